import { fileURLToPath } from 'node:url';
import type { Edition } from '../../src/day/day.ts';
import { type Compiled, compileStory } from '../../tools/story/compile.ts';

export const STORY_ROOT = fileURLToPath(new URL('../../story', import.meta.url));

let compiled: Compiled | undefined;

/** The story as it ships, compiled once for all the tests of a file. */
export function shippedStory(): Compiled {
  compiled ??= compileStory(STORY_ROOT);
  return compiled;
}

export function editionIn(language: string): Edition {
  const { stories, edition } = shippedStory();
  return { id: edition, compiled: stories.get(language) ?? '' };
}
