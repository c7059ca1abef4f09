import Phaser from 'phaser';
import { type Extent, extentOf } from './extent.ts';
import { FORMATS } from './format.ts';
import { inkOf, overprinting } from './ink.ts';
import { paintMarks } from './paint.ts';
import { paintShadow } from './paint-figure.ts';
import { type Pair, pairOf } from './pair.ts';
import type { Scene, SetLayer, Shadow } from './place.ts';
import { type Mark, Plates } from './plates.ts';
import type { Prim } from './prim.ts';
import { warpOf } from './shadow.ts';
import type { View } from './view.ts';

/** How far the camera drifts to either side, at 1080 px of height. */
export const DRIFT = 12;

/** Something drawn once, and laid on the plates every frame: an image for A, B, C and one for D. */
export interface Baked {
  readonly abc: Phaser.GameObjects.Image;
  /** Left out where nothing touches D. */
  readonly d: Phaser.GameObjects.Image | undefined;
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** A layer of the set, drawn by its place on canvases no larger than what it covers. */
export function bakeSet(scene: Phaser.Scene, layer: SetLayer, of: Scene, view: View): Baked | undefined {
  const plates = new Plates();
  layer.draw(plates, of);
  if (plates.marks.length === 0) return undefined;
  const area = areaOf(extentOf(plates.marks), view, layer.depth);
  const pair = pairOf(area.right - area.left, area.bottom - area.top);
  const sheet = FORMATS[view.format];
  paintMarks(pair, plates.marks, { ...sheet, fit: { scale: view.scale, x: view.x - area.left, y: view.y - area.top } });
  return hung(scene, pair, { x: area.left, y: area.top, depth: layer.depth }, plates.marks.some(touchesD) ? 'four' : 'three');
}

export interface Cast {
  readonly prims: readonly Prim[];
  readonly shadow: Shadow;
  readonly x: number;
  readonly head: number;
  readonly faces: 'left' | 'right';
}

/** The shadows of everybody who stands still, on one sheet. */
export function bakeShadows(scene: Phaser.Scene, casts: readonly Cast[], depth: number, view: View): Baked | undefined {
  if (casts.length === 0) return undefined;
  const sheet = FORMATS[view.format];
  const [from, end] = [Math.min(...casts.map(({ shadow }) => shadow.from)), Math.max(...casts.map(({ shadow }) => shadow.end))];
  const area = areaOf({ left: 0, top: from - 4, right: sheet.w, bottom: end + (end - from) * 0.1 }, view, depth);
  const pair = pairOf(area.right - area.left, area.bottom - area.top);
  for (const cast of casts) castShadow(pair, cast, view, area);
  return hung(scene, pair, { x: area.left, y: area.top, depth }, 'three');
}

export function castShadow(
  pair: Pair,
  { prims, shadow, x, head, faces }: Cast,
  view: View,
  area: { readonly left: number; readonly top: number },
): void {
  const warp = warpOf(shadow, x, head, faces);
  const placed = (point: readonly [number, number]): readonly [number, number] => {
    const [px, py] = warp(point);
    return [px * view.scale + view.x - area.left, py * view.scale + view.y - area.top];
  };
  paintShadow(pair, prims, placed, overprinting(inkOf(shadow.ink), 'D'), shadow.walks ? 0.1 : 0);
}

/** Whole canvas pixels around an extent of the sheet, no further than the canvas and its drift. */
export function areaOf(extent: Extent, view: View, depth: number): Extent {
  const sheet = FORMATS[view.format];
  const drift = Math.ceil(DRIFT * depth * view.scale * (sheet.h / 1080)) + 1;
  const reached = (at: number, edge: number, to: number, offset: number) =>
    edge === 0 ? (at <= 0 ? -Infinity : at * view.scale + offset) : at >= to ? Infinity : at * view.scale + offset;
  return {
    left: Math.floor(Math.max(-drift, reached(extent.left, 0, 0, view.x))),
    top: Math.floor(Math.max(0, reached(extent.top, 0, 0, view.y))),
    right: Math.ceil(Math.min(view.canvas.w + drift, reached(extent.right, 1, sheet.w, view.x))),
    bottom: Math.ceil(Math.min(view.canvas.h, reached(extent.bottom, 1, sheet.h, view.y))),
  };
}

let hungCount = 0;

/** A pair of canvases as two images that nothing shows by itself: the plates draw them. */
export function hung(scene: Phaser.Scene, pair: Pair, at: Pick<Baked, 'x' | 'y' | 'depth'>, plates: 'three' | 'four'): Baked {
  const image = (context: CanvasRenderingContext2D) => {
    const key = `canvas ${++hungCount}`;
    scene.textures.addImage(key, context.canvas as unknown as HTMLImageElement);
    return new Phaser.GameObjects.Image(scene, at.x, at.y, key).setOrigin(0, 0);
  };
  return { abc: image(pair.abc), d: plates === 'four' ? image(pair.d) : undefined, ...at };
}

/** The images of something baked: one or two. */
export const imagesOf = ({ abc, d }: Pick<Baked, 'abc' | 'd'>): readonly Phaser.GameObjects.Image[] => (d ? [abc, d] : [abc]);

/** Sends what its canvases hold now. */
export function upload(baked: Baked): void {
  for (const image of imagesOf(baked)) image.texture.source[0]?.update();
}

const touchesD = (mark: Mark): boolean => {
  if (mark.kind === 'window') return mark.marks.some(touchesD);
  return mark.kind === 'figure' || mark.ink.D !== undefined;
};

export function dispose(scene: Phaser.Scene, baked: Pick<Baked, 'abc' | 'd'>): void {
  for (const image of imagesOf(baked)) {
    const key = image.texture.key;
    image.destroy();
    scene.textures.remove(key);
  }
}
