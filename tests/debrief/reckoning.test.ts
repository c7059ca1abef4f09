import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditOf } from '../../src/credit/criteria.ts';
import { beginDay } from '../../src/day/day.ts';
import { factsMet } from '../../src/debrief/ending-of.ts';
import { markOf } from '../../src/debrief/facts.ts';
import { costsOf, creditAtEnd, reckoningOf, sharesOf } from '../../src/debrief/reckoning.ts';
import { threeToGuess } from '../../src/debrief/three.ts';
import { editionIn } from '../support/shipped-story.ts';
import { playOut, walks } from '../support/walk.ts';

const open = beginDay(editionIn('en'), 'short');
const runs = { numRuns: 12 };

describe('the reckoning of a day', () => {
  it('every entry is told with the credit it left, the words it fell in, and in the order it was written', () => {
    fc.assert(
      fc.property(walks, ({ length, picks }) => {
        const day = playOut(open.again(length), picks);
        const entries = reckoningOf(day);
        expect(entries.map((one) => one.entry)).toEqual(day.ledgers.at(-1)?.entries);
        expect(entries.at(-1)?.after).toBe(creditAtEnd(day));
        for (const one of entries) {
          const ledger = day.ledgers.find(({ entries: written }) => written.length === one.index + 1);
          if (ledger) expect(one.after).toBe(creditOf(ledger.criteria));
          expect(one.lines.length, one.entry.act).toBeGreaterThan(0);
        }
        const times = entries.map((one) => one.at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
      runs,
    );
  });

  it('what was lost and gained, by whose doing, is all that moved', () => {
    fc.assert(
      fc.property(walks, ({ length, picks }) => {
        const entries = reckoningOf(playOut(open.again(length), picks)).map((one) => one.entry);
        const shares = Object.values(sharesOf(entries));
        const moved = entries.reduce((sum, entry) => sum + entry.amount, 0);
        expect(shares.reduce((sum, share) => sum + share.lost + share.gained, 0)).toBe(moved);
        expect(costsOf(entries).every((cost) => cost.amount < 0)).toBe(true);
      }),
      runs,
    );
  });

  it('every day has a loss without fault, and three devices of at least two kinds to judge', () => {
    fc.assert(
      fc.property(walks, ({ length, picks }) => {
        const day = playOut(open.again(length), picks);
        const entries = reckoningOf(day).map((one) => one.entry);
        expect(entries.some((entry) => entry.amount < 0 && entry.doing !== 'you')).toBe(true);
        const three = threeToGuess(factsMet(day));
        expect(three).toHaveLength(3);
        expect(new Set(three.map((fact) => markOf(fact.status))).size).toBeGreaterThan(1);
      }),
      runs,
    );
  });
});
