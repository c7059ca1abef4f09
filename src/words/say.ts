import { signal } from '@preact/signals';
import { printable } from './printable.ts';
import { EMPTY, type Catalogue, type Domain, type Language, type Text, type Values } from './catalogue.ts';

interface Spoken {
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** English, where a line may still be missing: in development only. */
  readonly behind: Catalogue;
}

const spoken = signal<Spoken>({ language: 'en', catalogue: EMPTY, behind: EMPTY });

/** From here on the page speaks this language: whatever was written with `say` is written again. */
export function speak(language: Language, catalogue: Catalogue, behind: Catalogue = EMPTY): void {
  spoken.value = { language, catalogue, behind };
}

export const languageSpoken = (): Language => spoken.value.language;

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Which of a text's forms fits a number: gettext orders them as the language's plural categories are ordered. */
export function pluralOf(language: Language, forms: readonly string[], count: number): string {
  const rules = new Intl.PluralRules(language);
  const known = CATEGORIES.filter((category) => rules.resolvedOptions().pluralCategories.includes(category));
  const place = known.indexOf(rules.select(count));
  return forms[Math.min(place, forms.length - 1)] ?? '';
}

const countIn = (values: Values): number =>
  Number(values['count'] ?? Object.values(values).find((value) => typeof value === 'number') ?? 1);

function filled(language: Language, text: Text, values: Values): string {
  const form = typeof text === 'string' ? text : pluralOf(language, text, countIn(values));
  return printable(form.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole)));
}

/** A text of any domain; one that is missing shows its English, or its key, between marks that nobody can overlook. */
export function textOf(domain: Domain, key: string, values: Values = {}): string {
  const { language, catalogue, behind } = spoken.value;
  const text = catalogue[domain][key];
  if (text !== undefined) return filled(language, text, values);
  return `⟦${filled('en', behind[domain][key] ?? key, values)}⟧`;
}

export const isSaid = (domain: Domain, key: string): boolean => spoken.value.catalogue[domain][key] !== undefined;

/** A text of the interface. Read inside a component, it follows the language. */
export const say = (key: string, values: Values = {}): string => textOf('interface', key, values);
