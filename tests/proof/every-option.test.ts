import { expect, it } from 'vitest';
import { QUICK } from '../../tools/prove/plan.ts';
import { prove } from '../../tools/prove/proof.ts';
import { subjectAt } from '../../tools/prove/subject.ts';
import { STORY_ROOT } from '../support/shipped-story.ts';

it('every option of the story is taken by some day, and no day breaks', async () => {
  const { refused } = await prove(subjectAt(STORY_ROOT), { effort: QUICK, workers: 2 });
  const grave = [
    'option-never-met',
    'dead-end',
    'once-only-exhausted',
    'tunnel-not-returned',
    'divert-loop',
    'endless-day',
    'ink-error',
    'language-differs',
    'not-one-prudent',
    'id-reused',
  ];
  expect(refused.filter(({ rule }) => grave.includes(rule)).map(({ file, row, says }) => `${file}:${row} ${says}`)).toEqual([]);
}, 120_000);
