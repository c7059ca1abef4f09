import { type Format, FORMATS } from '../../../src/stage/format.ts';

type Span = readonly [from: number, to: number];

/** The flaps: where the first row starts, and the columns, left edge and cells of each. */
export interface Board {
  readonly foot: number;
  readonly top: number;
  readonly row: number;
  readonly rows: number;
  readonly cell: number;
  readonly time: number;
  readonly where: Span;
  readonly platform?: number;
  readonly min: number;
  readonly remarks?: Span;
  /** The ladder goes up where there are no flaps. */
  readonly ladder: number;
}

/** The hall in one format, in sheet pixels. */
export interface Measures {
  readonly w: number;
  readonly h: number;
  /** A head of yours; `k` is what is 1 px in the widest sheet. */
  readonly u: number;
  readonly k: number;
  readonly floor: number;
  readonly board: Board;
  readonly arch: { readonly x: number; readonly r: number };
  readonly green: Span;
  /** Upper edge of the green volume, and height of the plank over it. */
  readonly top: number;
  readonly plank: number;
  readonly four: Span;
  readonly desk: Span;
  readonly five: Span;
  readonly post: number;
  readonly machine: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly screen: { readonly x: number; readonly y: number; readonly columns: number; readonly rows: number; readonly pitch: number };
  readonly you: readonly [x: number, y: number];
  /** Window B, beyond the machine, and the wall’s number over it. */
  readonly window: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly queue: Span;
}

const SHEETS: Readonly<Record<Format, Omit<Measures, 'w' | 'h'>>> = {
  landscape: {
    u: 43,
    k: 1,
    floor: 646,
    board: {
      foot: 299,
      top: 54,
      row: 47,
      rows: 5,
      cell: 28,
      time: 48,
      where: [206, 14],
      platform: 622,
      min: 704,
      remarks: [892, 12],
      ladder: 838,
    },
    arch: { x: 430, r: 392 },
    green: [128, 322],
    top: 488,
    plank: 78,
    four: [348, 446],
    desk: [446, 566],
    five: [566, 650],
    post: 34,
    machine: { x: 812, y: 352, width: 328, height: 640 },
    screen: { x: 832, y: 374, columns: 72, rows: 66, pitch: 4 },
    you: [728, 950],
    window: { x: 1168, y: 448, width: 88, height: 132 },
    queue: [716, 812],
  },
  portrait: {
    u: 37,
    k: 0.861,
    floor: 579,
    board: {
      foot: 257,
      top: 46,
      row: 40.5,
      rows: 5,
      cell: 24,
      time: 40,
      where: [174, 14],
      platform: 530,
      min: 598,
      remarks: [756, 12],
      ladder: 722,
    },
    arch: { x: 370, r: 337 },
    green: [110, 277],
    top: 443,
    plank: 67,
    four: [300, 384],
    desk: [384, 488],
    five: [488, 560],
    post: 29,
    machine: { x: 700, y: 300, width: 286, height: 560 },
    screen: { x: 719, y: 318, columns: 62, rows: 58, pitch: 4 },
    you: [628, 832],
    window: { x: 1004, y: 390, width: 64, height: 106 },
    queue: [617, 700],
  },
  phone: {
    u: 17.6,
    k: 0.36,
    floor: 202,
    board: { foot: 70, top: 4, row: 21.4, rows: 3, cell: 15.4, time: 8, where: [92, 12], min: 338, ladder: 306 },
    arch: { x: 119, r: 130 },
    green: [22, 77],
    top: 148,
    plank: 28,
    four: [86, 118],
    desk: [118, 158],
    five: [158, 188],
    post: 10,
    machine: { x: 246, y: 84, width: 110, height: 230 },
    screen: { x: 251, y: 89, columns: 50, rows: 45, pitch: 2 },
    you: [217, 320],
    window: { x: 361, y: 126, width: 25, height: 48 },
    queue: [204, 246],
  },
};

export const measuresOf = (format: Format): Measures => ({ ...FORMATS[format], ...SHEETS[format] });

/** How large a head is for feet at `y`: what is nearer is larger, and you are nearest. */
export const headAt = ({ u, floor, you }: Measures, y: number): number => u * (0.5 + (0.5 * (y - floor)) / (you[1] - floor));

/** Feet in the hall: `part` 0 at the gates’ line, 1 where you stand. */
export const down = ({ floor, you }: Measures, part: number): number => floor + (you[1] - floor) * part;
