import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ACTS } from '../../src/credit/acts.ts';
import { BANDS, CRITERIA } from '../../src/credit/criteria.ts';
import { LISTS } from '../../src/credit/lists.ts';
import { RULES } from '../../src/credit/rules.ts';
import { MARKS } from '../../src/debrief/answers.ts';
import { STATUSES } from '../../src/debrief/facts.ts';
import { ENDINGS, LENGTHS } from '../../src/story/vocabulary.ts';
import { wordsOf } from '../../tools/words/domains.ts';

const ROOT = fileURLToPath(new URL('../../story', import.meta.url));
const ACT_IDS = [...Object.keys(ACTS), 'fare_in_march', 'drift', 'unpaid_bill'];

const KEYS = [
  ...ACT_IDS.flatMap((id) => [`act.${id}`, `mark.${id}`]),
  ...RULES.flatMap((rule) => [`rule.${rule}.title`, `rule.${rule}.text`]),
  ...CRITERIA.map((id) => `criterion.${id}`),
  ...LISTS.map((id) => `list.${id}`),
  ...BANDS.map(({ id }) => `band.${id}`),
  ...ENDINGS.map((id) => `ending.${id}`),
  ...MARKS.map((id) => `mark-as.${id}`),
  ...STATUSES.map((id) => `status.${id.replaceAll(' ', '-')}`),
  ...LENGTHS.map((id) => `another.${id}`),
  ...['you', 'other', 'rule', 'machine'].map((id) => `doing.${id}`),
];

describe('the words of the black box', () => {
  it.each(['en', 'fr'])('every act, rule, criterion, list, band, ending and status has its own, in %s', (language) => {
    const words = wordsOf(ROOT, language, 'debrief');
    expect(KEYS.filter((key) => !words[key])).toEqual([]);
  });

  it.each(['en', 'fr'])('a label over the line is short enough to stand there, in %s', (language) => {
    const words = wordsOf(ROOT, language, 'debrief');
    expect(ACT_IDS.filter((id) => String(words[`mark.${id}`]).length > 22)).toEqual([]);
  });

  it('no act is left over that the table no longer has', () => {
    const known = new Set(ACT_IDS.map((id) => `act.${id}`));
    expect(Object.keys(wordsOf(ROOT, 'en', 'debrief')).filter((key) => key.startsWith('act.') && !known.has(key))).toEqual([]);
  });
});
