import { codeOf } from '../../src/day/code.ts';
import type { Length } from '../../src/story/vocabulary.ts';
import { lengthsOf } from './declared.ts';
import type { DayTold } from './job.ts';
import type { Refusal, Witness } from './refusal.ts';
import type { Subject } from './subject.ts';
import { feature, type Counting } from './tally.ts';

/** Fewer than one in two hundred of the five kinds’ days is too rare, unless the ending is hidden. */
export const RAREST = 0.005;

export interface EndingTold {
  readonly length: Length;
  readonly ending: string;
  /** Among the days of the five kinds of player. */
  readonly share: number;
  /** Among days chosen at random. */
  readonly atRandom: number;
  readonly witness: Witness;
  readonly code: string;
}

const shareOf = (days: readonly DayTold[], length: Length, ending: string) => {
  const here = days.filter((day) => day.length === length);
  return here.length ? here.filter((day) => day.ending === ending).length / here.length : 0;
};

export function endingsTold(subject: Subject, counting: Counting, ofPlayers: readonly DayTold[], random: readonly DayTold[]): EndingTold[] {
  return lengthsOf(subject.declared).flatMap((length) =>
    [...counting.met]
      .filter(([key]) => key.startsWith(feature.ending(length, '')))
      .map(([key, { witness }]): EndingTold => {
        const ending = key.split(' ')[2] ?? '';
        const share = shareOf(ofPlayers, length, ending);
        const code = codeOf({ edition: subject.edition, length, choices: witness.choices }, subject.ids);
        return { length, ending, share, atRandom: shareOf(random, length, ending), witness, code };
      })
      .sort((a, b) => b.share - a.share || b.atRandom - a.atRandom),
  );
}

const FILE = 'lengths.json';

/** Endings a length declares and does not reach, or reaches too rarely; and those it reaches undeclared. */
export function endingRefusals(subject: Subject, told: readonly EndingTold[], days: number): Refusal[] {
  return lengthsOf(subject.declared).flatMap((length): Refusal[] => {
    const { endings = [], hidden = [] } = subject.declared.lengths[length] ?? {};
    const here = told.filter((ending) => ending.length === length);
    const missing = [...endings, ...hidden].filter((name) => !here.some(({ ending }) => ending === name));
    const rare = here.filter(({ ending, share }) => endings.includes(ending) && !hidden.includes(ending) && share < RAREST);
    const stray = endings.length ? here.filter(({ ending }) => ![...endings, ...hidden].includes(ending)) : [];
    return [
      ...missing.map(
        (name): Refusal => ({
          rule: 'ending-never-met',
          file: FILE,
          row: 0,
          says: `The ${length} day declares the ending ${name}; none of ${days} days reached it.`,
        }),
      ),
      ...stray.map(
        ({ ending, witness }): Refusal => ({
          rule: 'ending-never-met',
          file: FILE,
          row: 0,
          says: `A ${length} day ends in ${ending}, which this length does not declare.`,
          witness,
        }),
      ),
      ...rare.map(
        ({ ending, share, witness }): Refusal => ({
          rule: 'ending-too-rare',
          file: FILE,
          row: 0,
          says: `${(share * 100).toFixed(2)} % of the five kinds’ ${length} days end in ${ending}: make it likelier, or declare it hidden.`,
          witness,
        }),
      ),
    ];
  });
}
