import type { Option } from '../../src/story/turn.ts';
import { wishOf, type Kind } from './kinds.ts';
import type { Random } from './random.ts';
import type { Chooser } from './walk.ts';

const first = (options: readonly Option[]): Option => {
  const option = options[0];
  if (!option) throw new Error('There is nothing to choose from.');
  return option;
};

export const atRandom =
  (random: Random): Chooser =>
  (options) =>
    options[random(options.length)] ?? first(options);

/** The option taken least often so far; among equals, any. */
export const leastTaken =
  (taken: (id: string) => number, random: Random): Chooser =>
  (options) => {
    const least = Math.min(...options.map((option) => taken(option.id)));
    return atRandom(random)(
      options.filter((option) => taken(option.id) === least),
      undefined as never,
    );
  };

/** Follows a list of choices as far as it is on offer, then another chooser. */
export function following(choices: readonly string[], then: Chooser): Chooser {
  let lost = false;
  return (options, day) => {
    const wanted = choices[day.playthrough.choices.length];
    const found = lost ? undefined : options.find((option) => option.id === wanted);
    lost ||= !found;
    return found ?? then(options, day);
  };
}

/** One kind of player to the letter. */
export const asKind =
  (kind: Kind): Chooser =>
  (options) =>
    wishOf(kind, options) ?? first(options);

/** People are not policies: now and then, one choice in `every`, this player does something else. */
export const wavering =
  (steady: Chooser, every: number, random: Random): Chooser =>
  (options, day) =>
    (random(every) === 0 ? atRandom(random) : steady)(options, day);
