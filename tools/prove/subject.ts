import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { compileStory } from '../story/compile.ts';
import { Faults } from '../story/fault.ts';
import { inkJson } from '../story/ink-json.ts';
import { inkLines, optionId, type InkLine } from '../story/ink-lines.ts';
import { readInk, type InkSources } from '../story/sources.ts';
import { dress, english } from '../story/translate.ts';
import { declaredIn, NOTHING_DECLARED, type Declared } from './declared.ts';

/** A story as the proof takes it: compiled with every line’s place in it. Plain data: it travels to the workers. */
export interface Subject {
  readonly name: string;
  /** Ours, with the house rules; or anybody’s, without them. */
  readonly kind: 'house' | 'foreign';
  readonly sources: InkSources;
  /** Ink’s JSON by language, English first. Empty for a foreign story: each worker compiles that itself, to know its line numbers. */
  readonly stories: ReadonlyMap<string, string>;
  readonly edition: string;
  readonly ids: readonly string[];
  readonly declared: Declared;
}

/** `- {late:` opens a block: it has no words of its own. */
const isWhole = (text: string) => text.split('{').length === text.split('}').length;

/** Every line and option of a story that has words. */
export const linesOf = (subject: Subject): InkLine[] =>
  [...subject.sources.files].flatMap(([file, source]) => inkLines(file, source).filter((line) => line.text && isWhole(line.text)));

export const sourceOf = (line: Pick<InkLine, 'file' | 'row'>) => `${line.file}:${line.row}`;

function houseFolder(root: string): Subject {
  const { stories, edition, ids } = compileStory(root, { marks: true });
  return { name: basename(root), kind: 'house', sources: readInk(root), stories, edition, ids, declared: declaredIn(root) };
}

function foreignFile(path: string): Subject {
  const sources = readInk(dirname(path), basename(path));
  return { name: basename(path), kind: 'foreign', sources, stories: new Map(), edition: '', ids: [], declared: NOTHING_DECLARED };
}

const DECLARES = /^\/\/ declares (\{.*\})$/m;

function marked(sources: InkSources): string {
  const { json, faults } = inkJson(dress(sources, { ...english, marks: true }));
  if (faults.length) throw new Faults(faults);
  return json;
}

/** One file of ink with the house rules on, what it declares in a comment and its French in `name.fr.ink`: how the proof’s own fixtures are written. */
export function houseFile(path: string): Subject {
  const folder = dirname(path);
  const sources = readInk(folder, basename(path));
  const french = basename(path).replace(/\.ink$/, '.fr.ink');
  const stories = new Map([['en', marked(sources)]]);
  if (existsSync(resolve(folder, french))) stories.set('fr', marked(readInk(folder, french)));
  const declared = DECLARES.exec(sources.files.get(sources.main) ?? '')?.[1] ?? '{}';
  const ids = [...sources.files].flatMap(([file, source]) => inkLines(file, source).filter((line) => line.kind === 'option'));
  return {
    name: basename(path),
    kind: 'house',
    sources,
    stories,
    edition: 'Fixt',
    ids: [...new Set(ids.map(optionId))],
    declared: { ...NOTHING_DECLARED, ...(JSON.parse(declared) as Partial<Declared>) },
  };
}

/** A folder with a main.ink is a story of the house; a file is anybody’s. */
export function subjectAt(path: string): Subject {
  const full = resolve(path);
  if (!statSync(full).isDirectory()) return foreignFile(full);
  return existsSync(resolve(full, 'main.ink')) ? houseFolder(full) : foreignFile(resolve(full, firstInk(full)));
}

const firstInk = (folder: string): string => {
  const main = ['story.ink', `${basename(folder)}.ink`].find((name) => existsSync(resolve(folder, name)));
  if (main) return main;
  throw new Error(`${folder} holds no main.ink.`);
};

export const textOfLine = (subject: Subject, file: string, row: number) =>
  (subject.sources.files.get(file) ?? readFileSync(resolve(subject.sources.root, file), 'utf8')).split('\n')[row - 1]?.trim() ?? '';
