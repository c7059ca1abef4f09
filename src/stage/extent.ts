import { boundsOf } from './figures/bounds.ts';
import { CAP } from './lettering.ts';
import type { Mark, Point } from './plates.ts';

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const NOWHERE: Extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

const around = (points: readonly Point[], by = 0): Extent =>
  points.reduce(
    (extent, [x, y]) => ({
      left: Math.min(extent.left, x - by),
      top: Math.min(extent.top, y - by),
      right: Math.max(extent.right, x + by),
      bottom: Math.max(extent.bottom, y + by),
    }),
    NOWHERE,
  );

export const joined = (a: Extent, b: Extent): Extent => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The least rectangle, in sheet pixels, that holds these marks. */
export const extentOf = (marks: readonly Mark[]): Extent => marks.map(extentOfMark).reduce(joined, NOWHERE);

function extentOfMark(mark: Mark): Extent {
  switch (mark.kind) {
    case 'box':
      return { left: mark.x, top: mark.y, right: mark.x + mark.w, bottom: mark.y + mark.h };
    case 'disc':
      return around([[mark.x, mark.y]], mark.r);
    case 'line':
      return around(mark.points, mark.width);
    case 'outline': {
      const [along, up] = [mark.width, CAP * mark.scale[1] * 1.6];
      const turned = (x: number, y: number): Point => [
        mark.at[0] + x * Math.cos(mark.turn) - y * Math.sin(mark.turn),
        mark.at[1] + x * Math.sin(mark.turn) + y * Math.cos(mark.turn),
      ];
      return around([turned(0, -up), turned(along, -up), turned(0, up / 3), turned(along, up / 3)], up / 10);
    }
    case 'figure': {
      const { x, y, width, height } = boundsOf(mark.prims);
      const [across, down] = mark.scale;
      return around(
        [
          [mark.at[0] + x * across, mark.at[1] + y * down],
          [mark.at[0] + (x + width) * across, mark.at[1] + (y + height) * down],
        ],
        2,
      );
    }
    default:
      return around(mark.points);
  }
}
