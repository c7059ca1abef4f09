import { describe, expect, it } from 'vitest';
import { holds } from '../../tools/prove/condition.ts';

const facts: Record<string, string> = { ilan: 'removed', v_shown: 'false', kept: '', misses: '2' };
const read = (name: string) => facts[name] ?? '';

describe('a condition of story/lengths.json', () => {
  const cases: readonly [string, boolean][] = [
    ['ilan == removed', true],
    ['ilan != removed', false],
    ['not v_shown', true],
    ['v_shown', false],
    ['kept == ()', true],
    ['v_shown || misses == 2 && ilan == removed', true],
  ];
  for (const [condition, expected] of cases)
    it(`${condition} is ${expected}`, () => {
      expect(holds(condition, read)).toBe(expected);
    });

  it('that is none says how to write one', () => {
    expect(() => holds('ilan > 3', read)).toThrow('“ilan > 3” is no condition.');
  });
});
