import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, MOST_IDS, playthroughFrom } from '../../src/day/code.ts';
import { shippedStory } from '../support/shipped-story.ts';

const ids = ['home.pay', 'home.tonight', '-home.gone'];
const day = { edition: 'AbC1', length: 'lesson' as const, choices: ['home.tonight', 'home.pay'] };

describe('the code of a day', () => {
  it('says length, edition and choices', () => {
    expect(playthroughFrom(codeOf(day, ids), ids)).toEqual({ kind: 'day', playthrough: day });
  });

  it('with one wrong character is misspelt, not another day', () => {
    const code = codeOf(day, ids);
    const wrong = [...code].map((_, i) => `${code.slice(0, i)}${code[i] === 'x' ? 'y' : 'x'}${code.slice(i + 1)}`);
    for (const slip of wrong.slice(5)) expect(playthroughFrom(slip, ids).kind).toBe('fault');
  });

  it('of a later version, with ids this one has never had, is newer', () => {
    expect(playthroughFrom(codeOf(day, ids), ids.slice(0, 1))).toEqual({ kind: 'fault', fault: 'newer' });
  });

  it('whatever is typed, answers and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (typed) => {
        expect(['day', 'fault']).toContain(playthroughFrom(typed, ids).kind);
      }),
      { numRuns: 3000 },
    );
  });

  it('has room for every option the story has ever had', () => {
    expect(shippedStory().ids.length).toBeLessThanOrEqual(MOST_IDS);
  });
});
