/**
 * `interface`: the page; `signs`: what the city writes, with maximum lengths; `captions`: what is heard; `pictures`: what is seen;
 * `debrief` and `facts`: what is read after midnight, fetched only then.
 */
export type Domain = 'interface' | 'signs' | 'captions' | 'pictures' | 'debrief' | 'facts';

/** One text, or its plural forms in the order gettext writes them. */
export type Text = string | readonly string[];

/** All the words of one language but the story's, as the build compiles them. */
export type Catalogue = Readonly<Record<Domain, Readonly<Record<string, Text>>>>;

/** A BCP 47 tag, and the name of a folder in `story/`: `en`, `fr`. */
export type Language = string;

export type Values = Readonly<Record<string, string | number>>;

export const EMPTY: Catalogue = { interface: {}, signs: {}, captions: {}, pictures: {}, debrief: {}, facts: {} };
