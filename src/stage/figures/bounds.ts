import type { Primitive } from './primitive.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box round a figure, in HU: what the machine draws around a citizen. */
export function boundsOf(primitives: readonly Primitive[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const primitive of primitives) {
    const radius = primitive.kind === 'disc' ? primitive.radius : primitive.width / 2;
    for (const [x, y] of primitive.kind === 'disc' ? [primitive.centre] : primitive.points) {
      left = Math.min(left, x - radius);
      right = Math.max(right, x + radius);
      top = Math.min(top, y - radius);
      bottom = Math.max(bottom, y + radius);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
