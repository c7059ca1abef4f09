import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fallbacks } from '../../tools/story/fallbacks.ts';
import { inkJson } from '../../tools/story/ink-json.ts';
import { readInk } from '../../tools/story/sources.ts';
import { tagsPage } from '../../tools/story/tags.ts';
import { STORY_ROOT } from '../support/shipped-story.ts';

const written = (name: string) => readFileSync(join(STORY_ROOT, name), 'utf8');

describe('what npm run words writes', () => {
  it('TAGS.md lists the directions the program reads', () => {
    expect(written('TAGS.md')).toBe(tagsPage());
  });

  it('rules.ink keeps the books of src/credit, so that Inky plays what the game plays', () => {
    expect(written('rules.ink')).toBe(fallbacks());
  });

  it('Inky opens main.ink as it stands', () => {
    expect(inkJson(readInk(STORY_ROOT)).faults).toEqual([]);
  });
});
