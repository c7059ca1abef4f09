import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { inkLines, optionId } from './ink-lines.ts';
import type { InkSources } from './sources.ts';

// Append-only: an id’s place in the list is its number in a day’s code, for ever. A retired id keeps its place behind a minus.
const FILE = 'ids.json';
const RETIRED = '-';

export const readIds = (root: string): string[] =>
  existsSync(join(root, FILE)) ? (JSON.parse(readFileSync(join(root, FILE), 'utf8')) as string[]) : [];

export const optionsIn = (sources: InkSources) =>
  [...sources.files].flatMap(([file, source]) => inkLines(file, source).filter((line) => line.kind === 'option' && line.label));

/** Ids the story has and the list does not, and the other way round. */
export function idFaults(sources: InkSources): Fault[] {
  const ids = readIds(sources.root);
  const options = optionsIn(sources);
  const used = new Set(options.map(optionId));
  const added = options.filter((line) => !ids.includes(optionId(line)));
  const back = added.filter((line) => ids.includes(RETIRED + optionId(line)));
  const gone = ids.filter((id) => !id.startsWith(RETIRED) && !used.has(id));
  return [
    ...back.map((line) => ({
      file: line.file,
      row: line.row,
      says: `The id ${optionId(line)} belonged to an option that is gone: old days would take this one for it. Choose another label.`,
    })),
    ...added
      .filter((line) => !back.includes(line))
      .map((line) => ({ file: line.file, row: line.row, says: `${optionId(line)} has no number yet. Run npm run words.` })),
    ...gone.map((id) => ({
      file: FILE,
      row: ids.indexOf(id) + 2,
      says: `${id} is in no scene any more. If you renamed its label, give it back; if the option is gone, run npm run words -- --retire ${id}`,
    })),
  ];
}

/** Gives every new option the next number, and puts a minus before the ids that are retired. Returns what was added. */
export function numberIds(sources: InkSources, retire: readonly string[]): string[] {
  const ids = readIds(sources.root).map((id) => (retire.includes(id) ? RETIRED + id : id));
  const added = [...new Set(optionsIn(sources).map(optionId))].filter((id) => !ids.includes(id) && !ids.includes(RETIRED + id));
  writeFileSync(join(sources.root, FILE), `${JSON.stringify([...ids, ...added], null, 2)}\n`);
  return added;
}
