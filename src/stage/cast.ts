import { STRANGERS } from '../../assets/figures/cast.ts';
import { POSES } from '../../assets/figures/poses.ts';
import type { PoseId } from '../story/vocabulary.ts';
import { figureOf } from './figures/figure.ts';
import type { Member } from './figures/individual.ts';
import type { Pose } from './figures/pose.ts';
import { moved, type Primitive } from './figures/primitive.ts';
import type { StrangerKind } from './place.ts';

/** Everybody a figure stands for, in a pose, in drawing order. */
export function primsOf(stance: Pose, members: readonly Member[]): readonly Primitive[] {
  const [only] = members;
  if (members.length === 1 && only) return figureOf(stance, only.individual);
  return members.flatMap(({ individual, place, facing }) =>
    figureOf(stance, individual).map((primitive) => moved(facing === 'left' ? mirrored(primitive) : primitive, place)),
  );
}

function mirrored(primitive: Primitive): Primitive {
  if (primitive.kind === 'disc') return { ...primitive, centre: [-primitive.centre[0], primitive.centre[1]] };
  return { ...primitive, points: primitive.points.map(([x, y]) => [-x, y] as const) };
}

/** A stranger of the set, such as the man in the signal. */
export const pictogram = (pose: PoseId, kind: StrangerKind = 'adult'): readonly Primitive[] => figureOf(POSES[pose], STRANGERS[kind]);
