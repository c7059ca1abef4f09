import type Phaser from 'phaser';
import { type Baked, dispose, hung, imagesOf, upload } from './baked.ts';
import { primsOf } from './cast.ts';
import { boundsOf } from './figures/bounds.ts';
import { type Extent, joined } from './extent.ts';
import { paintFigure } from './paint-figure.ts';
import { type Pair, pairOf } from './pair.ts';
import { toneInksOf } from './plates.ts';
import type { Prim } from './prim.ts';
import type { Placed } from './sheet.ts';
import type { Sample } from './stir.ts';
import type { View } from './view.ts';

/** A picture of somebody on a pair of canvases, redrawn when they look otherwise and only moved when they do not. */
export interface Performer {
  readonly placed: Placed;
  readonly prims: readonly Prim[];
  /** Where the canvas reaches around the feet, in heads. */
  readonly reach: Extent;
  readonly pair: Pair;
  readonly baked: Baked;
  readonly phase: string;
  readonly head: number;
  readonly sample: Sample;
}

/** Room for small movements, in heads. */
const SPARE = 0.5;
/** How much larger new canvases are than what they replace asked for. */
const GROWTH = 1.3;

/** The performer after one more sample; `undefined` before the first. */
export function performed(scene: Phaser.Scene, before: Performer | undefined, placed: Placed, sample: Sample, view: View): Performer {
  const phase = `${sample.phase} ${sample.faces}`;
  const same = before && before.placed === placed && before.phase === phase && Math.abs(before.head - sample.head) < 0.02;
  const drawn = same ? { ...before, sample } : redrawn(scene, before, placed, sample, phase, view);
  const across = sample.faces === 'left' ? drawn.reach.right : -drawn.reach.left;
  const k = sample.head * view.scale;
  const [x, y] = [sample.x * view.scale + view.x - across * k, sample.y * view.scale + view.y + drawn.reach.top * k];
  if (same && x === before.baked.x && y === before.baked.y) return before;
  for (const image of imagesOf(drawn.baked)) image.setPosition(x, y);
  return { ...drawn, baked: { ...drawn.baked, x, y } };
}

function redrawn(scene: Phaser.Scene, before: Performer | undefined, placed: Placed, sample: Sample, phase: string, view: View): Performer {
  const prims = primsOf(sample.pose, placed.members);
  const k = sample.head * view.scale;
  const tones = placed.tones ?? {};
  const inks = toneInksOf(tones);
  const plates = tones.edge || prims.some((prim) => inks[prim.tone].D !== undefined) ? 'four' : 'three';
  const needed = extentIn(prims);
  const kept = before && hasRoom(before, needed, k, plates) ? before : undefined;
  const reach = kept?.reach ?? spared(before ? joined(before.reach, needed) : needed);
  const spare = before ? GROWTH : 1;
  const pair = kept?.pair ?? pairOf((reach.right - reach.left) * k * spare, (reach.bottom - reach.top) * k * spare);
  const left = sample.faces === 'left';
  const footing = { x: (left ? reach.right : -reach.left) * k, y: -reach.top * k, across: left ? -k : k, down: k };
  for (const context of [pair.abc, pair.d]) context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  paintFigure(pair, prims, footing, inks, tones.halo ?? 0.1, tones.edge);
  const baked = kept?.baked ?? hung(scene, pair, { x: 0, y: 0, depth: 0 }, plates);
  if (kept) upload(baked);
  if (before && !kept) dispose(scene, before.baked);
  return { placed, prims, reach, pair, baked, phase, head: sample.head, sample };
}

function extentIn(prims: readonly Prim[]): Extent {
  const { x, y, width, height } = boundsOf(prims);
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** Can it be drawn where it was drawn before? Whoever walks towards us would otherwise ask for new canvases at every step. */
function hasRoom({ reach, pair, baked }: Performer, needed: Extent, k: number, plates: 'three' | 'four'): boolean {
  const { width, height } = pair.abc.canvas;
  const fits = (reach.right - reach.left) * k <= width + 1 && (reach.bottom - reach.top) * k <= height + 1;
  return fits && holds(reach, needed) && (baked.d !== undefined) === (plates === 'four');
}

const spared = ({ left, top, right, bottom }: Extent): Extent => ({
  left: left - SPARE,
  top: top - SPARE,
  right: right + SPARE,
  bottom: bottom + SPARE / 2,
});

const holds = (outer: Extent, inner: Extent) =>
  outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;
