const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', O: 'Ó' };

const dressed = (text: string) => `«${[...text].map((sign) => ACCENTED[sign] ?? sign).join('')}»`;

/** Ink keeps a line’s words behind a caret in its JSON. */
const inkWords = (json: string) =>
  json.replace(
    /"\^((?:[^"\\]|\\.)*[a-z](?:[^"\\]|\\.)*)"/g,
    (_, words: string) => `"^${/^\s*[=@]|^[a-z-]+:|^(pause|prudent|timeout)$/.test(words) ? words : dressed(words)}"`,
  );

const plainWords = (text: string) =>
  text
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 || !part ? part : dressed(part)))
    .join('');

/** A made-up language: every word accented between guillemets, so that a text that escaped the catalogues stands out. */
export const pseudo = (text: string, kind: 'plain' | 'ink' = 'plain') => (kind === 'ink' ? inkWords(text) : plainWords(text));
