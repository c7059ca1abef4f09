import type { Ink, Plate } from './ink.ts';
import type { Point } from './plates.ts';

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
  for (const [context, plates] of [
    [pair.abc, ABC],
    [pair.d, D],
  ] as const) {
    const brush = brushOf(ink, plates);
    if (!brush) continue;
    context.fillStyle = context.strokeStyle = brush.colour;
    context.globalCompositeOperation = brush.adds ? 'lighter' : 'source-over';
    draw(context);
    context.globalCompositeOperation = 'source-over';
  }
}

/** Adds a polygon, or an open line, to the path being made. */
export function pathThrough(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}
