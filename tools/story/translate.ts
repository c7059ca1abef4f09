import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCatalogue, type Entry } from '../words/catalogue.ts';
import type { Fault } from './fault.ts';
import { conditionsOf, contextOf, inkLines, optionId, type InkLine } from './ink-lines.ts';
import type { InkSources } from './sources.ts';

export interface Translation {
  /** By `context\0id`. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly faults: readonly Fault[];
}

const keyOf = (context: string, id: string) => `${context}\0${id}`;
const catalogueOf = (file: string) => `${basename(file, '.ink')}.po`;

function faultOfEntry(entry: Entry, line: InkLine | undefined): string | undefined {
  const text = entry.forms[0] ?? '';
  if (!line) return `This line is no longer in the story: “${entry.id}”. Run npm run words.`;
  if (!text) return `Not translated yet: “${entry.id}”.`;
  if (entry.fuzzy) return `The English changed; read this one again and take the fuzzy mark away: “${entry.id}”.`;
  if (/->|#|~|<-/.test(text)) return 'A translation holds words only: no diverts, tags or logic.';
  if (text.startsWith('[') !== entry.id.startsWith('[')) return 'An option keeps its square brackets, a line has none.';
  const [mine, theirs] = [conditionsOf(text).sort().join(' ; '), conditionsOf(entry.id).sort().join(' ; ')];
  return mine === theirs ? undefined : `Its conditions differ from the English: {${mine}} for {${theirs}}.`;
}

function translationOfFile(file: string, source: string, folder: string, language: string): Translation {
  const lines = inkLines(file, source).filter((line) => line.text);
  const path = join(folder, catalogueOf(file));
  const shown = `${language}/${catalogueOf(file)}`;
  if (!existsSync(path))
    return {
      entries: new Map(),
      faults: lines.length ? [{ file: shown, row: 0, says: `${file} has no catalogue. Run npm run words.` }] : [],
    };
  const byKey = new Map(lines.map((line) => [keyOf(contextOf(line), line.text), line]));
  const entries = new Map(readCatalogue(path, language).map((entry) => [keyOf(entry.context, entry.id), entry]));
  const wrong = [...entries].flatMap(([key, entry]) => {
    const says = faultOfEntry(entry, byKey.get(key));
    return says ? [{ file: shown, row: entry.line, says }] : [];
  });
  const missing = [...byKey]
    .filter(([key]) => !entries.has(key))
    .map(([, line]) => ({ file: shown, row: 0, says: `Missing: ${file}:${line.row} “${line.text}”. Run npm run words.` }));
  return { entries, faults: [...wrong, ...missing] };
}

/** Reads a language’s story catalogues and says what they lack. */
export function readTranslation(sources: InkSources, language: string): Translation {
  const parts = [...sources.files].map(([file, source]) => translationOfFile(file, source, join(sources.root, language), language));
  return { entries: new Map(parts.flatMap((part) => [...part.entries])), faults: parts.flatMap((part) => part.faults) };
}

/** What a language's catalogue holds for a line of ink. */
export const entryFor = (translation: Translation, line: InkLine): Entry | undefined =>
  translation.entries.get(keyOf(contextOf(line), line.text));

export interface Dressing {
  /** The words of a line; the English where a language has none yet. */
  readonly wordsFor: (line: InkLine) => string;
  /** Write where each line stands, for proofs and the developer’s panel. */
  readonly marks: boolean;
}

export const english: Dressing = { wordsFor: (line) => line.text, marks: false };

/** Missing lines show the English, marked, while the author works. */
export const dressingIn = (translation: Translation): Dressing => ({
  wordsFor: (line) => {
    const entry = entryFor(translation, line);
    const text = entry?.forms[0];
    if (text && !entry.fuzzy) return text;
    return line.kind === 'option' ? line.text.replace('[', '[⟦EN⟧ ') : `⟦EN⟧ ${line.text}`;
  },
  marks: false,
});

function dressed(line: InkLine, dressing: Dressing): string {
  const words = dressing.wordsFor(line);
  const mark = `@${line.file}:${line.row}`;
  if (line.kind === 'line') return `${line.before}${dressing.marks ? `# ${mark}\n` : ''}${words}${line.after}`;
  const tags = `${line.inside} # =${optionId(line)}${dressing.marks ? ` # ${mark}` : ''}`;
  return `${line.before}${words.slice(0, -1)}${tags}]${line.after}`;
}

/** The same ink in a language’s words, every option carrying its id as a tag. */
export function dress(sources: InkSources, dressing: Dressing): InkSources {
  const files = [...sources.files].map(([file, source]) => {
    const lines = source.split('\n');
    for (const line of inkLines(file, source)) if (line.text) lines[line.row - 1] = dressed(line, dressing);
    return [file, lines.join('\n')] as const;
  });
  return { ...sources, files: new Map(files) };
}
