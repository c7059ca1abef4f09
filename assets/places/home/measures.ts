import type { Format } from '../../../src/stage/format.ts';

/** One sheet of the house, in px. Furniture is placed in heads from these. */
export interface Measures {
  readonly w: number;
  readonly h: number;
  /** A head of whoever lives here. */
  readonly u: number;
  /** Where the house begins; left of it is the sky. */
  readonly left: number;
  /** Of the flat. The storeys above and below are cut by the sheet. */
  readonly ceiling: number;
  readonly floor: number;
  /** Between the bedroom and the kitchen. */
  readonly wall: number;
  readonly slab: number;
  /** The one disc: in the sky beside the house, or, where there is none, in the kitchen window. */
  readonly sun: { readonly at: 'sky' | 'window'; readonly x: number; readonly y: number; readonly r: number };
  readonly phone: Panel;
  readonly heating: Panel;
}

/** A screen: its corner, its dots, their pitch in px. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  readonly pitch: number;
}

const SHEETS: Readonly<Record<Format, Measures>> = {
  landscape: {
    w: 1280,
    h: 1080,
    u: 40,
    left: 286,
    ceiling: 372,
    floor: 768,
    wall: 650,
    slab: 22,
    sun: { at: 'sky', x: 150, y: 318, r: 122 },
    phone: { x: 40, y: 664, columns: 52, rows: 110, pitch: 4 },
    heating: { x: 784, y: 424, columns: 42, rows: 18, pitch: 3 },
  },
  portrait: {
    w: 1080,
    h: 980,
    u: 34,
    left: 242,
    ceiling: 336,
    floor: 676,
    wall: 554,
    slab: 20,
    sun: { at: 'sky', x: 124, y: 296, r: 104 },
    phone: { x: 30, y: 604, columns: 46, rows: 100, pitch: 4 },
    heating: { x: 670, y: 380, columns: 42, rows: 18, pitch: 2.5 },
  },
  phone: {
    w: 390,
    h: 344,
    u: 16.6,
    left: -20,
    ceiling: 74,
    floor: 240,
    wall: 136,
    slab: 8,
    sun: { at: 'window', x: 340, y: 146, r: 30 },
    phone: { x: 16, y: 262, columns: 44, rows: 44, pitch: 2 },
    heating: { x: 192, y: 88, columns: 42, rows: 18, pitch: 1.25 },
  },
};

export const measuresOf = (format: Format): Measures => SHEETS[format];

/** A thing in the kitchen, so many heads from its wall and above its floor. */
export const kitchen = ({ wall, floor, u }: Measures, right: number, up: number): readonly [x: number, y: number] => [
  wall + u * (0.35 + right),
  floor - u * up,
];

export const isNight = (hour: string): boolean => hour === 'night' || hour === 'evening';
