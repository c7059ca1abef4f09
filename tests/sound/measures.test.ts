import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BOARD } from '../../assets/sounds/sounds/board.ts';
import { wavFrom } from '../../assets/sounds/kit/wav.ts';
import { FORMATS } from '../../tools/sound/ffmpeg.ts';
import { finishedFrom } from '../../tools/sound/finish.ts';
import { faultsIn } from '../../tools/sound/limits.ts';
import type { Measures } from '../../tools/sound/measure.ts';

const WEB = fileURLToPath(new URL('../../assets/sounds/web/', import.meta.url));
const measures = JSON.parse(readFileSync(`${WEB}measures.json`, 'utf8')) as Measures;

test('every committed sound is as loud as it must be, peaks no higher, closes its loop, and all of them fit their budget', () => {
  expect(faultsIn(measures)).toEqual([]);
});

test('the committed files are the ones that were measured', () => {
  const sizes = Object.entries(measures.files).flatMap(([name, file]) =>
    FORMATS.map((format) => [`${name}.${format}`, file[format].bytes]),
  );
  expect(sizes.map(([name]) => [name, statSync(`${WEB}${name}`).size])).toEqual(sizes);
});

test('rendered twice, a sound is the same to the byte', () => {
  const [card] = BOARD;
  if (!card) throw new Error('The board has no sound.');
  expect(wavFrom(finishedFrom(card).sides).equals(wavFrom(finishedFrom(card).sides))).toBe(true);
});
