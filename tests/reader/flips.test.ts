import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardFlips, flipsBetween } from '../../src/reader/flips.ts';

const score = fc.integer({ min: 350, max: 950 });

describe('the flaps of the board', () => {
  it('a loss runs down through the neighbours', () => {
    expect(boardFlips(640, 620)).toEqual([[], ['3', '2'], []]);
  });

  it('a gain runs up through the neighbours', () => {
    expect(boardFlips(618, 624)).toEqual([[], ['2'], ['9', '0', '1', '2', '3', '4']]);
  });

  it('a hundred lost passes from nought to nine', () => {
    expect(flipsBetween('0', '9', true)).toEqual(['9']);
  });

  it('at most six cards fall on one flap, and the last is the digit it must show', () => {
    fc.assert(
      fc.property(score, score, (from, to) => {
        const digits = [...String(to)];
        for (const [i, flips] of boardFlips(from, to).entries()) {
          expect(flips.length).toBeLessThanOrEqual(6);
          expect(flips.at(-1) ?? String(from)[i]).toBe(digits[i]);
        }
      }),
    );
  });
});
