import Phaser from 'phaser';
import type { Size } from './format.ts';

/** A Phaser game that runs no loop of its own, hears no input and makes no sound: the stage steps it when something changed. */
export interface OpenGame {
  readonly game: Phaser.Game;
  readonly scene: Phaser.Scene;
  readonly canvas: HTMLCanvasElement;
  readonly close: () => void;
}

/** This browser draws no WebGL: the game goes on as text. */
export class NoStage extends Error {
  override readonly name = 'NoStage';
}

export function openGame(host: HTMLElement, { w, h }: Size): Promise<OpenGame> {
  if (!document.createElement('canvas').getContext('webgl')) return Promise.reject(new NoStage('This browser draws no WebGL.'));
  return new Promise((resolve, reject) => {
    const scene: Phaser.Scene & { create?: () => void } = new Phaser.Scene('sheet');
    try {
      const game = new Phaser.Game({
        type: Phaser.WEBGL,
        width: w,
        height: h,
        parent: host,
        scene,
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        autoFocus: false,
        disableContextMenu: false,
        render: { antialias: true, powerPreference: 'low-power', roundPixels: false },
        scale: { mode: Phaser.Scale.NONE },
      });
      scene.create = () => {
        game.loop.stop();
        resolve({ game, scene, canvas: game.canvas, close: () => close(game) });
      };
    } catch (error) {
      reject(new NoStage(`The stage did not open: ${String(error)}`));
    }
  });
}

/** Phaser only falls apart at its next step. */
function close(game: Phaser.Game): void {
  game.destroy(true);
  game.step(performance.now(), 16);
}
