import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ACTS } from '../../src/credit/acts.ts';
import { FLOORS } from '../../src/credit/lists.ts';
import { CONTACTS } from '../../src/credit/ties.ts';
import { Faults, type Fault } from './fault.ts';
import { idFaults, readIds } from './ids.ts';
import { inkJson } from './ink-json.ts';
import { lintInk } from './lint.ts';
import { languagesOf, readInk, type InkSources } from './sources.ts';
import { dress, dressingIn, english, readTranslation, type Dressing, type Translation } from './translate.ts';
import { writtenIn, type Written } from './written.ts';

export interface Compiled {
  /** Ink’s JSON for each language, English first. */
  readonly stories: ReadonlyMap<string, string>;
  /** Changes when the English story or what acts are worth changes. */
  readonly edition: string;
  /** Option ids by number; retired ones behind a minus. */
  readonly ids: readonly string[];
  /** What a shipped build would refuse and an author’s page shows marked: missing and changed translations. */
  readonly unfinished: readonly Fault[];
}

export const factIds = (root: string): ReadonlySet<string> => {
  const facts = JSON.parse(readFileSync(`${root}/../assets/facts/facts.json`, 'utf8')) as { id: string }[];
  return new Set(facts.map((fact) => fact.id));
};

function must(sources: InkSources): string {
  const { json, faults } = inkJson(sources);
  if (faults.length) throw new Faults(faults);
  return json;
}

/** Four characters of a base64url hash: what a save and a day’s code call this edition. */
const editionOf = (json: string) =>
  createHash('sha256')
    .update(json)
    .update(JSON.stringify([ACTS, FLOORS, CONTACTS]))
    .digest('base64url')
    .replaceAll(/[-_]/g, '0')
    .slice(0, 4);

const withMarks = (dressing: Dressing, marks: boolean): Dressing => ({ ...dressing, marks });

/** Reads the translations of a story that is sound; throws `Faults` for what an author must mend before anybody can play. */
function translationsOf(sources: InkSources): ReadonlyMap<string, Translation> {
  const faults = [...lintInk(sources, factIds(sources.root)), ...idFaults(sources)];
  if (faults.length) throw new Faults(faults);
  const translations = languagesOf(sources.root).map((language) => [language, readTranslation(sources, language)] as const);
  const broken = translations.flatMap(([, translation]) =>
    translation.faults.filter((fault) => /words only|conditions differ|brackets/.test(fault.says)),
  );
  if (broken.length) throw new Faults(broken);
  return new Map(translations);
}

/** Compiles a story folder in every language. Throws `Faults`. */
export function compileStory(root: string, { marks = false } = {}): Compiled {
  const sources = readInk(root);
  // Dressing changes no line's number, so what the compiler says of the dressed English holds for the file a writer has open.
  const told = must(dress(sources, english));
  const translations = translationsOf(sources);
  const stories = new Map([['en', marks ? must(dress(sources, withMarks(english, marks))) : told]]);
  for (const [language, translation] of translations)
    stories.set(language, must(dress(sources, withMarks(dressingIn(translation), marks))));
  return {
    stories,
    edition: editionOf(told),
    ids: readIds(root),
    unfinished: [...translations.values()].flatMap((translation) => translation.faults),
  };
}

/** A story while its author works on it. */
export interface Draft {
  readonly ids: readonly string[];
  /** Which edition a build of it would be. */
  readonly edition: () => string;
  /** Ink’s JSON in a language, marked; compiled when it is first asked for, since a compilation is most of the wait after a save. */
  readonly story: (language: string) => string;
  /** Every line with its catalogues' entries, for the developer's panel. */
  readonly lines: () => Readonly<Record<string, Written>>;
}

/** Reads a story folder and checks all that can be checked without compiling. Throws `Faults`, here and when a story is asked for. */
export function draftStory(root: string): Draft {
  const sources = readInk(root);
  const translations = translationsOf(sources);
  const stories = new Map<string, string>();
  const compiled = (language: string): string => {
    const translation = translations.get(language);
    const { json, faults } = inkJson(dress(sources, withMarks(translation ? dressingIn(translation) : english, true)));
    // Marks move lines: what is wrong is looked for again without them, so that its line is the author's.
    return faults.length ? must(dress(sources, english)) : json;
  };
  return {
    ids: readIds(root),
    edition: () => editionOf(must(dress(sources, english))),
    story(language) {
      const told = stories.get(language) ?? compiled(language);
      stories.set(language, told);
      return told;
    },
    lines: () => writtenIn(sources, translations),
  };
}
