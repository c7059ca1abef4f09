const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', O: 'Ó' };

// What JSON escapes stays as it is: an accented \u is no letter.
const dressed = (text: string) => `«${text.replace(/\\u[0-9a-f]{4}|\\.|[aeiouAEO]/g, (sign) => ACCENTED[sign] ?? sign)}»`;

/** In Ink’s JSON: a tag; a word that is compared or handed to the rules; a line’s words, behind a caret. */
const INK = /"#",.*?"\/#"|"str","\^\w+","\/str"|"\^((?:[^"\\]|\\.)*[a-z](?:[^"\\]|\\.)*)"/g;

const inkWords = (json: string) => json.replace(INK, (whole, words: string | undefined) => (words ? `"^${dressed(words)}"` : whole));

const plainWords = (text: string) =>
  text
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 || !part ? part : dressed(part)))
    .join('');

/** A made-up language: every word accented between guillemets, so that a text that escaped the catalogues stands out. */
export const pseudo = (text: string, kind: 'plain' | 'ink' = 'plain') => (kind === 'ink' ? inkWords(text) : plainWords(text));

/** What a reader of the made-up language sees that did not come from a catalogue. */
export const escaped = (text: string): string[] => text.replace(/«[^»]*»/g, ' ').match(/\p{L}{2,}/gu) ?? [];
