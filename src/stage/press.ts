import type Phaser from 'phaser';
import Shader from 'phaser/shader';
import type { Baked } from './baked.ts';
import { FORMATS } from './format.ts';
import { NOISE_SIDE, noisePixels } from './noise.ts';
import type { Printing } from './printing.ts';
import { risoSource } from './riso.ts';
import type { Tier } from './tier.ts';
import type { View } from './view.ts';

/** Two textures hold the four plates; a shader prints them. */
export interface Press {
  readonly plates: readonly [abc: Phaser.Textures.DynamicTexture, d: Phaser.Textures.DynamicTexture];
  readonly shader: Phaser.GameObjects.Shader;
  /** Draws what hangs, back to front, on the plates. */
  readonly draw: (hanging: readonly Baked[]) => void;
  /** How the next frames are printed. */
  readonly ink: (printing: Printing) => void;
  readonly destroy: () => void;
}

/** Below this many CSS pixels dots merge: small stages keep larger ones. */
const LEAST_CELL = 2.7;

let presses = 0;

export function pressOf(scene: Phaser.Scene, view: View, tier: Tier, contrast: 'normal' | 'high'): Press {
  const { w, h } = view.canvas;
  const name = ++presses;
  const textureOf = (plate: string) => {
    const texture = scene.textures.addDynamicTexture(`${plate} ${name}`, w, h, false);
    if (!texture) throw new Error('The stage cannot draw: no plates.');
    return texture;
  };
  const plates = [textureOf('abc'), textureOf('d')] as const;
  hangNoise(scene);
  let printing: Printing | undefined;
  const config = {
    name: `riso ${contrast === 'high' ? 'flat' : tier}`,
    fragmentSource: risoSource(contrast === 'high' ? 'flat' : tier),
    setupUniforms: (set: (uniform: string, value: unknown) => void) => printing && setInks(set, printing, view),
  };
  const shader = new Shader(scene, config as never, w / 2, h / 2, w, h, [plates[0].key, plates[1].key, 'noise']);
  scene.children.add(shader);
  return {
    plates,
    shader,
    draw: (hanging) => {
      for (const [plate, texture] of plates.entries()) {
        texture.fill(0x000000, 1);
        for (const { abc, d } of hanging) {
          const image = plate === 0 ? abc : d;
          if (image) texture.draw(image);
        }
        texture.render();
      }
    },
    ink: (next) => {
      printing = next;
    },
    destroy: () => {
      shader.destroy();
      for (const texture of plates) scene.textures.remove(texture.key);
    },
  };
}

function hangNoise(scene: Phaser.Scene): void {
  if (scene.textures.exists('noise')) return;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = NOISE_SIDE;
  canvas.getContext('2d')?.putImageData(new ImageData(noisePixels(), NOISE_SIDE, NOISE_SIDE), 0, 0);
  scene.textures.addImage('noise', canvas as unknown as HTMLImageElement);
}

function setInks(set: (uniform: string, value: unknown) => void, { print, inks }: Printing, view: View): void {
  const height = (FORMATS[view.format].h * view.scale) / 1080;
  set('uP1', 0);
  set('uP2', 1);
  set('uNoise', 2);
  set('uRes', [view.canvas.w, view.canvas.h]);
  set('uPaper', inks.paper);
  set('uInkA', inks.A);
  set('uInkB', inks.B);
  set('uInkC', inks.C);
  set('uInkD', inks.D);
  set('uSlip', print.slip * height);
  set('uTurn', print.turn);
  set('uGrain', print.grain);
  set('uGrit', Math.max(1, view.density));
  set('uCell', Math.max(print.cell * height, LEAST_CELL * view.density));
}
