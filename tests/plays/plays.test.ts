import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { beginDay } from '../../src/day/day.ts';
import { played } from '../../tools/prove/play.ts';
import { editionIn } from '../support/shipped-story.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const day = beginDay(editionIn('en'), 'short');

describe('a play is played as it is written', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.play')))
    it(file.replace('.play', '').replaceAll('-', ' '), () => {
      const play = readFileSync(FOLDER + file, 'utf8');
      expect(played(play, (length) => day.again(length))).toBe(play);
    });
});
