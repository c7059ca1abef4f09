import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../story/fault.ts';
import { readCatalogue, type Entry } from './catalogue.ts';

/** Catalogues beside the story’s own. Each has an English template, `story/pot/<domain>.pot`. */
export const DOMAINS = ['interface', 'signs', 'captions', 'pictures', 'facts', 'debrief', 'kiosk', 'classroom'] as const;
export type Domain = (typeof DOMAINS)[number];

/** Plural forms by gettext index; a plain text where there is no plural. */
export type Words = Readonly<Record<string, string | readonly string[]>>;

const potOf = (root: string, domain: Domain) => join(root, 'pot', `${domain}.pot`);
const poOf = (root: string, language: string, domain: Domain) => join(root, language, `${domain}.po`);
const read = (file: string, language: string) => (existsSync(file) ? readCatalogue(file, language) : []);

export const templateOf = (root: string, domain: Domain): Entry[] => read(potOf(root, domain), 'en');

const source = (entry: Entry) => (entry.plural ? [entry.id, entry.plural] : entry.id);
const translated = (entry: Entry) => (entry.plural ? entry.forms : (entry.forms[0] ?? ''));
const isDone = (entry: Entry | undefined, template: Entry): entry is Entry =>
  entry !== undefined && !entry.fuzzy && entry.id === template.id && entry.forms.length > 0 && entry.forms.every(Boolean);

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map((found) => found[1])
    .sort()
    .join(' ');

/** A domain in a language; where a text is missing or changed, the English, marked. */
export function wordsOf(root: string, language: string, domain: Domain): Words {
  const entries = new Map(read(poOf(root, language, domain), language).map((entry) => [entry.context, entry]));
  return Object.fromEntries(
    templateOf(root, domain).map((template) => {
      if (language === 'en') return [template.context, source(template)];
      const entry = entries.get(template.context);
      return [template.context, isDone(entry, template) ? translated(entry) : `⟦EN⟧ ${template.id}`];
    }),
  );
}

function faultOf(entry: Entry | undefined, template: Entry): string | undefined {
  if (!entry) return `Missing: ${template.context} “${template.id}”. Run npm run words.`;
  if (entry.fuzzy || entry.id !== template.id) return `The English of ${template.context} changed; read this one again: “${template.id}”.`;
  if (!entry.forms.length || !entry.forms.every(Boolean)) return `Not translated yet: ${template.context} “${template.id}”.`;
  if (entry.forms.some((form) => placeholders(form) !== placeholders(entry.plural ? entry.plural : template.id)))
    return `Other {placeholders} than the English: ${template.context}.`;
  const most = template.max ?? Number.POSITIVE_INFINITY;
  return entry.forms.some((form) => form.length > most)
    ? `Too long for its sign: ${most} signs at most for ${template.context}.`
    : undefined;
}

/** What a shipped build refuses of one language’s domain. */
export function domainFaults(root: string, language: string, domain: Domain): Fault[] {
  const file = `${language}/${domain}.po`;
  const templates = templateOf(root, domain);
  const entries = new Map(read(poOf(root, language, domain), language).map((entry) => [entry.context, entry]));
  const lacking = templates.flatMap((template) => {
    const entry = entries.get(template.context);
    const says = faultOf(entry, template);
    return says ? [{ file, row: entry?.line ?? 0, says }] : [];
  });
  const known = new Set(templates.map((template) => template.context));
  const extra = [...entries.values()].filter((entry) => !known.has(entry.context));
  return [...lacking, ...extra.map((entry) => ({ file, row: entry.line, says: `${entry.context} is not in ${domain}.pot.` }))];
}
