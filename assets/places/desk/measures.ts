import { type Format, FORMATS } from '../../../src/stage/format.ts';

export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  readonly pitch: number;
}

/** The Desk’s proportions in one format, in sheet pixels. */
export interface Measures {
  readonly w: number;
  readonly h: number;
  /** Your head, from behind: nearest to us of all. */
  readonly u: number;
  /** Upper edge of the desk. */
  readonly desk: number;
  readonly screen: Panel;
  /** The five clips of the hour. On a phone they are five lamps. */
  readonly strip: Panel & { readonly every: number };
  readonly keys: { readonly yes: number; readonly no: number; readonly y: number; readonly w: number; readonly h: number };
  /** Where you sit, and where your feet would be. */
  readonly you: readonly [x: number, feet: number];
  /** The edge of your cell. Beyond it are Théo, his screen and, at the end of the row, a glass door; a phone has no room for them. */
  readonly partition: number;
  readonly theo: readonly [x: number, feet: number, head: number];
  readonly list: Panel | undefined;
  readonly door: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } | undefined;
}

const DRAWN: Readonly<Record<Format, Omit<Measures, 'w' | 'h'>>> = {
  landscape: {
    u: 112,
    desk: 716,
    screen: { x: 62, y: 196, columns: 256, rows: 112, pitch: 4 },
    strip: { x: 62, y: 50, columns: 46, rows: 28, pitch: 4, every: 210 },
    keys: { yes: 48, no: 800, y: 800, w: 300, h: 150 },
    you: [574, 1464],
    partition: 1104,
    theo: [1204, 986, 60],
    list: { x: 1134, y: 196, columns: 37, rows: 50, pitch: 4 },
    door: { x: 1146, y: 436, w: 104, h: 140 },
  },
  portrait: {
    u: 98,
    desk: 628,
    screen: { x: 46, y: 174, columns: 218, rows: 101, pitch: 4 },
    strip: { x: 46, y: 46, columns: 38, rows: 24, pitch: 4, every: 180 },
    keys: { yes: 36, no: 672, y: 706, w: 256, h: 134 },
    you: [482, 1284],
    partition: 940,
    theo: [1022, 858, 52],
    list: { x: 966, y: 174, columns: 29, rows: 46, pitch: 4 },
    door: { x: 972, y: 390, w: 88, h: 118 },
  },
  phone: {
    u: 38,
    desk: 203,
    screen: { x: 15, y: 27, columns: 180, rows: 81, pitch: 2 },
    strip: { x: 15, y: 8, columns: 12, rows: 4, pitch: 2, every: 28 },
    keys: { yes: 12, no: 265, y: 234, w: 113, h: 60 },
    you: [195, 476],
    partition: 390,
    theo: [356, 404, 32],
    list: undefined,
    door: undefined,
  },
};

export const measuresOf = (format: Format): Measures => ({ ...FORMATS[format], ...DRAWN[format] });
