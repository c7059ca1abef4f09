import { readFileSync } from 'node:fs';
import { po } from 'gettext-parser';
import { french } from './typography.ts';

export interface Entry {
  readonly context: string;
  readonly id: string;
  readonly plural: string;
  /** One form a plural category; a single one where there is no plural. Spaces are set. */
  readonly forms: readonly string[];
  readonly fuzzy: boolean;
  /** The longest it may be, from a `#. max 12` comment. */
  readonly max: number | undefined;
  readonly line: number;
}

const TYPOGRAPHY: Readonly<Record<string, (text: string) => string>> = { fr: french };

const maxOf = (comment: string | undefined) => {
  const found = /max (\d+)/.exec(comment ?? '')?.[1];
  return found ? Number(found) : undefined;
};

/** gettext-parser keeps no positions; an entry is found again by its context and the start of its id. */
function lineFinder(source: string) {
  const lines = source.split('\n');
  let from = 0;
  return (context: string) => {
    const wanted = `msgctxt ${JSON.stringify(context)}`;
    const at = lines.findIndex((line, i) => i >= from && line === wanted);
    if (at >= 0) from = at + 1;
    return at >= 0 ? at + 1 : 1;
  };
}

/** Reads a .po or .pot. Entries stand in the file’s order within each context. */
export function readCatalogue(file: string, language: string): Entry[] {
  const source = readFileSync(file, 'utf8');
  const set = TYPOGRAPHY[language] ?? ((text: string) => text);
  const entries = Object.entries(po.parse(source).translations).flatMap(([context, group]) =>
    Object.values(group)
      .filter((entry) => entry.msgid)
      .map((entry) => ({
        context,
        id: entry.msgid,
        plural: entry.msgid_plural ?? '',
        forms: (entry.msgstr ?? []).map(set),
        fuzzy: (entry.comments?.flag ?? '').includes('fuzzy'),
        max: maxOf(entry.comments?.extracted),
      })),
  );
  return withLines(entries, source);
}

function withLines(entries: readonly Omit<Entry, 'line'>[], source: string): Entry[] {
  const finders = new Map<string, ReturnType<typeof lineFinder>>();
  return entries.map((entry) => {
    const find = finders.get(entry.context) ?? lineFinder(source);
    finders.set(entry.context, find);
    return { ...entry, line: find(entry.context) };
  });
}
