import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CAPTIONS, captionOf } from '../../src/sound/captions.ts';
import { BEDS, LOOPS } from '../../src/sound/heard.ts';
import { SOUNDS } from '../../src/story/vocabulary.ts';
import { templateOf, wordsOf } from '../../tools/words/domains.ts';
import { fakeCrossing, fakePicture } from './picture.ts';

const STORY = fileURLToPath(new URL('../../story', import.meta.url));

test.each(['en', 'fr'])('every sound that means something says in %s who or what makes it', (language) => {
  const words = wordsOf(STORY, language, 'captions');
  for (const key of [...SOUNDS, ...BEDS, ...LOOPS, ...CAPTIONS]) expect(words[key], key).toMatch(/^\[[^\]⟦]+\] \S/);
});

test('no caption is kept that nothing is heard for', () => {
  expect(
    templateOf(STORY, 'captions')
      .map(({ context }) => context)
      .sort(),
  ).toEqual([...new Set(CAPTIONS)].sort());
});

test.each(SOUNDS)('a page that asks for %s is captioned', (id) => {
  const before = fakePicture({ place: 'desk' });
  expect(captionOf(fakePicture({ place: 'desk', cues: [id] }), before).length).toBeGreaterThan(0);
});

test('what goes on is said once, when it starts', () => {
  const kerb = fakeCrossing();
  expect(captionOf(kerb, fakePicture())).toEqual(['signal-red', 'bed-street']);
  expect(captionOf(kerb, kerb)).toEqual([]);
});

test('after a reload a page says again what is heard on it', () => {
  expect(captionOf(fakeCrossing({ cues: ['voice'] }))).toEqual(['voice', 'signal-red', 'bed-street']);
});

test('the Voice is said before the board, and the board before the street', () => {
  const page = fakeCrossing({ cues: ['flap', 'voice'], board: { from: 640, to: 620 } });
  expect(captionOf(page, fakePicture())).toEqual(['voice', 'flap', 'signal-red', 'bed-street']);
});
