import outlines from '../../assets/fonts/outlines.json' with { type: 'json' };

/** sign: heavy capitals and small letters of the city · tag: the machine's figures. */
export type Face = 'sign' | 'tag';

interface Letters {
  readonly glyphs: Readonly<Record<string, readonly [advance: number, path: string]>>;
  readonly kerns: Readonly<Record<string, number>>;
}

const FACES = outlines as unknown as Readonly<Record<Face, Letters>>;

/** Capitals' height in thousandths of an em. */
export const CAP = 686;

/** A letter the face lacks is left out, as wide as a space. */
function* glyphsOf(text: string, face: Face): Generator<{ readonly x: number; readonly end: number; readonly path: string }> {
  const { glyphs, kerns } = FACES[face];
  let x = 0;
  let last = '';
  for (const letter of text.replaceAll(/[\u00a0\u202f]/g, ' ')) {
    x += kerns[last + letter] ?? 0;
    const [advance, path] = glyphs[letter] ?? glyphs[' '] ?? [250, ''];
    yield { x, end: x + advance, path };
    x += advance;
    last = letter;
  }
}

/** Width of a line of text, `size` px to the em. */
export function widthOf(text: string, size: number, face: Face = 'sign'): number {
  let width = 0;
  for (const glyph of glyphsOf(text, face)) width = glyph.end;
  return (width * size) / 1000;
}

/** The outlines of a line of text in thousandths of an em, from (0, 0) on the baseline to the right. */
export function outlineOf(text: string, face: Face = 'sign'): string {
  return Array.from(glyphsOf(text, face), ({ x, path }) => (path ? `M${x} 0${path}` : '')).join('');
}
