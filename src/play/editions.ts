import * as shipped from 'virtual:950/edition';
import type { Edition } from '../day/day.ts';
import { type Catalogue, EMPTY, type Language } from '../words/catalogue.ts';

/** Languages this build ships, English first. */
export const LANGUAGES: readonly Language[] = Object.keys(shipped.languages);
export const { edition: EDITION, ids: IDS, version: VERSION } = shipped;

let told = shipped;

const stories = new Map<Language, Promise<Edition>>();

/** The language that serves someone who asks for these, best first: an exact tag, else its first part, else English. */
export function bestLanguage(wanted: readonly string[]): Language {
  const found = wanted.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]).find((tag) => LANGUAGES.includes(tag));
  return found ?? 'en';
}

const piecesOf = (language: Language) => told.languages[language] ?? told.languages['en'];

/** The story in a language, fetched once. A failed fetch is forgotten, so that it can be tried again. */
export function storyIn(language: Language): Promise<Edition> {
  const known = stories.get(language);
  if (known) return known;
  const fetched = Promise.resolve(piecesOf(language)?.story()).then((compiled) => ({ id: EDITION, compiled: compiled ?? '' }));
  stories.set(language, fetched);
  fetched.catch(() => stories.delete(language));
  return fetched;
}

/** What the title needs; small enough to come first. */
export const firstWords = async (language: Language): Promise<Catalogue> => ({
  ...EMPTY,
  interface: (await piecesOf(language)?.interface()) ?? {},
});

export async function allWords(language: Language): Promise<Catalogue> {
  const pieces = piecesOf(language);
  if (!pieces) return EMPTY;
  const [words, signs, captions, pictures] = await Promise.all([pieces.interface(), pieces.signs(), pieces.captions(), pieces.pictures()]);
  return { ...EMPTY, interface: words, signs, captions, pictures };
}

/** All words, those of the black box with them. */
export async function wordsAfterMidnight(language: Language): Promise<Catalogue> {
  const [words, debrief, facts] = await Promise.all([
    allWords(language),
    piecesOf(language)?.debrief() ?? {},
    piecesOf(language)?.facts() ?? {},
  ]);
  return { ...words, debrief, facts };
}

// While an author works, what was saved is told at the same moment (src/developer listens). No byte of this ships.
if (import.meta.hot)
  import.meta.hot.accept('virtual:950/edition', (saved) => {
    // A code numbers its options: with others, or with the box open, the page begins again and comes back by itself.
    if (!saved || `${saved['ids']}` !== `${IDS}` || document.getElementById('box')) return location.reload();
    told = saved as unknown as typeof shipped;
    stories.clear();
    dispatchEvent(new Event('950:saved'));
  });
