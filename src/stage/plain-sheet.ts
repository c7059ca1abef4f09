import type { Place } from '../story/vocabulary.ts';
import { type Format, FORMATS } from './format.ts';
import { widthOf } from './lettering.ts';
import type { Composition, PlaceDrawing, Scene } from './place.ts';
import type { Plates } from './plates.ts';

/** Breaks a name into the lines of a poster, longest word first to decide the size. */
function linesOf(name: string, width: number): { readonly lines: readonly string[]; readonly size: number } {
  const words = name.split(' ');
  const longest = Math.max(...words.map((word) => widthOf(word, 1)));
  const size = Math.min(width / longest, width * 0.3);
  const lines: string[] = [];
  for (const word of words) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return { lines, size };
}

/** A lit wall as high as whoever stands before it, in heads. */
const LIT_HEADS = 7.6;

function composed(place: Place, format: Format): Composition {
  const { w, h } = FORMATS[format];
  const ground = Math.round(h * 0.84);
  const head = h / 34;
  const drawName = (plates: Plates, { picture, word }: Scene) => {
    const night = picture.hour === 'night';
    if (night) plates.rect(0, 0, w, h, 'A');
    // At night the sheet is dark: people stand where a lamp is lit.
    if (night) plates.rect(0, ground - head * LIT_HEADS, w, head * LIT_HEADS, 'D');
    plates.disc(w * 0.74, h * (night ? 0.32 : 0.4), h * 0.27, night ? 'C' : 'D');
    const { lines, size } = linesOf(word(`place.${place}`), w * 0.88);
    for (const [i, line] of lines.entries()) plates.letter(line, w * 0.06, h * 0.1 + size * (0.7 + i * 0.86), size, night ? '0' : '+A');
    plates.rect(0, ground, w, h - ground, night ? '0' : 'A');
  };
  return {
    layers: [
      { kind: 'set', name: 'name', depth: 0, draw: drawName },
      { kind: 'people', name: 'people', depth: 1 },
    ],
    people: () => ({}),
    rest: (index) => ({
      x: w * 0.12 + index * head * 4.2,
      y: ground,
      head,
      layer: 'people',
      tones: { over: 'D' },
      seats: 'their own',
    }),
    boxes: 'nobody',
  };
}

/** A place nobody has drawn yet: its name large in the hour’s inks, and whoever is there. */
export function plainSheet(place: Place): PlaceDrawing {
  return { compose: (format) => composed(place, format) };
}
