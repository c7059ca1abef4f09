import type { Ink, Plate } from './ink.ts';
import type { Mark, Point, ToneInks } from './plates.ts';
import type { Prim, Tone } from './prim.ts';
import { outlinesOf, welded } from './shadow.ts';

/** A pair of canvases the four plates are drawn on: first A, B, C as red, green, blue; then D as red. Nothing is bare glass. */
export interface Pair {
  readonly abc: CanvasRenderingContext2D;
  readonly d: CanvasRenderingContext2D;
}

/** From sheet pixels to canvas pixels: one factor, one offset. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function pairOf(width: number, height: number): Pair {
  return { abc: contextOf(width, height), d: contextOf(width, height) };
}

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The stage cannot draw: no canvas.');
  return context;
}

const grey = (coverage: number | undefined) => Math.round((coverage ?? 0) * 255);

/** What an ink writes on one canvas of the pair: nothing, a colour that covers, or light that adds. */
function brushOf(ink: Ink, plates: readonly Plate[]): { readonly colour: string; readonly adds: boolean } | undefined {
  const written = plates.filter((plate) => ink[plate] !== undefined);
  if (written.length === 0) return undefined;
  const [r, g, b] = plates.map((plate) => grey(ink[plate]));
  return { colour: `rgb(${r ?? 0} ${g ?? 0} ${b ?? 0})`, adds: written.length < plates.length };
}

const ABC: readonly Plate[] = ['A', 'B', 'C'];
const D: readonly Plate[] = ['D'];

/** Calls `draw` on each canvas the ink touches, its colour set. */
export function inked(pair: Pair, ink: Ink, draw: (context: CanvasRenderingContext2D) => void): void {
  for (const [context, plates] of [[pair.abc, ABC], [pair.d, D]] as const) {
    const brush = brushOf(ink, plates);
    if (!brush) continue;
    context.fillStyle = context.strokeStyle = brush.colour;
    context.globalCompositeOperation = brush.adds ? 'lighter' : 'source-over';
    draw(context);
    context.globalCompositeOperation = 'source-over';
  }
}

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
  if (mark.kind === 'window') return paintWindow(pair, mark.points, mark.marks, on);
  if (mark.kind === 'figure') return stampFigure(pair, mark, on);
  inked(pair, mark.ink, (context) => {
    context.setTransform(on.fit.scale, 0, 0, on.fit.scale, on.fit.x, on.fit.y);
    trace(context, mark, on);
    context.setTransform(1, 0, 0, 1, 0, 0);
  });
}

function trace(context: CanvasRenderingContext2D, mark: Exclude<Mark, { kind: 'window' | 'figure' }>, { w, h }: Sheetwise): void {
  switch (mark.kind) {
    case 'box': {
      const [left, top, right, bottom] = [out(mark.x, w), out(mark.y, h), out(mark.x + mark.w, w), out(mark.y + mark.h, h)];
      if (mark.radius === 0) return context.fillRect(left, top, right - left, bottom - top);
      context.beginPath();
      context.roundRect(mark.x, mark.y, mark.w, mark.h, mark.radius);
      return context.fill();
    }
    case 'poly':
      context.beginPath();
      pathThrough(context, mark.points.map(([x, y]) => [out(x, w), out(y, h)]));
      context.closePath();
      return context.fill();
    case 'disc':
      context.beginPath();
      context.arc(mark.x, mark.y, mark.r, 0, Math.PI * 2);
      return context.fill();
    case 'line':
      context.beginPath();
      pathThrough(context, mark.points);
      context.lineWidth = mark.width;
      context.lineCap = mark.round ? 'round' : 'butt';
      context.lineJoin = 'round';
      return context.stroke();
    case 'outline':
      context.translate(mark.at[0], mark.at[1]);
      context.rotate(mark.turn);
      context.scale(mark.scale[0], mark.scale[1]);
      return context.fill(new Path2D(mark.d));
  }
}

export function pathThrough(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

function paintWindow(pair: Pair, points: readonly Point[], marks: readonly Mark[], on: Sheetwise): void {
  const { scale, x, y } = on.fit;
  for (const context of [pair.abc, pair.d]) {
    context.save();
    context.beginPath();
    pathThrough(context, points.map(([px, py]) => [px * scale + x, py * scale + y]));
    context.clip();
  }
  paintMarks(pair, marks, on);
  for (const context of [pair.abc, pair.d]) context.restore();
}

/** A pictogram of the set: drawn apart, so that its halo cuts itself and not what is behind. */
function stampFigure(pair: Pair, mark: Extract<Mark, { kind: 'figure' }>, { fit }: Sheetwise): void {
  const reach = Math.abs(mark.scale[1]) * fit.scale * 9;
  const apart = pairOf(reach * 2, reach * 2);
  paintFigure(apart, mark.prims, { x: reach, y: reach * 1.6, across: mark.scale[0] * fit.scale, down: mark.scale[1] * fit.scale }, mark.inks, mark.halo);
  const [x, y] = [mark.at[0] * fit.scale + fit.x - reach, mark.at[1] * fit.scale + fit.y - reach * 1.6];
  pair.abc.drawImage(apart.abc.canvas, x, y);
  pair.d.drawImage(apart.d.canvas, x, y);
}

/** Where a figure's origin is on a canvas, and the size of its head there; `across` is negative when it faces left. */
export interface Footing {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

const LEVELS = [0, 1, 2, 3] as const;

/** Cuts no gap: bare shapes, and details of the head. */
const gapOf = (prim: Prim, halo: number) => (prim.tone === 'paper' || (prim.tone === 'body' && prim.level === 3) ? 0 : halo);

export function paintFigure(pair: Pair, prims: readonly Prim[], at: Footing, inks: ToneInks, halo: number): void {
  const standing = (context: CanvasRenderingContext2D) => context.setTransform(at.across, 0, 0, at.down, at.x, at.y);
  for (const level of LEVELS) {
    const here = prims.filter((prim) => prim.level === level);
    if (here.length === 0) continue;
    if (halo > 0 && level > 0) {
      for (const context of [pair.abc, pair.d]) {
        standing(context);
        context.globalCompositeOperation = 'destination-out';
        for (const prim of here) drawPrim(context, prim, gapOf(prim, halo));
        context.globalCompositeOperation = 'source-over';
      }
    }
    for (const prim of here) {
      inked(pair, inks[prim.tone], (context) => {
        standing(context);
        drawPrim(context, prim, 0);
      });
    }
  }
  for (const context of [pair.abc, pair.d]) context.setTransform(1, 0, 0, 1, 0, 0);
}

function drawPrim(context: CanvasRenderingContext2D, prim: Prim, grow: number): void {
  context.beginPath();
  if (prim.kind === 'disc') {
    context.arc(prim.centre[0], prim.centre[1], prim.radius + grow, 0, Math.PI * 2);
    return context.fill();
  }
  context.lineCap = context.lineJoin = 'round';
  context.lineWidth = prim.width + grow * 2;
  pathThrough(context, prim.kind === 'limb' && grow > 0 ? welded(prim.points, prim.weld) : prim.points);
  if (prim.kind === 'hull') {
    context.closePath();
    context.fill();
  }
  context.stroke();
}

/** A shadow: the figure laid on the ground by `warp`, in one ink. */
export function paintShadow(pair: Pair, prims: readonly Prim[], warp: (point: Point) => Point, ink: Ink, halo: number): void {
  const laid = (context: CanvasRenderingContext2D, some: readonly Prim[], grow: number) => {
    for (const outline of outlinesOf(some, grow)) {
      context.beginPath();
      pathThrough(context, outline.map(warp));
      context.fill();
    }
  };
  for (const level of LEVELS) {
    const here = prims.filter((prim) => prim.level === level && prim.tone !== 'paper');
    if (here.length === 0) continue;
    if (halo > 0 && level > 0) {
      for (const context of [pair.abc, pair.d]) {
        context.globalCompositeOperation = 'destination-out';
        laid(context, here, halo);
        context.globalCompositeOperation = 'source-over';
      }
    }
    inked(pair, ink, (context) => laid(context, here, 0));
  }
}

/** Does any of these inks touch D? If not, a figure needs no second canvas. */
export const touchesD = (inks: ToneInks, prims: readonly Prim[]): boolean => prims.some((prim) => inks[prim.tone as Tone].D !== undefined);
