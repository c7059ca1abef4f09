import { type Format, FORMATS } from '../../../src/stage/format.ts';

/** The canteen’s proportions in one format, in sheet pixels. */
export interface Measures {
  readonly w: number;
  readonly h: number;
  /** Outer edge of your phone; it is cut by the foot of the sheet. */
  readonly casing: { readonly x: number; readonly y: number; readonly w: number; readonly radius: number };
  readonly glass: { readonly x: number; readonly y: number; readonly columns: number; readonly rows: number; readonly pitch: number };
  /** Foot of the painted part of the wall. */
  readonly band: number;
  /** The far tables, and the size of a head there; and yours. */
  readonly far: readonly [floor: number, u: number];
  readonly near: readonly [floor: number, u: number];
  readonly lamps: readonly number[];
  readonly you: number;
  /** Tables for two: the middle of each, and on which floor. */
  readonly tables: readonly (readonly [x: number, floor: 'far' | 'near'])[];
}

const DRAWN: Readonly<Record<Format, Omit<Measures, 'w' | 'h'>>> = {
  landscape: {
    casing: { x: 336, y: 44, w: 608, radius: 64 },
    glass: { x: 352, y: 87, columns: 192, rows: 331, pitch: 3 },
    band: 210,
    far: [472, 32],
    near: [842, 46],
    lamps: [78, 258, 1030, 1204],
    you: 112,
    tables: [
      [126, 'far'],
      [1110, 'far'],
      [1090, 'near'],
    ],
  },
  portrait: {
    casing: { x: 284, y: 38, w: 512, radius: 58 },
    glass: { x: 300, y: 77, columns: 160, rows: 301, pitch: 3 },
    band: 188,
    far: [432, 27],
    near: [766, 39],
    lamps: [66, 214, 866, 1014],
    you: 92,
    tables: [
      [112, 'far'],
      [938, 'far'],
      [928, 'near'],
    ],
  },
  phone: {
    casing: { x: 7, y: 92, w: 376, radius: 26 },
    glass: { x: 15, y: 104, columns: 180, rows: 120, pitch: 2 },
    band: 26,
    far: [84, 13.5],
    near: [84, 14.5],
    lamps: [104, 261],
    you: 50,
    tables: [
      [200, 'far'],
      [322, 'far'],
    ],
  },
};

export const measuresOf = (format: Format): Measures => ({ ...FORMATS[format], ...DRAWN[format] });

/** What lies where on the glass, in dots. */
export interface Layout {
  readonly tall: boolean;
  readonly margin: number;
  readonly cap: number;
  readonly line: number;
  /** Top of the post’s first line; middle of the row of things to do; of those who write; top of the next post. */
  readonly text: number;
  readonly actions: number;
  readonly writing: number;
  readonly card: number;
}

export function layoutOf(columns: number, rows: number): Layout {
  const tall = rows > 200;
  const cap = tall ? Math.round(columns * 0.073) : 12;
  const line = tall ? cap * 1.95 : 20;
  const text = tall ? 62 : 15;
  const actions = text + line * 4 + (tall ? 16 : 9);
  const card = rows - (tall ? 88 : 30);
  return { tall, margin: tall ? 12 : 8, cap, line, text, actions, writing: Math.min(actions + 32, card - 18), card };
}
