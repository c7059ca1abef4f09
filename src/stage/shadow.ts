import type { Shadow } from './place.ts';
import type { Point } from './plates.ts';
import type { Prim, Pt } from './prim.ts';

type Polygon = readonly Point[];

/** How tall a shadow's owner is taken to be, in head units: it ends a little past the head. */
const TALL = 7.1;
const DISC_SIDES = 28;
const LIMB_STEPS = 8;

/** Where a point of a standing figure (head units) falls on the ground in front of it, in sheet pixels. */
export function warpOf(shadow: Shadow, x: number, head: number, faces: 'left' | 'right' = 'right'): (point: Pt) => Point {
  const [vx, vy] = shadow.vanishing;
  const near = 1 / (shadow.from - vy);
  const slope = (near - 1 / (shadow.end - vy)) / TALL;
  const side = faces === 'left' ? -1 : 1;
  return ([px, py]) => {
    const up = Math.min(-py, TALL * 1.05);
    const straight = shadow.from + ((shadow.end - shadow.from) * up) / TALL;
    const y = (vy + 1 / (near - slope * up)) * 0.38 + straight * 0.62;
    const grown = (y - vy) / (shadow.from - vy) - 1;
    const middle = vx + (x - vx) * (1 + grown * 0.8);
    return [middle + side * px * head * (1 + grown * shadow.spread), y];
  };
}

/** Outlines of a figure's primitives fine enough to be bent, each widened by `grow` head units. */
export function outlinesOf(prims: readonly Prim[], grow = 0): readonly Polygon[] {
  return prims.flatMap((prim): Polygon[] => {
    if (prim.kind === 'disc') return [discOf(prim.centre, prim.radius + grow)];
    const radius = prim.width / 2 + grow;
    const points = prim.kind === 'hull' ? [...prim.points, ...prim.points.slice(0, 1)] : welded(prim.points, grow > 0 ? prim.weld : 0);
    const rims = points.flatMap((point, i) => {
      const last = points[i - 1];
      return last ? [discOf(point, radius), barOf(last, point, radius)] : [discOf(point, radius)];
    });
    return prim.kind === 'hull' ? [filled(prim.points), ...rims] : rims;
  });
}

/** The halo of a limb starts past its joint, so that shoulders stay welded. */
export function welded(points: readonly Pt[], weld: number): readonly Pt[] {
  const [first, second] = points;
  if (!first || !second || weld === 0) return points;
  return [[first[0] + (second[0] - first[0]) * weld, first[1] + (second[1] - first[1]) * weld], ...points.slice(1)];
}

const discOf = ([x, y]: Pt, r: number): Polygon =>
  Array.from({ length: DISC_SIDES }, (_, i) => [
    x + Math.cos((i * 2 * Math.PI) / DISC_SIDES) * r,
    y + Math.sin((i * 2 * Math.PI) / DISC_SIDES) * r,
  ]);

function barOf(a: Pt, b: Pt, radius: number): Polygon {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [nx, ny] = [(-(b[1] - a[1]) / length) * radius, ((b[0] - a[0]) / length) * radius];
  const along = (i: number, side: number): Point => [
    a[0] + ((b[0] - a[0]) * i) / LIMB_STEPS + nx * side,
    a[1] + ((b[1] - a[1]) * i) / LIMB_STEPS + ny * side,
  ];
  const steps = Array.from({ length: LIMB_STEPS + 1 }, (_, i) => i);
  return [...steps.map((i) => along(i, 1)), ...steps.reverse().map((i) => along(i, -1))];
}

function filled(points: readonly Pt[]): Polygon {
  return points.flatMap((a, i): Point[] => {
    const b = points[(i + 1) % points.length] ?? a;
    return Array.from({ length: LIMB_STEPS }, (_, t) => [a[0] + ((b[0] - a[0]) * t) / LIMB_STEPS, a[1] + ((b[1] - a[1]) * t) / LIMB_STEPS]);
  });
}
