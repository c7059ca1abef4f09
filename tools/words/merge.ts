import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import { contextOf, inkLines } from '../story/ink-lines.ts';
import type { InkSources } from '../story/sources.ts';
import { templateOf, type Domain } from './domains.ts';

/** What a catalogue should hold, in the order it should stand. */
interface Wanted {
  readonly context: string;
  readonly id: string;
  readonly plural: string;
  readonly note: string;
}

const headers = (language: string) => ({
  'Project-Id-Version': '950',
  Language: language,
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
  'Plural-Forms': language === 'fr' ? 'nplurals=2; plural=(n > 1);' : 'nplurals=2; plural=(n != 1);',
});

const parsed = (file: string) => (existsSync(file) ? po.parse(readFileSync(file, 'utf8')) : undefined);

/** Words in common, as a share of the longer: a line that was edited rather than written anew. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!a || !b || !a.size || !b.size) return 0;
  return [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size);
}

const NEAR = 0.5;

function nearest(wanted: Wanted, orphans: GetTextTranslation[]): GetTextTranslation | undefined {
  const candidates = orphans.filter(
    (entry) => entry.msgctxt === wanted.context && entry.msgid.startsWith('[') === wanted.id.startsWith('['),
  );
  const rated = candidates.map((entry) => [likeness(entry.msgid, wanted.id), entry] as const).sort((a, b) => b[0] - a[0]);
  return rated[0] && rated[0][0] >= NEAR ? rated[0][1] : undefined;
}

function entryFor(wanted: Wanted, old: GetTextTranslation | undefined, near: GetTextTranslation | undefined): GetTextTranslation {
  const found = old ?? near;
  const flag = near && !old ? 'fuzzy' : (old?.comments?.flag ?? '');
  const comments = {
    ...(found?.comments?.translator ? { translator: found.comments.translator } : {}),
    ...(wanted.note ? { extracted: wanted.note } : {}),
    ...(flag ? { flag } : {}),
  };
  return {
    msgctxt: wanted.context,
    msgid: wanted.id,
    ...(wanted.plural ? { msgid_plural: wanted.plural } : {}),
    msgstr: found?.msgstr ?? (wanted.plural ? ['', ''] : ['']),
    comments: comments as NonNullable<GetTextTranslation['comments']>,
  };
}

function merge(file: string, language: string, wanted: readonly Wanted[]) {
  const before = parsed(file);
  const old = Object.values(before?.translations ?? {})
    .flatMap((group) => Object.values(group))
    .filter((entry) => entry.msgid);
  const isWanted = (entry: GetTextTranslation) => wanted.some((want) => want.context === entry.msgctxt && want.id === entry.msgid);
  const orphans = old.filter((entry) => !isWanted(entry));
  const entries = wanted.map((want) => {
    const kept = old.find((entry) => entry.msgctxt === want.context && entry.msgid === want.id);
    const near = kept ? undefined : old.length && wanted.length ? (nearest(want, orphans) ?? sameKey(want, orphans)) : undefined;
    if (near) orphans.splice(orphans.indexOf(near), 1);
    return entryFor(want, kept, near);
  });
  write(file, language, entries, before);
}

// Interface keys are unique: whatever stood under the key is the old text of the same thing.
const sameKey = (want: Wanted, orphans: readonly GetTextTranslation[]) =>
  want.context.includes('.') ? undefined : orphans.find((entry) => entry.msgctxt === want.context);

function write(file: string, language: string, entries: readonly GetTextTranslation[], before: GetTextTranslations | undefined) {
  const translations: Record<string, Record<string, GetTextTranslation>> = {
    '': before?.translations['']?.[''] ? { '': before.translations[''][''] } : {},
  };
  for (const entry of entries) {
    const context = entry.msgctxt ?? '';
    translations[context] = { ...translations[context], [entry.msgid]: entry };
  }
  const compiled = po.compile({ charset: 'utf-8', headers: before?.headers ?? headers(language), translations }, { foldLength: 0 });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${compiled.toString('utf8').trimEnd()}\n`);
}

/** Adds new lines, marks changed ones fuzzy, drops those that are gone, for every scene of a language. */
export function mergeStory(sources: InkSources, language: string) {
  for (const [file, source] of sources.files) {
    const lines = inkLines(file, source).filter((line) => line.text);
    const seen = new Set<string>();
    const wanted = lines.flatMap((line) => {
      const key = `${contextOf(line)}\0${line.text}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        {
          context: contextOf(line),
          id: line.text,
          plural: '',
          note: line.kind === 'option' ? `option (${line.label}), 12 words at most` : '',
        },
      ];
    });
    if (wanted.length) merge(join(sources.root, language, `${basename(file, '.ink')}.po`), language, wanted);
  }
}

/** The same for a catalogue that has an English template. */
export function mergeDomain(root: string, language: string, domain: Domain) {
  const wanted = templateOf(root, domain).map((entry) => ({
    context: entry.context,
    id: entry.id,
    plural: entry.plural,
    note: entry.max ? `max ${entry.max}` : '',
  }));
  if (wanted.length) merge(join(root, language, `${domain}.po`), language, wanted);
}
