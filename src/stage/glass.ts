import Phaser from 'phaser';
import type { Box } from './boxes.ts';
import { FORMATS } from './format.ts';
import { GLASS } from './hours.ts';
import { outlineOf, widthOf } from './lettering.ts';
import type { Point } from './plates.ts';
import type { View } from './view.ts';

const LINE = Number.parseInt(GLASS.line.slice(1), 16);
const CASING = Number.parseInt(GLASS.tag.slice(1), 16);
const CORNERS_MS = 60;
const SIDES_MS = 140;
const COUNT_MS = 40;
const SETTLED_MS = SIDES_MS + COUNT_MS * 3 + 90;

/** The machine's hairlines and numbers over the printed sheet. They are pixel-aligned and never slip. */
export interface Glass {
  /** Draws the boxes of this instant; says whether any of them changed. */
  readonly draw: (boxes: readonly Box[], nowMs: number, motion: 'full' | 'reduced') => boolean;
  readonly destroy: () => void;
}

interface Tag {
  readonly image: Phaser.GameObjects.Image;
  readonly text: string;
}

export function glassOf(scene: Phaser.Scene, view: View): Glass {
  const lines = scene.add.graphics();
  const tags = new Map<string, Tag>();
  const since = new Map<string, number>();
  const unit = Math.max(0.6 * view.density, (view.scale * FORMATS[view.format].h) / 1080);
  const pixel = (value: number) => Math.round(value) + 0.5;
  const toCanvas = ([x, y]: Point): Point => [pixel(x * view.scale + view.x), pixel(y * view.scale + view.y)];

  const hairline = (points: readonly Point[], weight: number, closed: boolean) => {
    const path = points.map(([x, y]) => new Phaser.Math.Vector2(x, y));
    lines.lineStyle(Math.max(1, (weight + 1.5) * unit), CASING, 0.85).strokePoints(path, closed, closed);
    lines.lineStyle(Math.max(1, weight * unit), LINE, 1).strokePoints(path, closed, closed);
  };
  const frame = (box: { x: number; y: number; width: number; height: number }, weight: number, ageMs: number) => {
    const [left, top] = toCanvas([box.x, box.y]);
    const [right, foot] = toCanvas([box.x + box.width, box.y + box.height]);
    if (ageMs > CORNERS_MS)
      return hairline(
        [
          [left, top],
          [right, top],
          [right, foot],
          [left, foot],
        ],
        weight,
        true,
      );
    const arm = (right - left) / 4;
    for (const [x, y, dx, dy] of [
      [left, top, 1, 1],
      [right, top, -1, 1],
      [right, foot, -1, -1],
      [left, foot, 1, -1],
    ] as const) {
      hairline(
        [
          [x + dx * arm, y],
          [x, y],
          [x, y + dy * arm],
        ],
        weight,
        false,
      );
    }
  };
  const write = (box: Box, ageMs: number) => {
    const small = view.format === 'phone';
    if (ageMs < SIDES_MS || box.score === undefined || (small && !box.you)) {
      hide(box.id);
      return;
    }
    const counting = Math.floor((ageMs - SIDES_MS) / COUNT_MS);
    const shown = counting < 3 ? 350 + ((box.score * 7 + counting * 211) % 600) : box.score;
    const size = (small ? 9 * view.density : 13 * unit) | 0;
    const tag = tagFor(box, `${shown}`, size);
    const [x, y] = toCanvas([box.second?.x ?? box.x, box.second?.y ?? box.y]);
    tag.image.setVisible(true).setPosition(Math.floor(x - unit), Math.floor(y - tag.image.height));
  };
  const hide = (id: string) => tags.get(id)?.image.setVisible(false);
  const tagFor = (box: Box, text: string, size: number): Tag => {
    const there = tags.get(box.id);
    if (there?.text === text) return there;
    if (there) drop(scene, there);
    const tag = { image: tagImage(scene, text, size, box.you), text };
    tags.set(box.id, tag);
    return tag;
  };
  let drawn = '';
  return {
    draw: (boxes, nowMs, motion) => {
      for (const box of boxes) if (!since.has(box.id)) since.set(box.id, nowMs);
      const young = motion === 'full' && boxes.some(({ id }) => nowMs - (since.get(id) ?? 0) < SETTLED_MS);
      const now = JSON.stringify(boxes);
      if (now === drawn && !young) return false;
      drawn = young ? '' : now;
      lines.clear();
      for (const id of [...since.keys()]) {
        if (boxes.some((box) => box.id === id)) continue;
        since.delete(id);
        hide(id);
      }
      for (const box of boxes) {
        const age = motion === 'reduced' ? Infinity : nowMs - (since.get(box.id) ?? nowMs);
        frame(box, box.you ? 2 : 1.1, age);
        if (box.second) frame(box.second, 1, age);
        if (box.head) frame(box.head, 1, age);
        for (const bone of box.bones ?? []) drawBone(bone);
        write(box, age);
      }
      return true;
    },
    destroy: () => {
      lines.destroy();
      for (const tag of tags.values()) drop(scene, tag);
    },
  };

  function drawBone(bone: readonly Point[]): void {
    const joints = bone.map(toCanvas);
    lines.lineStyle(Math.max(1, 1.3 * unit), LINE, 1).strokePoints(
      joints.map(([x, y]) => new Phaser.Math.Vector2(x, y)),
      false,
      false,
    );
    lines.fillStyle(LINE, 1);
    for (const [x, y] of joints) lines.fillRect(x - 2.2 * unit, y - 2.2 * unit, 4.4 * unit, 4.4 * unit);
  }
}

let tagCount = 0;

/** A number in the machine's type on its ground; yours is inverted. */
function tagImage(scene: Phaser.Scene, text: string, size: number, you: boolean): Phaser.GameObjects.Image {
  const pad = size * 0.42;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(widthOf(text, size, 'tag') + pad * 2);
  canvas.height = Math.ceil(size * 1.5);
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = you ? GLASS.line : GLASS.tag;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = you ? GLASS.tag : GLASS.line;
    context.translate(pad, size * 1.1);
    context.scale(size / 1000, size / 1000);
    context.fill(new Path2D(outlineOf(text, 'tag')));
  }
  const key = `tag ${++tagCount}`;
  scene.textures.addImage(key, canvas as unknown as HTMLImageElement);
  return scene.add.image(0, 0, key).setOrigin(0, 0);
}

function drop(scene: Phaser.Scene, { image }: Tag): void {
  const key = image.texture.key;
  image.destroy();
  scene.textures.remove(key);
}
