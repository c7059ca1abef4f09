import type { Day } from '../../src/day/day.ts';
import type { Length } from '../../src/story/vocabulary.ts';
import type { Witness } from './refusal.ts';

/** How often something was met, and the fewest choices that lead to it. */
export interface Met {
  readonly count: number;
  readonly witness: Witness;
}

export type Tally = ReadonlyMap<string, Met>;

/** What is counted: an option on offer or taken, a line, one of its alternatives, an ending of a length. */
export const feature = {
  offered: (id: string) => `o ${id}`,
  taken: (id: string) => `t ${id}`,
  line: (source: string) => `l ${source}`,
  alternative: (source: string, nth: number) => `a ${source} ${nth}`,
  ending: (length: Length, ending: string) => `e ${length} ${ending}`,
} as const;

export class Counting {
  readonly met = new Map<string, Met>();

  /** Counts it, met after the first `turn` choices of the day. Says whether it is the first time. */
  add(key: string, day: Day, turn: number): boolean {
    const known = this.met.get(key);
    const shorter = !known || turn < known.witness.choices.length;
    const witness = shorter ? { length: day.playthrough.length, choices: day.playthrough.choices.slice(0, turn) } : known.witness;
    this.met.set(key, { count: (known?.count ?? 0) + 1, witness });
    return !known;
  }

  /** Takes in what another worker counted. */
  merge(other: Tally) {
    for (const [key, { count, witness }] of other) {
      const known = this.met.get(key);
      const shorter = !known || witness.choices.length < known.witness.choices.length;
      this.met.set(key, { count: (known?.count ?? 0) + count, witness: shorter ? witness : known.witness });
    }
  }

  count(key: string): number {
    return this.met.get(key)?.count ?? 0;
  }
}
