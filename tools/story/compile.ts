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
import { dress, dressingIn, english, readTranslation, type Dressing } from './translate.ts';

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

/** Compiles a story folder in every language. Throws `Faults` for what an author must mend before anybody can play. */
export function compileStory(root: string, { marks = false } = {}): Compiled {
  const sources = readInk(root);
  // Dressing changes no line's number, so what the compiler says of the dressed English holds for the file a writer has open.
  const told = must(dress(sources, english));
  const faults = [...lintInk(sources, factIds(root)), ...idFaults(sources)];
  if (faults.length) throw new Faults(faults);
  const translations = languagesOf(root).map((language) => [language, readTranslation(sources, language)] as const);
  const broken = translations.flatMap(([, translation]) =>
    translation.faults.filter((fault) => /words only|conditions differ|brackets/.test(fault.says)),
  );
  if (broken.length) throw new Faults(broken);
  const stories = new Map([['en', marks ? must(dress(sources, withMarks(english, marks))) : told]]);
  for (const [language, translation] of translations)
    stories.set(language, must(dress(sources, withMarks(dressingIn(translation), marks))));
  return {
    stories,
    edition: editionOf(told),
    ids: readIds(root),
    unfinished: translations.flatMap(([, translation]) => translation.faults),
  };
}
