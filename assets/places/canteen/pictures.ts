import type { LedDots } from '../../../src/stage/led.ts';
import type { Point } from '../../../src/stage/plates.ts';

/** The part of the glass a picture may fill, in dots. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

type Draw = (dots: LedDots, area: Area) => void;

const within =
  ({ x, y, w, h }: Area) =>
  (px: number, py: number): Point => [x + w * px, y + h * py];

/** Two towers, the cable between them, and the water: bright, because it is approved of. */
export function drawBridge(dots: LedDots, area: Area): void {
  const { x, y, w, h } = area;
  const deck = y + h * 0.66;
  const top = y + h * 0.1;
  const [left, right] = [x + w * 0.28, x + w * 0.72];
  const sag = (t: number) => top + (deck - top) * 0.86 * 4 * t * (1 - t);
  const side = (t: number) => top + (deck - top) * t * t;
  const main = Array.from({ length: 17 }, (_, i): Point => [left + ((right - left) * i) / 16, sag(i / 16)]);
  const out = (from: number, to: number) => Array.from({ length: 9 }, (_, i): Point => [from + ((to - from) * i) / 8, side(i / 8)]);
  for (const cable of [main, out(left, x), out(right, x + w)]) {
    dots.line(cable, 1, 1);
    for (const [cx, cy] of cable) dots.box(Math.round(cx), Math.round(cy), 1, Math.max(0, deck - cy), 0.45);
  }
  dots.box(x, Math.round(deck), w, 2, 1);
  for (const tower of [left, right]) dots.box(Math.round(tower) - 1, Math.round(top) - 1, 3, h * 0.86, 1);
  for (let i = 0; i < 5; i++) dots.box(x + ((i * 31) % Math.max(1, w - 18)), deck + h * 0.12 + (i % 3) * 3, 16, 1, 0.4);
}

/** The crowd at the opening; one head in it is yours. */
export function drawCrowd(dots: LedDots, { x, y, w, h }: Area, ringed: boolean, lit = 0.3): void {
  const rows = 4;
  const r = h * 0.085;
  const across = Math.floor(w / (r * 3));
  const each = w / (across + 0.5);
  const at = (row: number, i: number): Point => [x + (i + (row % 2 ? 1 : 0.5)) * each, y + h * (0.1 + row * 0.245)];
  for (let row = 0; row < rows; row++) for (let i = 0; i < across; i++) person(dots, ...at(row, i), r, lit);
  if (!ringed) return;
  const [cx, cy] = at(1, Math.round(across * 0.62));
  dots.disc(cx, cy + r * 0.4, r * 2.7, 0);
  person(dots, cx, cy, r, 1);
  ring(dots, cx, cy + r * 0.4, r * 2.7);
}

function person(dots: LedDots, x: number, y: number, r: number, lit: number): void {
  dots.disc(x, y, r, lit);
  dots.disc(x - r * 0.55, y + r * 1.75, r * 0.6, lit);
  dots.disc(x + r * 0.55, y + r * 1.75, r * 0.6, lit);
  dots.box(x - r * 0.55, y + r * 1.15, r * 1.1, r * 1.2, lit);
}

function ring(dots: LedDots, x: number, y: number, r: number): void {
  dots.line(
    Array.from({ length: 25 }, (_, i): Point => [x + r * Math.cos((i / 12) * Math.PI), y + r * Math.sin((i / 12) * Math.PI)]),
    1.4,
    1,
  );
}

/** A bus from the side, with that crowd on it; it is the bus that is suspected. */
export function drawBus(dots: LedDots, area: Area): void {
  const { x, y, w, h } = area;
  const [left, top, long, high] = [x + w * 0.04, y + h * 0.12, w * 0.92, h * 0.64];
  dots.box(left, top, long, high, 0.5);
  for (let i = 0; i < 5; i++) dots.box(left + long * (0.04 + i * 0.19), top + high * 0.1, long * 0.15, high * 0.28, 0.05);
  for (const part of [0.16, 0.84]) {
    dots.disc(left + long * part, top + high * 1.02, h * 0.12, 0.04);
    dots.disc(left + long * part, top + high * 1.02, h * 0.05, 0.6);
  }
  drawCrowd(dots, { x: left + long * 0.04, y: top + high * 0.43, w: long * 0.68, h: high * 0.46 }, true, 0.1);
  dots.box(left + long * 0.76, top + high * 0.48, long * 0.18, high * 0.36, 0.03);
  dots.headline('14', left + long * 0.78, top + high * 0.78, high * 0.24, long * 0.14);
  dots.corners(Math.round(x + w / 2), Math.round(y + h * 0.48), Math.round(h * 0.46), Math.round(h * 0.12));
}

/** Your neighbour, in his flat cap, netted. */
export function drawNeighbour(dots: LedDots, area: Area): void {
  const [x, y] = within(area)(0.5, 0.46);
  const r = area.h * 0.26;
  dots.disc(x, y, r, 0.36);
  dots.box(x - r * 1.5, y + r * 1.25, r * 3, area.y + area.h - y - r * 1.25, 0.36);
  dots.mesh(x, y, r);
  dots.poly(
    [
      [x - r * 1.05, y - r * 0.36],
      [x - r * 0.7, y - r * 1.1],
      [x + r * 0.5, y - r * 1.16],
      [x + r * 1.5, y - r * 0.36],
    ],
    0.7,
  );
  dots.corners(Math.round(x), Math.round(y), Math.round(r * 1.6), Math.round(r * 0.5));
}

/** A hand’s worth of wool, thumb to the left. */
const glove =
  (part: number): Draw =>
  (dots, area) => {
    const { h } = area;
    const [x, y] = within(area)(part, 0.5);
    for (let i = 0; i < 4; i++)
      dots.box(x - h * 0.16 + i * h * 0.1, y - h * (0.34 + (i === 1 || i === 2 ? 0.06 : 0)), h * 0.075, h * 0.4, 0.7);
    dots.box(x - h * 0.16, y - h * 0.02, h * 0.375, h * 0.3, 0.7);
    dots.line(
      [
        [x - h * 0.14, y + h * 0.16],
        [x - h * 0.3, y - h * 0.06],
      ],
      h * 0.09,
      0.7,
    );
    dots.box(x - h * 0.18, y + h * 0.3, h * 0.42, h * 0.1, 1);
  };

const gutters: Draw = (dots, { x, y, w, h }) => {
  for (let i = 0; i < 6; i++) {
    const [left, top, cw, ch] = [x + (w / 3) * (i % 3) + 2, y + (i < 3 ? 0 : h / 2) + 2, w / 3 - 4, h / 2 - 4];
    dots.box(left, top, cw, ch, 0.14);
    dots.box(left + cw * 0.12, top + ch * 0.2, cw * 0.76, Math.max(2, ch * 0.12), 0.9);
    dots.box(left + cw * (0.2 + (i % 3) * 0.22), top + ch * 0.2, Math.max(2, cw * 0.1), ch * 0.66, 0.9);
    for (const drop of [0.3, 0.5]) dots.disc(left + cw * (0.25 + (i % 3) * 0.22), top + ch * (0.62 + drop * 0.6), 1, 1);
  }
};

const pudding: Draw = (dots, area) => {
  const at = within(area);
  dots.poly([at(0.36, 0.68), at(0.42, 0.3), at(0.58, 0.3), at(0.64, 0.68)], 0.7);
  dots.poly([at(0.42, 0.3), at(0.58, 0.3), at(0.6, 0.44), at(0.53, 0.4), at(0.47, 0.46), at(0.4, 0.42)], 1);
  dots.poly([at(0.22, 0.7), at(0.78, 0.7), at(0.68, 0.82), at(0.32, 0.82)], 0.4);
};

const telephone: Draw = (dots, area) => {
  const at = within(area);
  const { h } = area;
  dots.line([at(0.3, 0.42), at(0.36, 0.24), at(0.64, 0.24), at(0.7, 0.42)], h * 0.12, 0.9);
  dots.poly([at(0.38, 0.46), at(0.62, 0.46), at(0.7, 0.82), at(0.3, 0.82)], 0.5);
  dots.disc(...at(0.5, 0.64), h * 0.12, 0.05);
  dots.line([at(0.3, 0.78), at(0.2, 0.72), at(0.24, 0.86), at(0.14, 0.8), at(0.16, 0.94), at(0, 0.9)], 1.4, 1);
};

const asleep: Draw = (dots, area) => {
  const at = within(area);
  const r = area.h * 0.24;
  const [x, y] = at(0.5, 0.42);
  for (let i = 0; i < 4; i++) dots.box(area.x, area.y + area.h * (0.1 + i * 0.25), area.w, area.h * 0.11, 0.18);
  dots.box(x - r * 1.5, y + r * 1.25, r * 3, area.y + area.h - y - r * 1.25, 0.5);
  dots.disc(x, y, r, 0.5);
  for (const eye of [-0.45, 0.45]) dots.box(x + r * eye - r * 0.2, y - r * 0.1, r * 0.4, 1.6, 1);
};

const waiting: Draw = (dots, area) => {
  const { x, y, w, h } = area;
  dots.box(x, y + h * 0.8, w, 2, 1);
  for (const [part, lit] of [
    [0.64, 0.9],
    [0.3, 0.28],
  ] as const) {
    dots.disc(x + w * part, y + h * 0.24, h * 0.1, lit);
    dots.box(x + w * part - h * 0.11, y + h * 0.38, h * 0.22, h * 0.42, lit);
  }
};

const twoPosts: Draw = (dots, { x, y, w, h }) => {
  for (const [top, lit] of [
    [0.06, 0.26],
    [0.51, 0.26],
  ] as const) {
    dots.disc(x + h * 0.1, y + h * (top + 0.1), h * 0.07, lit);
    for (let i = 0; i < 3; i++) dots.box(x + h * 0.24, y + h * (top + 0.04 + i * 0.13), w * (0.7 - i * 0.12) - h * 0.2, h * 0.06, lit);
  }
  dots.box(x, y + h * 0.48, w, 1, 0.6);
};

const strip: Draw = (dots, { x, y, w, h }) => {
  dots.box(x, y + h * 0.4, w, h * 0.2, 0.3);
};

/** What each post has for a picture. The rain has none. */
export const PICTURES: Readonly<Record<string, Draw>> = {
  pudding,
  glove: glove(0.48),
  gloves: (dots, area) => {
    glove(0.3)(dots, area);
    glove(0.68)(dots, area);
  },
  gutters,
  telephone,
  crossing: asleep,
  kerb: waiting,
  'closed-up': twoPosts,
  'grey-strip': strip,
};
