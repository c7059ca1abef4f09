import { type Ink, inkOf } from './ink.ts';
import { inked, type Pair, pathThrough } from './pair.ts';
import type { Point, ToneInks } from './plates.ts';
import type { Prim } from './prim.ts';
import { outlinesOf, welded } from './shadow.ts';

/** Where a figure's origin is on a canvas, and the size of its head there; `across` is negative when it faces left. */
export interface Footing {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

const BARE = inkOf('0');
const LEVELS = [0, 1, 2, 3] as const;

/** Cuts no gap: bare shapes, and details of the head. */
const gapOf = (prim: Prim, halo: number) => (prim.tone === 'paper' || (prim.tone === 'body' && prim.level === 3) ? 0 : halo);

export function paintFigure(pair: Pair, prims: readonly Prim[], at: Footing, inks: ToneInks, halo: number, edge = 0): void {
  const standing = (context: CanvasRenderingContext2D) => context.setTransform(at.across, 0, 0, at.down, at.x, at.y);
  if (edge > 0) paintEdge(pair, prims, standing, edge);
  for (const level of LEVELS) {
    const here = prims.filter((prim) => prim.level === level);
    if (here.length === 0) continue;
    if (halo > 0 && level > 0) {
      gap(pair, edge > 0 ? 'paper' : 'cut', (context) => {
        standing(context);
        for (const prim of here) drawPrim(context, prim, gapOf(prim, halo));
      });
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

/** Cuts what was drawn so far, or covers it with bare paper. */
function gap(pair: Pair, how: 'paper' | 'cut', draw: (context: CanvasRenderingContext2D) => void): void {
  if (how === 'paper') {
    inked(pair, BARE, draw);
    return;
  }
  for (const context of [pair.abc, pair.d]) {
    context.globalCompositeOperation = 'destination-out';
    draw(context);
    context.globalCompositeOperation = 'source-over';
  }
}

/** Bare paper under a figure and a little around it. */
function paintEdge(pair: Pair, prims: readonly Prim[], standing: (context: CanvasRenderingContext2D) => void, edge: number): void {
  inked(pair, BARE, (context) => {
    standing(context);
    for (const prim of prims) drawPrim(context, { ...prim, ...(prim.kind === 'limb' && { weld: 0 }) } as Prim, edge);
  });
}

function drawPrim(context: CanvasRenderingContext2D, prim: Prim, grow: number): void {
  context.beginPath();
  if (prim.kind === 'disc') {
    context.arc(prim.centre[0], prim.centre[1], prim.radius + grow, 0, Math.PI * 2);
    context.fill();
    return;
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
    if (halo > 0 && level > 0) gap(pair, 'cut', (context) => laid(context, here, halo));
    inked(pair, ink, (context) => laid(context, here, 0));
  }
}
