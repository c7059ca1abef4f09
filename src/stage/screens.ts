import type Phaser from 'phaser';
import Shader from 'phaser/shader';
import { colourOf } from './bands.ts';
import { GLASS } from './hours.ts';
import { LedDots, type LedMark } from './led.ts';
import { pathThrough } from './pair.ts';
import type { Scene, Screen } from './place.ts';
import { LED_SOURCE } from './riso.ts';
import type { View } from './view.ts';

const ROW_MS = 12;

/** A screen of light dots hung over the print: its dots are drawn in a small texture, a row at a time when they change. */
export interface LiveScreen {
  readonly screen: Screen;
  readonly shader: Phaser.GameObjects.Shader;
  /** New content; at once, or row by row from `nowMs`. */
  readonly show: (scene: Scene, nowMs: number | 'at once') => void;
  /** The same content once more, line by line from dark. */
  readonly rewrite: (nowMs: number) => void;
  /** True while rows are still changing. */
  readonly refresh: (nowMs: number) => boolean;
  readonly destroy: () => void;
}

let screens = 0;

export function screenOf(scene: Phaser.Scene, screen: Screen, view: View): LiveScreen {
  const [columns, rows] = screen.dots;
  const [lit, next] = [dotsCanvas(columns, rows), dotsCanvas(columns, rows)];
  const key = `dots ${++screens}`;
  scene.textures.addImage(key, lit.canvas as unknown as HTMLImageElement);
  const [w, h] = [columns * screen.pitch * view.scale, rows * screen.pitch * view.scale];
  const [x, y] = [screen.at[0] * view.scale + view.x, screen.at[1] * view.scale + view.y];
  const config = {
    name: 'led',
    fragmentSource: LED_SOURCE,
    setupUniforms: (set: (uniform: string, value: unknown) => void) => {
      set('uDots', 0);
      set('uGrid', [columns, rows]);
      set('uOn', colourOf(GLASS.led));
      set('uGlass', colourOf(GLASS.glass));
    },
  };
  const shader = new Shader(scene, config as never, x + w / 2, y + h / 2, w, h, [key]);
  scene.children.add(shader);
  let since = 0;
  let done = rows;
  const copy = (upTo: number) => {
    if (upTo > done) lit.drawImage(next.canvas, 0, done, columns, upTo - done, 0, done, columns, upTo - done);
    done = upTo;
    scene.textures.get(key).source[0]?.update();
  };
  return {
    screen,
    shader,
    show: (of, nowMs) => {
      drawDots(next, screen, of);
      done = 0;
      since = nowMs === 'at once' ? 0 : nowMs;
      if (nowMs === 'at once') copy(rows);
    },
    rewrite: (nowMs) => {
      if (done < rows) return;
      lit.fillStyle = '#000';
      lit.fillRect(0, 0, columns, rows);
      done = 0;
      since = nowMs;
    },
    refresh: (nowMs) => {
      if (done >= rows) return false;
      copy(Math.min(rows, Math.floor((nowMs - since) / ROW_MS)));
      return done < rows;
    },
    destroy: () => {
      shader.destroy();
      scene.textures.remove(key);
    },
  };
}

function dotsCanvas(columns: number, rows: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = columns;
  canvas.height = rows;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The stage cannot draw: no canvas.');
  return context;
}

function drawDots(context: CanvasRenderingContext2D, screen: Screen, of: Scene): void {
  const dots = new LedDots(screen.dots[0], screen.dots[1]);
  screen.shows(dots, of);
  context.fillStyle = '#000';
  context.fillRect(0, 0, dots.columns, dots.rows);
  for (const mark of dots.marks) drawMark(context, mark);
}

function drawMark(context: CanvasRenderingContext2D, mark: LedMark): void {
  const grey = Math.round(mark.lit * 255);
  context.fillStyle = context.strokeStyle = `rgb(${grey} ${grey} ${grey})`;
  context.save();
  context.beginPath();
  if (mark.kind === 'box') context.rect(mark.x, mark.y, mark.w, mark.h);
  if (mark.kind === 'disc') context.arc(mark.x, mark.y, mark.r, 0, Math.PI * 2);
  if (mark.kind === 'poly' || mark.kind === 'line') pathThrough(context, mark.points);
  if (mark.kind === 'line') {
    context.lineWidth = mark.width;
    context.stroke();
  } else if (mark.kind === 'outline') {
    context.translate(mark.at[0], mark.at[1]);
    context.scale(mark.scale[0], mark.scale[1]);
    context.fill(new Path2D(mark.d));
  } else context.fill();
  context.restore();
}
