// Writes the page's typefaces, cut down to the glyphs and weights it uses, and their style sheet: node tools/fonts.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const LETTERS = ' ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const FRENCH = 'ÀÇÉÊàâçéèêëîïôùûœ';
const SIGNS = '\u00a0!"%&\'()*+,-./:;?«»’“”–—…·×−€';
/** With the space, whose face gives a line its measure: without it a browser would fetch the whole Archivo for that. */
const FIGURES = ' 0123456789';
/** What English and French hardly ever write, and a third language may. Fetched only by a page that uses one of them. */
const MORE = 'ÂÈÄËÎÏÔÖÙÛÜŒÆäöüÿæÁÃÅÍÌÑÓÒÕÚØßáãåíìñóòõúø¡¿°‹›•‘#$<=>@[]_{|}~';

const OVERPASS = { family: 'Overpass', from: 'overpass/files/overpass-latin-wght-normal', weight: '400 700' };
const ARCHIVO = { family: 'Archivo', from: 'archivo/files/archivo-latin-standard-normal', weight: '700 900', stretch: '75% 100%' };
const ARCHIVO_AXES = { wght: { min: 700, max: 900 }, wdth: { min: 75, max: 100 } };
/** Two cuts so small that the title and the first page need not wait for the whole face. */
const BOARD = { ...ARCHIVO, family: 'Archivo Board', weight: '800', stretch: '75%' };
const NUMBER = { ...ARCHIVO, family: 'Archivo Number', weight: '900', stretch: '100%' };
const ITALIC = { family: 'Overpass', from: 'overpass/files/overpass-latin-wght-italic', weight: '500', style: 'italic' };
const MARTIAN = {
  family: 'Martian Mono',
  from: 'martian-mono/files/martian-mono-latin-standard-normal',
  weight: '500 700',
  stretch: '75%',
};

/** The first screen fetches the first two; a browser asks for the others when a letter needs them. */
const FACES = [
  { file: 'overpass', ...OVERPASS, glyphs: LETTERS + FRENCH + SIGNS, axes: { wght: { min: 400, max: 700 } } },
  // The numbers of the rows, and the letters that stand for English and French.
  { file: 'archivo-number', ...NUMBER, glyphs: `${FIGURES}EFNR`, axes: { wght: 900, wdth: 100 } },
  { file: 'archivo-board', ...BOARD, glyphs: `${FIGURES}:`, axes: { wght: 800, wdth: 75 } },
  { file: 'archivo', ...ARCHIVO, glyphs: LETTERS + FRENCH + SIGNS, axes: ARCHIVO_AXES },
  { file: 'overpass-italic', ...ITALIC, glyphs: `${LETTERS + FRENCH + SIGNS}[]`, axes: { wght: 500 } },
  { file: 'overpass-more', ...OVERPASS, glyphs: MORE, axes: { wght: { min: 400, max: 700 } } },
  { file: 'archivo-more', ...ARCHIVO, glyphs: MORE, axes: ARCHIVO_AXES },
  { file: 'martian-mono', ...MARTIAN, glyphs: `${LETTERS + FRENCH + SIGNS}#$@[]_=`, axes: { wght: { min: 500, max: 700 }, wdth: 75 } },
];

/** `U+20-7E, U+A0, …`: the glyphs of a face, runs joined. */
function rangesOf(glyphs) {
  const points = [...new Set([...glyphs].map((glyph) => glyph.codePointAt(0)))].sort((a, b) => a - b);
  const runs = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point) => point.toString(16).toUpperCase();
  return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ');
}

const ruleOf = ({ file, family, weight, style = 'normal', stretch, glyphs }) => `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};${stretch ? `\n  font-stretch: ${stretch};` : ''}
  font-display: swap;
  src: url("./${file}.woff2") format("woff2");
  unicode-range: ${rangesOf(glyphs)};
}
`;

await mkdir('assets/fonts', { recursive: true });
for (const { file, from, glyphs, axes } of FACES) {
  const whole = await readFile(`node_modules/@fontsource-variable/${from}.woff2`);
  const cut = await subsetFont(whole, glyphs, { targetFormat: 'woff2', variationAxes: axes, keepFeatures: ['kern'], noHinting: true });
  await writeFile(`assets/fonts/${file}.woff2`, cut);
  console.log(`${file.padEnd(16)} ${(cut.length / 1024).toFixed(1)} kB`);
}
await writeFile('assets/fonts/faces.css', `/* Written by tools/fonts.mjs. */\n${FACES.map(ruleOf).join('')}`);
