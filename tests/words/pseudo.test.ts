import { expect, test } from 'vitest';
import { beginDay, type OpenDay } from '../../src/day/day.ts';
import { DOMAINS, templateOf, wordsOf } from '../../tools/words/domains.ts';
import { escaped, pseudo } from '../../tools/words/pseudo.ts';
import { editionIn, STORY_ROOT } from '../support/shipped-story.ts';

const holesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole);
const optionsOf = (open: OpenDay) => open.day.turns.at(-1)?.options ?? [];

test.each(DOMAINS)('every text of %s can be said in a made-up language, its {holes} with it', (domain) => {
  const texts = Object.values(wordsOf(STORY_ROOT, 'en', domain)).flat();
  expect(texts.length).toBeGreaterThanOrEqual(templateOf(STORY_ROOT, domain).length);
  for (const text of texts) {
    const said = pseudo(text);
    expect(holesIn(said)).toEqual(holesIn(text));
    expect(escaped(said.replace(/\{\w+\}/g, ''))).toEqual([]);
  }
});

test.each(['short', 'lesson'] as const)('a %s day is the same day in a made-up language, every word of it from the story', (length) => {
  const english = editionIn('en');
  const told = beginDay({ id: english.id, compiled: pseudo(english.compiled, 'ink') }, length);
  const meant = beginDay(english, length);
  for (;;) {
    expect(optionsOf(told).map(({ id }) => id)).toEqual(optionsOf(meant).map(({ id }) => id));
    const prudent = optionsOf(meant).find((option) => option.prudent);
    if (!prudent) break;
    told.take(prudent.id);
    meant.take(prudent.id);
  }
  expect(told.day.ledgers).toEqual(meant.day.ledgers);
  const texts = told.day.turns.flatMap(({ pages, options }) =>
    [...pages.flatMap(({ lines }) => lines), ...options].map(({ text }) => text),
  );
  expect(texts.flatMap(escaped)).toEqual([]);
});
