import { basename } from 'node:path';
import { contextOf, inkLines, type InkLine } from './ink-lines.ts';
import type { InkSources } from './sources.ts';
import { entryFor, type Translation } from './translate.ts';

/** A line of ink with what the catalogues hold for it: what the developer’s panel shows of a sentence. */
export interface Written {
  readonly text: string;
  readonly context: string;
  readonly entries: readonly {
    readonly language: string;
    readonly file: string;
    /** 0 when the catalogue has no such entry. */
    readonly row: number;
    readonly text: string;
    readonly unfinished: boolean;
  }[];
}

function entryIn(language: string, translation: Translation, line: InkLine): Written['entries'][number] {
  const entry = entryFor(translation, line);
  const text = entry?.forms[0] ?? '';
  const file = `${language}/${basename(line.file, '.ink')}.po`;
  return { language, file, row: entry?.line ?? 0, text, unfinished: !text || (entry?.fuzzy ?? false) };
}

/** Every line that holds words, by where it stands: `scenes/03-crossing.ink:41`. */
export const writtenIn = (sources: InkSources, translations: ReadonlyMap<string, Translation>): Readonly<Record<string, Written>> =>
  Object.fromEntries(
    [...sources.files].flatMap(([file, source]) =>
      inkLines(file, source)
        .filter((line) => line.text)
        .map((line) => {
          const entries = [...translations].map(([language, translation]) => entryIn(language, translation, line));
          return [`${file}:${line.row}`, { text: line.text, context: contextOf(line), entries }] as const;
        }),
    ),
  );
