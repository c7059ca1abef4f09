import { ATTRIBUTES } from './attribute.ts';
import { bodyOf } from './body.ts';
import { fitOf } from './fit.ts';
import { HELD } from './held.ts';
import type { Attribute, Individual } from './individual.ts';
import type { Pose } from './pose.ts';
import type { Primitive } from './primitive.ts';
import { supportOf } from './support.ts';

/** A person in a pose, in drawing order, in HU, standing at the origin and facing right. */
export function figureOf(pose: Pose, who: Individual): Primitive[] {
  const fit = fitOf(pose, who.build);
  const drawn = [
    ...supportOf(fit, who),
    ...bodyOf(fit, who.cloth),
    ...pose.holds.flatMap((held) => HELD[held](fit)),
    ...wornIn(pose, who).flatMap(({ kind, tone }) => ATTRIBUTES[kind](fit, tone)),
  ];
  return drawn.sort((a, b) => a.level - b.level);
}

function wornIn(pose: Pose, who: Individual): readonly Attribute[] {
  const kept = who.attributes.filter(({ kind }) => !pose.sheds.includes(kind));
  const added = pose.wears.filter((kind) => !kept.some((own) => own.kind === kind));
  return [...kept, ...added.map((kind): Attribute => ({ kind, tone: 'light' }))];
}

/** The same person without some of their things: the cap is in the road, the big bag is a horse. */
export const without = (who: Individual, ...kinds: readonly Attribute['kind'][]): Individual => ({
  ...who,
  attributes: who.attributes.filter(({ kind }) => !kinds.includes(kind)),
});
