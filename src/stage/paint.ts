import { type Fit, inked, type Pair, pairOf, pathThrough } from './pair.ts';
import { paintFigure } from './paint-figure.ts';
import type { Mark, Point } from './plates.ts';

/** Drawings reach past the edges they touch, so that the sheet may drift and hosts may be of any shape. */
const BLEED = 600;
const out = (at: number, edge: number) => (at <= 0 ? at - BLEED : at >= edge ? at + BLEED : at);

export interface Sheetwise {
  readonly fit: Fit;
  readonly w: number;
  readonly h: number;
}

export function paintMarks(pair: Pair, marks: readonly Mark[], on: Sheetwise): void {
  for (const mark of marks) paintMark(pair, mark, on);
}

function paintMark(pair: Pair, mark: Mark, on: Sheetwise): void {
  if (mark.kind === 'window') paintWindow(pair, mark.points, mark.marks, on);
  else if (mark.kind === 'figure') stampFigure(pair, mark, on);
  else
    inked(pair, mark.ink, (context) => {
      context.setTransform(on.fit.scale, 0, 0, on.fit.scale, on.fit.x, on.fit.y);
      TRACES[mark.kind](context, mark as never, on);
      context.setTransform(1, 0, 0, 1, 0, 0);
    });
}

type Plain = Exclude<Mark, { kind: 'window' | 'figure' }>;
type Trace<K> = (context: CanvasRenderingContext2D, mark: Extract<Plain, { kind: K }>, on: Sheetwise) => void;

const TRACES: { readonly [K in Plain['kind']]: Trace<K> } = {
  box: (context, mark, { w, h }) => {
    const [left, top, right, bottom] = [out(mark.x, w), out(mark.y, h), out(mark.x + mark.w, w), out(mark.y + mark.h, h)];
    context.beginPath();
    if (mark.radius > 0) context.roundRect(mark.x, mark.y, mark.w, mark.h, mark.radius);
    else context.rect(left, top, right - left, bottom - top);
    context.fill();
  },
  poly: (context, mark, { w, h }) => {
    context.beginPath();
    pathThrough(
      context,
      mark.points.map(([x, y]): Point => [out(x, w), out(y, h)]),
    );
    context.closePath();
    context.fill();
  },
  disc: (context, mark) => {
    context.beginPath();
    context.arc(mark.x, mark.y, mark.r, 0, Math.PI * 2);
    context.fill();
  },
  line: (context, mark) => {
    context.beginPath();
    pathThrough(context, mark.points);
    context.lineWidth = mark.width;
    context.lineCap = mark.round ? 'round' : 'butt';
    context.lineJoin = 'round';
    context.stroke();
  },
  outline: (context, mark) => {
    context.translate(mark.at[0], mark.at[1]);
    context.rotate(mark.turn);
    context.scale(mark.scale[0], mark.scale[1]);
    context.fill(new Path2D(mark.d));
  },
};

function paintWindow(pair: Pair, points: readonly Point[], marks: readonly Mark[], on: Sheetwise): void {
  const { scale, x, y } = on.fit;
  for (const context of [pair.abc, pair.d]) {
    context.save();
    context.beginPath();
    pathThrough(
      context,
      points.map(([px, py]) => [px * scale + x, py * scale + y]),
    );
    context.clip();
  }
  paintMarks(pair, marks, on);
  for (const context of [pair.abc, pair.d]) context.restore();
}

/** A pictogram of the set: drawn apart, so that its halo cuts itself and not what is behind. */
function stampFigure(pair: Pair, mark: Extract<Mark, { kind: 'figure' }>, { fit }: Sheetwise): void {
  const reach = Math.abs(mark.scale[1]) * fit.scale * 9;
  const apart = pairOf(reach * 2, reach * 2);
  paintFigure(
    apart,
    mark.prims,
    { x: reach, y: reach * 1.6, across: mark.scale[0] * fit.scale, down: mark.scale[1] * fit.scale },
    mark.inks,
    mark.halo,
  );
  const [x, y] = [mark.at[0] * fit.scale + fit.x - reach, mark.at[1] * fit.scale + fit.y - reach * 1.6];
  pair.abc.drawImage(apart.abc.canvas, x, y);
  pair.d.drawImage(apart.d.canvas, x, y);
}
