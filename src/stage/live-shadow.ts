import type Phaser from 'phaser';
import { areaOf, type Baked, type Cast, castShadow, dispose, hung } from './baked.ts';
import { primsOf } from './cast.ts';
import type { Member } from './figures/individual.ts';
import { pairOf } from './pair.ts';
import type { Placed } from './sheet.ts';
import { SHADOW_FRAMES, shadowPose } from './stir.ts';
import type { View } from './view.ts';

/** A shadow that walks while its owner stands. Its stride is drawn once and then shown over and over: nothing is sent to the screen twice. */
export interface LiveShadow {
  readonly placed: Placed;
  readonly frames: Map<number, Baked>;
  readonly frame: number;
  readonly baked: Baked;
}

export function shadowed(
  scene: Phaser.Scene,
  before: LiveShadow | undefined,
  placed: Placed,
  frame: number,
  depth: number,
  view: View,
): LiveShadow {
  const turn = frame % SHADOW_FRAMES;
  if (before && before.placed !== placed) disposeShadow(scene, before);
  const frames = before?.placed === placed ? before.frames : new Map<number, Baked>();
  const baked = frames.get(turn) ?? drawn(scene, placed, turn, depth, view);
  frames.set(turn, baked);
  return { placed, frames, frame: turn, baked };
}

export function disposeShadow(scene: Phaser.Scene, { frames }: LiveShadow): void {
  for (const baked of frames.values()) dispose(scene, baked);
}

function drawn(scene: Phaser.Scene, { shadow, x, head, faces, members }: Placed, turn: number, depth: number, view: View): Baked {
  if (!shadow) throw new Error('Whoever casts no shadow has none that walks.');
  const grown = (shadow.end - shadow.vanishing[1]) / (shadow.from - shadow.vanishing[1]) - 1;
  const wide = head * 2.4 * (1 + grown * shadow.spread);
  const reach = { left: x - wide, top: shadow.from - 4, right: x + wide, bottom: shadow.end + (shadow.end - shadow.from) * 0.12 };
  const area = areaOf(reach, view, depth);
  const pair = pairOf(area.right - area.left, area.bottom - area.top);
  const cast: Cast = { prims: primsOf(shadowPose(turn), members.map(bare)), shadow, x, head, faces: faces ?? 'right' };
  castShadow(pair, cast, view, area);
  return hung(scene, pair, { x: area.left, y: area.top, depth }, 'three');
}

/** A shadow has nobody’s things. */
const bare = (member: Member): Member => ({ ...member, individual: { ...member.individual, attributes: [] } });
