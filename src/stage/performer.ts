import type Phaser from 'phaser';
import { type Baked, type Cast, areaOf, castShadow, dispose, hung } from './baked.ts';
import { primsOf } from './cast.ts';
import { boundsOf } from './figures/bounds.ts';
import type { Member } from './figures/individual.ts';
import type { Pose } from './figures/pose.ts';
import type { Extent } from './extent.ts';
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

/** The performer after one more sample; `undefined` before the first. */
export function performed(scene: Phaser.Scene, before: Performer | undefined, placed: Placed, sample: Sample, view: View): Performer {
  const phase = `${sample.phase} ${sample.faces}`;
  const same = before && before.placed === placed && before.phase === phase && Math.abs(before.head - sample.head) < 0.02;
  const drawn = same ? { ...before, sample } : redrawn(scene, before, placed, sample, phase, view);
  const across = sample.faces === 'left' ? drawn.reach.right : -drawn.reach.left;
  const k = sample.head * view.scale;
  const [x, y] = [sample.x * view.scale + view.x - across * k, sample.y * view.scale + view.y + drawn.reach.top * k];
  for (const image of [drawn.baked.abc, drawn.baked.d]) image.setPosition(x, y);
  return { ...drawn, baked: { ...drawn.baked, x, y } };
}

function redrawn(scene: Phaser.Scene, before: Performer | undefined, placed: Placed, sample: Sample, phase: string, view: View): Performer {
  const prims = primsOf(sample.pose, placed.members);
  const bounds = boundsOf(prims);
  const needed: Extent = { left: bounds.x, top: bounds.y, right: bounds.x + bounds.width, bottom: bounds.y + bounds.height };
  const kept = before && holds(before.reach, needed) && sample.head <= before.head * 1.001 ? before : undefined;
  const k = sample.head * view.scale;
  const reach = kept?.reach ?? spared(needed);
  const pair = kept?.pair ?? pairOf((reach.right - reach.left) * k, (reach.bottom - reach.top) * k);
  const inks = toneInksOf(placed.tones ?? {});
  for (const context of [pair.abc, pair.d]) context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  const left = sample.faces === 'left';
  paintFigure(
    pair,
    prims,
    { x: (left ? reach.right : -reach.left) * k, y: -reach.top * k, across: left ? -k : k, down: k },
    inks,
    placed.tones?.halo ?? 0.1,
    placed.tones?.edge,
  );
  const baked = kept?.baked ?? hung(scene, pair, 0, 0, 0);
  if (kept) for (const image of [baked.abc, baked.d]) image.texture.source[0]?.update();
  if (before && !kept) dispose(scene, before.baked);
  return { placed, prims, reach, pair, baked, phase, head: kept ? kept.head : sample.head, sample };
}

const spared = ({ left, top, right, bottom }: Extent): Extent => ({
  left: left - SPARE,
  top: top - SPARE,
  right: right + SPARE,
  bottom: bottom + SPARE / 2,
});

const holds = (outer: Extent, inner: Extent) =>
  outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;

/** A shadow that lives: redrawn at its own pace on canvases that cover all it may reach. */
export interface LiveShadow {
  readonly pair: Pair;
  readonly baked: Baked;
  readonly pose: Pose;
}

export function shadowed(
  scene: Phaser.Scene,
  before: LiveShadow | undefined,
  pose: Pose,
  cast: Omit<Cast, 'prims'>,
  members: readonly Member[],
  depth: number,
  view: View,
): LiveShadow {
  const { shadow, x, head } = cast;
  const wide = head * 3.4 * (1 + shadow.spread * 2);
  const area = areaOf(
    { left: x - wide, top: shadow.from - 4, right: x + wide, bottom: shadow.end + (shadow.end - shadow.from) * 0.12 },
    view,
    depth,
  );
  const pair = before?.pair ?? pairOf(area.right - area.left, area.bottom - area.top);
  for (const context of [pair.abc, pair.d]) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  }
  castShadow(pair, { ...cast, prims: primsOf(pose, members.map(bare)) }, view, area);
  const baked = before?.baked ?? hung(scene, pair, area.left, area.top, depth);
  if (before) for (const image of [baked.abc, baked.d]) image.texture.source[0]?.update();
  return { pair, baked, pose };
}

/** A shadow has nobody’s things. */
const bare = (member: Member): Member => ({ ...member, individual: { ...member.individual, attributes: [] } });
