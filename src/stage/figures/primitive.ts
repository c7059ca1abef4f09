import type { Point } from './geometry.ts';

/**
 * What a shape is printed in, before the place decides: body is the person; red, light and cool are a person's own thing;
 * paper is bare ground; glass a device; lens the eye of a camera (red while you are in its frame); dots the grey coat.
 */
export type Tone = 'body' | 'red' | 'light' | 'cool' | 'paper' | 'glass' | 'lens' | 'dots';

/** Draw order. A higher level cuts a thin gap (“halo”) out of the lower ones. */
export type Level = 0 | 1 | 2 | 3;

/** The only three shapes a citizen is made of, so that any renderer can draw one. */
export type Primitive = { readonly tone: Tone; readonly level: Level } & (
  | { readonly kind: 'disc'; readonly centre: Point; readonly radius: number }
  /** A line with round caps and joins. Its halo starts `weld` of the way along the first segment, so that joints stay whole. */
  | { readonly kind: 'limb'; readonly points: readonly Point[]; readonly width: number; readonly weld: number }
  /** A filled polygon whose edge is a limb of this width. */
  | { readonly kind: 'hull'; readonly points: readonly Point[]; readonly width: number }
);

export const disc = (level: Level, tone: Tone, centre: Point, radius: number): Primitive => ({ kind: 'disc', level, tone, centre, radius });

export const limb = (level: Level, tone: Tone, width: number, points: readonly Point[], weld = 0): Primitive => ({
  kind: 'limb',
  level,
  tone,
  width,
  points,
  weld,
});

export const hull = (level: Level, tone: Tone, width: number, points: readonly Point[]): Primitive => ({
  kind: 'hull',
  level,
  tone,
  width,
  points,
});

/** Whatever is drawn, lifted by `by` and moved aside: a child on a lap, a member of a group. */
export function moved(primitive: Primitive, by: Point): Primitive {
  const shift = (point: Point): Point => [point[0] + by[0], point[1] + by[1]];
  if (primitive.kind === 'disc') return { ...primitive, centre: shift(primitive.centre) };
  return { ...primitive, points: primitive.points.map(shift) };
}
