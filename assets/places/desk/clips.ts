import type { LedDots } from '../../../src/stage/led.ts';
import { MESH_EDGES, MESH_POINTS } from '../../../src/stage/mesh.ts';

/** A pane of the screen: its left edge, width and height, in dots, and the middle and radius of a head in it. */
export interface Pane {
  readonly left: number;
  readonly w: number;
  readonly h: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where the square goes when you say No: the next thing in the picture. In parts of the pane. */
export type Next = readonly [x: number, y: number, r: number];

interface Clip {
  /** How sure the machine is. */
  readonly sure: string;
  readonly draw: (dots: LedDots, pane: Pane) => void;
  readonly file: (dots: LedDots, pane: Pane) => void;
  /** Where the machine has its square, if it needed one. */
  readonly found?: Next;
  readonly next: Next;
}

const BACKLIT = 0.58;
const DARK = 0.03;

/** As much of the net as was found: of a head with the light behind it, less than half. */
function partOfNet(dots: LedDots, { x, y, r }: Pane, part: number): void {
  for (const [i, [a, b]] of MESH_EDGES.entries()) {
    const [from, to] = [MESH_POINTS[a], MESH_POINTS[b]];
    if (!from || !to || (i * 17) % MESH_EDGES.length > MESH_EDGES.length * part) continue;
    dots.line(
      [
        [x + from[0] * r, y + from[1] * r],
        [x + to[0] * r, y + to[1] * r],
      ],
      0.7,
      0.86,
    );
  }
}

function hat(dots: LedDots, { x, y, r }: Pane, lit: number): void {
  dots.box(x - r * 1.42, y - r * 0.78, r * 2.84, r * 0.28, lit);
  dots.poly(
    [
      [x - r * 0.8, y - r * 0.7],
      [x - r * 0.66, y - r * 1.44],
      [x + r * 0.66, y - r * 1.44],
      [x + r * 0.8, y - r * 0.7],
    ],
    lit,
  );
}

function onFile(dots: LedDots, { x, y, r }: Pane): void {
  dots.head(x, y, r, 0.36);
  dots.mesh(x, y, r);
}

/** Seen from the mast: the stern, its rail, the sea, and one who has taken her shoes off. */
function ferry(dots: LedDots, { left, w, h }: Pane): void {
  for (let row = 0; row < h; row += 6) for (let i = 0; i < 4; i++) dots.box(left + ((row * 5 + i * 23) % w), row, w * 0.12, 1, 0.3);
  const [deck, foot] = [left + w * 0.24, left + w * 0.88];
  dots.poly(
    [
      [deck, 0],
      [foot, 0],
      [foot - w * 0.06, h * 0.62],
      [left + w * 0.56, h * 0.74],
      [deck + w * 0.06, h * 0.62],
    ],
    0.42,
  );
  dots.line(
    [
      [deck + w * 0.09, 0],
      [deck + w * 0.13, h * 0.56],
      [left + w * 0.56, h * 0.66],
      [foot - w * 0.13, h * 0.56],
      [foot - w * 0.09, 0],
    ],
    1,
    0.95,
  );
  dots.box(left + w * 0.46, h * 0.42, w * 0.24, h * 0.1, DARK);
  dots.disc(left + w * 0.58, h * 0.42, w * 0.075, DARK);
  for (const x of [0.36, 0.41]) dots.box(left + w * x, h * 0.3, w * 0.03, h * 0.06, 1);
}

/** A woman of great calm, on the side of a bus. */
function bus(dots: LedDots, pane: Pane): void {
  const { left, w, h } = pane;
  dots.box(left, h * 0.16, w, h * 0.62, 0.5);
  for (let i = 0; i < 4; i++) dots.box(left + w * (0.05 + i * 0.25), h * 0.22, w * 0.18, h * 0.16, 0.06);
  for (const x of [0.2, 0.8]) dots.disc(left + w * x, h * 0.8, w * 0.1, 0.12);
  const face = { ...pane, x: left + w * 0.5, y: h * 0.56, r: h * 0.17 };
  dots.box(left + w * 0.24, h * 0.3, w * 0.52, h * 0.48, 0.9);
  dots.disc(face.x, face.y, face.r, 0.12);
  dots.mesh(face.x, face.y, face.r);
  dots.box(left, h * 0.88, w, 1, 0.6);
}

/** Back to the light, a hat; behind it whoever’s ticket it was. */
function gate(dots: LedDots, pane: Pane): void {
  const { left, w, h, r } = pane;
  dots.box(left, 0, w, h, BACKLIT);
  dots.disc(left + w * 0.9, pane.y + r * 0.5, r * 0.42, 0.22);
  dots.box(left + w * 0.8, pane.y + r * 1.06, w * 0.2, h, 0.22);
  dots.head(pane.x, pane.y, r, DARK);
  hat(dots, pane, DARK);
  partOfNet(dots, pane, 0.42);
}

/** This room, four in the morning: a window, and somebody behind a plant. */
function room(dots: LedDots, pane: Pane): void {
  const { left, w, h } = pane;
  dots.box(left, 0, w, h, 0.14);
  dots.box(left + w * 0.56, h * 0.1, w * 0.38, h * 0.5, BACKLIT);
  for (const x of [0.74]) dots.box(left + w * x, h * 0.1, 2, h * 0.5, 0.14);
  dots.disc(left + w * 0.34, h * 0.38, w * 0.1, DARK);
  dots.box(left + w * 0.2, h * 0.52, w * 0.28, h * 0.48, DARK);
  dots.poly(
    [
      [left + w * 0.48, h * 0.72],
      [left + w * 0.72, h * 0.72],
      [left + w * 0.68, h * 0.94],
      [left + w * 0.52, h * 0.94],
    ],
    0.8,
  );
  for (const [x, y] of [
    [0.52, 0.58],
    [0.6, 0.46],
    [0.68, 0.56],
    [0.6, 0.62],
  ] as const)
    dots.disc(left + w * x, h * y, w * 0.075, 0.9);
}

/** From above: the kerb, forty heads along it, and one where no head should be. */
const kerb =
  (there: readonly (readonly [x: number, y: number, size: number])[]) =>
  (dots: LedDots, { left, w, h }: Pane) => {
    dots.box(left, 0, w, h, 0.12);
    for (let i = 0; i < 4; i++) dots.box(left + w * 0.08, h * (0.36 + i * 0.17), w * 0.84, h * 0.07, 0.5);
    dots.box(left, h * 0.22, w, 2, 1);
    for (let i = 0; i < 9; i++) dots.disc(left + w * (0.06 + i * 0.11), h * (0.1 + (i % 2) * 0.04), w * 0.045, 0.62);
    for (const [x, y, size] of there) {
      dots.box(left + w * (x - size * 1.5), h * y, w * size * 3, h * size * 1.3, DARK);
      dots.disc(left + w * x, h * y, w * size, 1);
    }
  };

const withCap = (dots: LedDots, pane: Pane): void => {
  const { x, y, r } = pane;
  onFile(dots, pane);
  dots.poly(
    [
      [x - r * 0.98, y - r * 0.34],
      [x - r * 0.8, y - r * 1.12],
      [x, y - r * 1.3],
      [x + r * 0.8, y - r * 1.12],
      [x + r * 0.98, y - r * 0.34],
    ],
    0.62,
  );
  dots.box(x - r * 1.12, y - r * 0.46, r * 2.24, 3, 1);
};

const ALONE: readonly [number, number, number] = [0.52, 0.6, 0.065];

/** The next one, before anything is known of it. */
function begun(dots: LedDots, pane: Pane): void {
  dots.box(pane.left, 0, pane.w, pane.h, BACKLIT);
  dots.head(pane.x, pane.y, pane.r, DARK);
}

export function corners(dots: LedDots, [x, y, r]: Next, left: number, w: number, h: number): void {
  dots.corners(Math.round(left + w * x), Math.round(h * y), Math.round(w * r), Math.round(w * r * 0.45));
}

const noFile = () => {};

/** By what the screen is told: the fifth shows you, the boy, or whoever answers for him. */
export const CLIPS: Readonly<Record<string, Clip>> = {
  1: {
    sure: '66',
    draw: ferry,
    file: (dots, pane) => {
      onFile(dots, pane);
      dots.disc(pane.x, pane.y - pane.r * 0.86, pane.r * 0.62, 0.6);
    },
    found: [0.58, 0.45, 0.17],
    next: [0.14, 0.2, 0.12],
  },
  2: { sure: '99', draw: bus, file: onFile, next: [0.14, 0.3, 0.13] },
  3: { sure: '83', draw: gate, file: onFile, next: [0.9, 0.46, 0.16] },
  4: { sure: '44', draw: room, file: onFile, found: [0.34, 0.38, 0.16], next: [0.6, 0.68, 0.24] },
  5: {
    sure: '88',
    draw: kerb([ALONE, [0.68, 0.52, 0.085]]),
    file: (dots, pane) => onFile(dots, { ...pane, r: pane.r * 0.8 }),
    found: [0.52, 0.62, 0.15],
    next: [0.68, 0.56, 0.14],
  },
  jo: { sure: '94', draw: kerb([ALONE, [0.66, 0.56, 0.09]]), file: onFile, found: [0.66, 0.58, 0.17], next: [0.52, 0.62, 0.13] },
  v: { sure: '91', draw: kerb([ALONE]), file: withCap, found: [0.52, 0.62, 0.16], next: [0.28, 0.12, 0.1] },
  6: { sure: '', draw: begun, file: noFile, next: [0.5, 0.4, 0.3] },
};
