/** Head units: 1 HU is one head's diameter. x grows to the right, y downward; the ground is y = 0. */
export type Point = readonly [x: number, y: number];

const RADIAN = Math.PI / 180;

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mixPoint = (a: Point, b: Point, t: number): Point => [mix(a[0], b[0], t), mix(a[1], b[1], t)];
export const add = (a: Point, b: Point, scale = 1): Point => [a[0] + b[0] * scale, a[1] + b[1] * scale];

/** From `a`, `length` along `degrees`: 0 is straight down, 90 forward (right), 180 straight up. */
export const ray = (a: Point, degrees: number, length: number): Point => [
  a[0] + Math.sin(degrees * RADIAN) * length,
  a[1] + Math.cos(degrees * RADIAN) * length,
];

/** Corners of a box round `centre`, its width along `axis`. */
export function boxOf(centre: Point, width: number, height: number, axis: Point = [1, 0]): Point[] {
  const across: Point = [-axis[1], axis[0]];
  const corner = (i: number, j: number) => add(add(centre, axis, (i * width) / 2), across, (j * height) / 2);
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/** Points of a circle's arc, angles as in `ray`. */
export const arcOf = (centre: Point, radius: number, from: number, to: number, steps = 12): Point[] =>
  Array.from({ length: steps + 1 }, (_, i) => ray(centre, mix(from, to, i / steps), radius));
