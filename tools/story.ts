import { fileURLToPath } from 'node:url';
import { compileStory } from './story/compile.ts';
import { Faults, sentenceOf } from './story/fault.ts';

// npm run story: compiles every language and says, by file and line, what an author must mend.
const ROOT = fileURLToPath(new URL('../story', import.meta.url));
const RED = 1;

try {
  const { stories, edition, unfinished } = compileStory(ROOT);
  for (const fault of unfinished) console.log(sentenceOf(fault));
  console.log(`Edition ${edition}, in ${[...stories.keys()].join(', ')}.`);
} catch (error) {
  if (!(error instanceof Faults)) throw error;
  console.error(error.message);
  process.exitCode = RED;
}
