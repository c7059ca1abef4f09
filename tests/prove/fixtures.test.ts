import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { prove } from '../../tools/prove/proof.ts';
import { REFUSALS, type Rule } from '../../tools/prove/refusal.ts';
import { houseFile } from '../../tools/prove/subject.ts';

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));
const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith('.ink') && !name.endsWith('.fr.ink'));
const effort = { playerDays: 2, randomDays: 0, rounds: 1, roundDays: 150, roundMs: 0, scenes: 'left out' as const };

/** Found in passing by fixtures that are about something else. */
const ALSO: Partial<Record<Rule, readonly Rule[]>> = {
  'dead-end': ['option-never-met', 'line-never-met', 'not-one-prudent', 'alternative-never-met'],
  'once-only-exhausted': ['option-never-met', 'line-never-met', 'not-one-prudent', 'alternative-never-met'],
  'endless-day': ['option-never-met', 'line-never-met', 'fact-never-read', 'dead-end'],
  'ending-too-rare': ['line-never-met', 'ending-never-met'],
  'ink-error': [],
};

describe('the proof refuses', () => {
  for (const file of fixtures) {
    const rule = file.replace('.ink', '') as Rule;
    it(`${rule}: ${REFUSALS[rule]}`, async () => {
      const { refused } = await prove(houseFile(FOLDER + file), { effort, workers: rule === 'divert-loop' ? 1 : 0, silentMs: 1500 });
      const found = refused.find((refusal) => refusal.rule === rule);
      expect(refused.map((refusal) => refusal.rule).filter((other) => other !== rule && !ALSO[rule]?.includes(other))).toEqual([]);
      expect(found?.says).toMatch(/^[A-Z“0-9].*\.$/);
      const says = found?.says.replace(/\d+ days/, 'N days');
      expect(`${found?.file}:${found?.row} ${says} ${found?.witness?.choices.slice(0, 3).join(' ') ?? '-'}`).toMatchSnapshot();
    }, 30_000);
  }

  it('nothing else: every refusal that ink can cause has its fixture', () => {
    const named = fixtures.map((file) => file.replace('.ink', ''));
    expect(Object.keys(REFUSALS).filter((rule) => !named.includes(rule))).toEqual(['credit-out-of-range']);
  });
});
