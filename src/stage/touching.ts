import type { Composition, Touch } from './place.ts';
import type { Point } from './plates.ts';

/** Is a point inside a polygon? Even-odd. */
export function isIn([x, y]: Point, area: readonly Point[]): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of area.entries()) {
    const [bx, by] = area.at(i - 1) ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

export interface Someone {
  readonly x: number;
  readonly y: number;
  readonly head: number;
}

/** A person is touched within this many heads of their middle, or of the least target a finger needs. */
const WIDE = 1.6;
const TALL = 7;

/** Which thing on offer lies under a point of the sheet; people come before the ground they stand on. */
export function touchedAt(
  point: Point,
  touches: Composition['touches'],
  offered: readonly string[],
  who: (figure: string) => Someone | undefined,
  least: number,
): Touch | undefined {
  return touches?.find(({ option, on }) => {
    if (!offered.includes(option)) return false;
    return typeof on === 'string' ? isOn(point, who(on), least) : isIn(point, on);
  });
}

function isOn([x, y]: Point, someone: Someone | undefined, least: number): boolean {
  if (!someone) return false;
  const { x: fx, y: fy, head } = someone;
  return (
    Math.abs(x - fx) < Math.max(head * WIDE, least / 2) && y < fy + Math.max(head / 2, least / 4) && y > fy - Math.max(head * TALL, least)
  );
}
