import { type Format, FORMATS } from '../../../src/stage/format.ts';
import type { Point } from '../../../src/stage/plates.ts';

/** Who sits in a window. */
export type Seat = 'bird' | 'cello' | 'chess' | 'yours';

/** The coach has one set of proportions, in units; a format sees more or less of its side. */
export interface Measures {
  readonly w: number;
  readonly h: number;
  /** A unit in px, and the unit at the upper left corner. */
  readonly k: number;
  readonly from: Point;
  readonly seats: readonly (readonly [left: number, who: Seat])[];
  readonly word: { readonly x: number; readonly size: number; readonly wide: number };
}

const SHEETS: Readonly<Record<Format, Omit<Measures, 'w' | 'h'>>> = {
  landscape: {
    k: 1,
    from: [0, 0],
    seats: [
      [20, 'bird'],
      [224, 'cello'],
      [428, 'chess'],
      [632, 'yours'],
    ],
    word: { x: 28, size: 108, wide: 720 },
  },
  portrait: {
    k: 0.9,
    from: [86, -16],
    seats: [
      [20, 'cello'],
      [224, 'bird'],
      [428, 'chess'],
      [632, 'yours'],
    ],
    word: { x: 118, size: 100, wide: 660 },
  },
  phone: {
    k: 0.42,
    from: [352, 152],
    seats: [
      [224, 'bird'],
      [428, 'chess'],
      [632, 'yours'],
    ],
    word: { x: 404, size: 68, wide: 428 },
  },
};

export const measuresOf = (format: Format): Measures => ({ ...FORMATS[format], ...SHEETS[format] });

/** Of the coach, in units. */
export const SILL = 630;
export const LINTEL = 312;
export const WIDE = 186;
export const DOOR = [850, 1018] as const;
export const FOOT = 872;
export const ROAD = 912;
/** Feet of whoever sits: the sill hides the seats. */
export const SEATED_AT = 742;
export const HEAD = 47;

/** A point given in units, in px. */
export const at = ({ k, from }: Measures, x: number, y: number): Point => [(x - from[0]) * k, (y - from[1]) * k];
