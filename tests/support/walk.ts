import fc from 'fast-check';
import type { Day, OpenDay } from '../../src/day/day.ts';
import { LENGTHS } from '../../src/story/vocabulary.ts';

/** A length and a way of choosing: numbers, each modulo what is on offer. */
export const walks = fc.record({ length: fc.constantFrom(...LENGTHS), picks: fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }) });

/** Plays to the end, taking the picks round and round. */
export function playOut(open: OpenDay, picks: readonly number[]): Day {
  for (let turn = 0; ; turn += 1) {
    const options = open.day.turns.at(-1)?.options ?? [];
    const option = options[(picks[turn % picks.length] ?? 0) % Math.max(1, options.length)];
    if (!option) return open.day;
    open.take(option.id);
  }
}
