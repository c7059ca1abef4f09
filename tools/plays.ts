import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beginDay } from '../src/day/day.ts';
import { played } from './prove/play.ts';
import { compileStory } from './story/compile.ts';

// npm run plays: writes every play as the day plays it now. Read the difference before you commit it: it is what changed for a player.
const root = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { stories, edition } = compileStory(root('story'));
const day = beginDay({ id: edition, compiled: stories.get('en') ?? '' }, 'short');
const folder = root('tests/plays');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.play'))) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const now = played(before, (length) => day.again(length));
  if (now === before) continue;
  writeFileSync(path, now);
  console.log(`${file} plays otherwise now`);
}
