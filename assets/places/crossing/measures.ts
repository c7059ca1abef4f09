import { type Format, FORMATS } from '../../../src/stage/format.ts';

/** The crossing's proportions in one format, in sheet pixels: everything else is counted in heads (`u`). */
export interface Measures {
  readonly w: number;
  readonly h: number;
  /** A head of the front row. */
  readonly u: number;
  /** Upper edge of the kerb, height of the horizon, upper edge of the road. */
  readonly kerb: number;
  readonly horizon: number;
  readonly road: number;
  readonly sun: readonly [x: number, y: number, r: number];
  /** Upper left corner of the lit part, its dots and the distance between them. */
  readonly screen: { readonly x: number; readonly y: number; readonly columns: number; readonly rows: number; readonly pitch: number };
  readonly signal: readonly [x: number, y: number, size: number];
  /** Where you stand. */
  readonly you: number;
  /** Edges of the zebra on its first bar, and how many bars. */
  readonly zebra: readonly [left: number, right: number];
  readonly bars: number;
  readonly leftBlock: readonly [edge: number, top: number];
  readonly rightBlock: readonly [edge: number, top: number];
  /** The crowd ends here, before the signal. */
  readonly crowdEnd: number;
}

const DRAWN: Readonly<Record<Format, Omit<Measures, 'w' | 'h' | 'road'>>> = {
  landscape: {
    u: 33,
    kerb: 640,
    horizon: 440,
    sun: [486, 440, 262],
    screen: { x: 534, y: 56, columns: 140, rows: 76, pitch: 4 },
    signal: [1190, 150, 118],
    you: 486,
    zebra: [20, 1010],
    bars: 6,
    leftBlock: [214, 92],
    rightBlock: [1112, 396],
    crowdEnd: 1090,
  },
  portrait: {
    u: 30,
    kerb: 590,
    horizon: 405,
    sun: [392, 408, 236],
    screen: { x: 410, y: 50, columns: 127, rows: 69, pitch: 4 },
    signal: [1004, 150, 100],
    you: 392,
    zebra: [0, 880],
    bars: 6,
    leftBlock: [168, 92],
    rightBlock: [940, 360],
    crowdEnd: 920,
  },
  phone: {
    u: 10.8,
    kerb: 206,
    horizon: 138,
    sun: [142, 140, 86],
    screen: { x: 160, y: 16, columns: 84, rows: 46, pitch: 2 },
    signal: [357, 44, 40],
    you: 142,
    zebra: [-10, 320],
    bars: 5,
    leftBlock: [56, 26],
    rightBlock: [334, 118],
    crowdEnd: 328,
  },
};

export function measuresOf(format: Format): Measures {
  const drawn = DRAWN[format];
  return { ...FORMATS[format], ...drawn, road: drawn.kerb + drawn.u * 0.9 };
}
