import type { Picture } from '../../../src/day/picture.ts';
import { type Format, FORMATS } from '../../../src/stage/format.ts';
import type { Point } from '../../../src/stage/plates.ts';

interface Panel {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  readonly pitch: number;
}

/** The school gate’s proportions in one format, in sheet pixels. */
export interface Measures {
  readonly w: number;
  readonly h: number;
  /** A head among the parents; where the ground begins. */
  readonly u: number;
  readonly ground: number;
  readonly sun: readonly [x: number, y: number, r: number];
  /** Upper left corner of the school: all that is dark. */
  readonly school: Point;
  readonly letters: readonly [x: number, y: number, size: number];
  readonly board: Panel;
  readonly gate: { readonly x: number; readonly y: number; readonly w: number };
  /** What knows faces. */
  readonly reader: Panel;
  readonly you: readonly [x: number, feet: number, head: number];
  /** How many parents there is room for. */
  readonly parents: number;
}

const DRAWN: Readonly<Record<Format, Omit<Measures, 'w' | 'h'>>> = {
  landscape: {
    u: 34,
    ground: 704,
    sun: [300, 470, 236],
    school: [560, 60],
    letters: [606, 150, 88],
    board: { x: 612, y: 204, columns: 155, rows: 38, pitch: 4 },
    gate: { x: 770, y: 430, w: 300 },
    reader: { x: 1104, y: 516, columns: 14, rows: 22, pitch: 4 },
    you: [612, 1040, 46],
    parents: 5,
  },
  portrait: {
    u: 31,
    ground: 640,
    sun: [248, 424, 204],
    school: [470, 52],
    letters: [510, 134, 78],
    board: { x: 514, y: 182, columns: 130, rows: 36, pitch: 4 },
    gate: { x: 646, y: 388, w: 262 },
    reader: { x: 944, y: 462, columns: 14, rows: 22, pitch: 4 },
    you: [524, 944, 42],
    parents: 5,
  },
  phone: {
    u: 12.5,
    ground: 220,
    sun: [74, 146, 66],
    school: [148, 12],
    letters: [162, 42, 30],
    board: { x: 163, y: 56, columns: 108, rows: 28, pitch: 2 },
    gate: { x: 208, y: 128, w: 104 },
    reader: { x: 330, y: 150, columns: 12, rows: 18, pitch: 2 },
    you: [152, 335, 16],
    parents: 3,
  },
};

export const measuresOf = (format: Format): Measures => ({ ...FORMATS[format], ...DRAWN[format] });

/** The gate keeps hours, and they are all it keeps. */
export type Hours = 'early' | 'open' | 'closing' | 'late';

export function hoursOf({ clock }: Picture): Hours {
  if (clock < '08:10') return 'early';
  if (clock < '08:15') return 'open';
  return clock < '08:16' ? 'closing' : 'late';
}

/** Down the hopscotch, 0 at the gate to 1 past the foot of the sheet. */
export function downHopscotch({ ground, gate, h }: Measures, part: number): number {
  const k = gate.w / 300;
  const vanishing = ground - 144 * k;
  const [near, far] = [1 / (178 * k), 1 / ((h - vanishing) * 1.16)];
  return vanishing + 1 / (near + (far - near) * part);
}

export const acrossHopscotch = ({ ground, gate }: Measures, edge: number, y: number): number =>
  gate.x + gate.w * 0.53 + edge * (y - (ground - (144 * gate.w) / 300));
