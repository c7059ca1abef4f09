// Writes assets/fonts/outlines.json: the letters of the signs as paths, so that the canvas never sets type.
// Run by hand when a face or a character is added: npx tsx tools/outline-fonts.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { convert } from 'fontverter';
import * as hb from 'harfbuzzjs';

const FILES = {
  archivo: 'node_modules/@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
  mono: 'node_modules/@fontsource-variable/martian-mono/files/martian-mono-latin-standard-normal.woff2',
};
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒÆ';
const DIGITS = '0123456789';
const POINTS = ' .,:;!?-–—−+/’‘“”«»()&%€°·…×';
const FACES = {
  sign: { file: FILES.archivo, wght: 900, wdth: 100, letters: `${CAPITALS}${CAPITALS.toLowerCase()}ß${DIGITS}${POINTS}` },
  tag: { file: FILES.mono, wght: 600, wdth: 75, letters: `ABCDEFGHIJKLMNOPQRSTUVWXYZ${DIGITS} .·:-−/` },
};

type Glyphs = Record<string, [advance: number, path: string]>;

/** Font units to thousandths of an em, y down, whole numbers, relative: a third of the bytes, nothing the eye can see. */
function pathOf(font: hb.Font, glyph: number, unitsPerEm: number): string {
  const em = (units: number) => Math.round((units * 1000) / unitsPerEm);
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let path = '';
  for (const { type, values } of font.glyphToJson(glyph)) {
    const points = values.map((value, axis) => (axis % 2 ? -em(value) : em(value)));
    path +=
      type.toLowerCase() +
      points
        .map((point, axis) => point - (axis % 2 ? y : x))
        .join(' ')
        .replaceAll(' -', '-');
    x = points.at(-2) ?? x;
    y = points.at(-1) ?? y;
    if (type === 'M') [startX, startY] = [x, y];
    if (type === 'Z') [x, y] = [startX, startY];
  }
  return path;
}

function shaped(font: hb.Font, text: string) {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  return { infos: buffer.getGlyphInfos(), positions: buffer.getGlyphPositions() };
}

async function outlinesOf({ file, wght, wdth, letters }: (typeof FACES)[keyof typeof FACES]) {
  const sfnt = await convert(readFileSync(file), 'truetype');
  const bytes = sfnt.buffer.slice(sfnt.byteOffset, sfnt.byteOffset + sfnt.byteLength) as ArrayBuffer;
  const face = new hb.Face(new hb.Blob(bytes));
  const font = new hb.Font(face);
  font.setVariations([new hb.Variation('wght', wght), new hb.Variation('wdth', wdth)]);
  const em = (units: number) => Math.round((units * 1000) / face.upem);
  const advance = (text: string) => shaped(font, text).positions.reduce((sum, position) => sum + position.xAdvance, 0);
  const glyphs: Glyphs = {};
  for (const letter of new Set(letters)) {
    const glyph = shaped(font, letter).infos[0]?.codepoint ?? 0;
    if (glyph === 0) throw new Error(`${file} has no “${letter}”`);
    glyphs[letter] = [em(advance(letter)), pathOf(font, glyph, face.upem)];
  }
  const kerns: Record<string, number> = {};
  for (const left of `${CAPITALS.slice(0, 26)}${DIGITS}`)
    for (const right of `${CAPITALS.slice(0, 26)}${DIGITS}.`) {
      const kern = em(advance(left + right) - advance(left) - advance(right));
      if (Math.abs(kern) >= 12) kerns[left + right] = kern;
    }
  return { glyphs, kerns };
}

const faces: Record<string, unknown> = {};
for (const [name, face] of Object.entries(FACES)) faces[name] = await outlinesOf(face);
writeFileSync('assets/fonts/outlines.json', `${JSON.stringify(faces)}\n`);
