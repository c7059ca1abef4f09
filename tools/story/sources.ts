import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The ink of a story: its files by name (`scenes/01-home.ink`), as INCLUDE calls them, and the one that is read first. */
export interface InkSources {
  readonly root: string;
  readonly main: string;
  readonly files: ReadonlyMap<string, string>;
}

const INCLUDE = /^\s*INCLUDE\s+(.+?)\s*$/gm;

/** Reads `main` and, depth first, every file it includes. A missing file is left out: the compiler names it. */
export function readInk(root: string, main = 'main.ink'): InkSources {
  const files = new Map<string, string>();
  const read = (name: string) => {
    const path = join(root, name);
    if (files.has(name) || !existsSync(path)) return;
    const source = readFileSync(path, 'utf8');
    files.set(name, source);
    for (const [, included = ''] of source.matchAll(INCLUDE)) read(posix.join(posix.dirname(main), included));
  };
  read(main);
  return { root, main, files };
}

/** The languages beside English: every folder of `story/` that holds catalogues and is not the templates’. */
export const languagesOf = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['scenes', 'pot'].includes(entry.name))
    .filter((entry) => readdirSync(join(root, entry.name)).some((file) => file.endsWith('.po')))
    .map((entry) => entry.name)
    .sort();
