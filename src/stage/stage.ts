import type Phaser from 'phaser';
import type { Picture } from '../day/picture.ts';
import { openGame, type OpenGame } from './game.ts';
import { countDraws, type Measures, Meter } from './meter.ts';
import { drawingOf } from './places.ts';
import type { Contrast } from './printing.ts';
import { Staging } from './staging.ts';
import { judged, type PrintSetting, REDUCTION, type Tier, type Trial, trialOf } from './tier.ts';
import { touchedAt } from './touching.ts';
import { sheetPointOf, type View, viewOf } from './view.ts';

export { NoStage } from './game.ts';

export interface StageOptions {
  /** The text of a sign, by its key in the `signs` catalogue. */
  readonly words: (key: string) => string;
  /** A thing on the stage was touched while its option was on offer. */
  readonly onTouch: (optionId: string) => void;
  readonly motion: 'full' | 'reduced';
  readonly print: PrintSetting;
  readonly contrast: Contrast;
}

export interface Stage {
  /** Goes from one picture to the next; from `undefined` it draws the next at once. */
  show(previous: Picture | undefined, next: Picture): void;
  /** The options on offer: their things, and no others, can be touched. */
  offer(optionIds: readonly string[]): void;
  set(change: Partial<Omit<StageOptions, 'onTouch'>>): void;
  /** The stage as it is now, drawn once more, as the address of a PNG: for sheets and reports. */
  still(): string;
  /** What frames have cost since they were last asked for. */
  measures(): Measures & { readonly tier: Tier };
  destroy(): void;
}

/** The least target a finger needs, CSS pixels. */
const FINGER = 64;

/** Rejects with `NoStage` where the browser draws no WebGL. The host is scenery: all it means is said elsewhere. */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const opened = await openGame(host, viewIn(host, 'flat').canvas);
  const trial = trialOf(options.print, rendererOf(opened));
  return new LiveStage(host, options, trial, viewIn(host, trial.tier), opened);
}

/** What draws: a graphics card, or a library that stands in for one. */
function rendererOf({ game }: OpenGame): string {
  const { gl } = game.renderer as Phaser.Renderer.WebGL.WebGLRenderer;
  const told = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(told ? told.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

const viewIn = (host: HTMLElement, tier: Tier): View =>
  viewOf({ w: Math.max(1, host.clientWidth), h: Math.max(1, host.clientHeight) }, window.devicePixelRatio, REDUCTION[tier]);

class LiveStage implements Stage {
  readonly #host: HTMLElement;
  readonly #opened: OpenGame;
  readonly #meter = new Meter();
  readonly #draws: () => number;
  readonly #sizes: ResizeObserver;
  readonly #ears = new AbortController();
  #options: StageOptions;
  #trial: Trial;
  #view: View;
  #staging: Staging | undefined;
  #picture: Picture | undefined;
  #offered: readonly string[] = [];
  #frame = 0;
  #lastMs = 0;
  #lost = false;

  constructor(host: HTMLElement, options: StageOptions, trial: Trial, view: View, opened: OpenGame) {
    this.#host = host;
    this.#options = options;
    this.#trial = trial;
    this.#view = view;
    this.#opened = opened;
    this.#draws = countDraws((opened.game.renderer as Phaser.Renderer.WebGL.WebGLRenderer).gl);
    this.#sizes = new ResizeObserver(() => this.#resize());
    this.#sizes.observe(host);
    this.#fill();
    this.#listen();
  }

  show(previous: Picture | undefined, next: Picture): void {
    this.#picture = next;
    if (this.#lost) return;
    const fresh = this.#staging === undefined;
    this.#staging ??= this.#staged();
    this.#staging.show(fresh ? undefined : previous, next, performance.now());
    this.#wake();
  }

  offer(optionIds: readonly string[]): void {
    this.#offered = optionIds;
    this.#opened.canvas.style.cursor = '';
  }

  set(change: Partial<Omit<StageOptions, 'onTouch'>>): void {
    const before = this.#options;
    this.#options = { ...before, ...change };
    if (Object.entries(change).every(([key, value]) => before[key as keyof StageOptions] === value)) return;
    if (change.print && change.print !== before.print) this.#trial = trialOf(change.print, rendererOf(this.#opened));
    this.#again();
  }

  still(): string {
    this.#staging?.frame(performance.now());
    this.#opened.game.step(performance.now(), 16);
    return this.#opened.canvas.toDataURL('image/png');
  }

  measures(): Measures & { readonly tier: Tier } {
    const textures = Object.keys(this.#opened.scene.textures.list).length;
    const measures = { ...this.#meter.measures(textures), tier: this.#trial.tier };
    this.#meter.clear();
    return measures;
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#ears.abort();
    this.#sizes.disconnect();
    this.#staging?.destroy();
    this.#opened.close();
  }

  #staged(): Staging {
    const { motion, contrast, words: word } = this.#options;
    return new Staging(this.#opened.scene, this.#view, { tier: this.#trial.tier, motion, contrast, word });
  }

  /** Draws the present picture from nothing: after a resize, another tier, a lost context. */
  #again(): void {
    this.#staging?.destroy();
    this.#staging = undefined;
    this.#view = viewIn(this.#host, this.#trial.tier);
    this.#fill();
    if (this.#picture) this.show(undefined, this.#picture);
  }

  #resize(): void {
    const { room, canvas } = viewIn(this.#host, this.#trial.tier);
    const same = room.w === this.#view.room.w && room.h === this.#view.room.h && canvas.w === this.#view.canvas.w;
    if (!same && !this.#lost) this.#again();
  }

  /** The canvas fills its host, whatever its own pixels are. */
  #fill(): void {
    const { canvas, game } = this.#opened;
    const { w, h } = this.#view.canvas;
    if (canvas.width !== w || canvas.height !== h) game.scale.resize(w, h);
    Object.assign(canvas.style, {
      display: 'block',
      width: `${this.#view.room.w}px`,
      height: `${this.#view.room.h}px`,
      touchAction: 'manipulation',
    });
    canvas.setAttribute('aria-hidden', 'true');
  }

  #listen(): void {
    const { canvas } = this.#opened;
    const { signal } = this.#ears;
    canvas.addEventListener('click', (event) => this.#touch(event), { signal });
    canvas.addEventListener('pointermove', (event) => this.#hover(event), { signal });
    document.addEventListener('visibilitychange', () => (document.hidden ? this.#sleep() : this.#wake()), { signal });
    canvas.addEventListener('webglcontextlost', () => this.#lose(), { signal });
    canvas.addEventListener('webglcontextrestored', () => this.#restore(), { signal });
  }

  #touch(event: MouseEvent): void {
    const option = this.#under(event);
    if (option) this.#options.onTouch(option);
  }

  #hover(event: MouseEvent): void {
    this.#opened.canvas.style.cursor = this.#under(event) ? 'pointer' : '';
  }

  /** The option whose thing lies under the pointer. */
  #under({ offsetX, offsetY }: MouseEvent): string | undefined {
    if (!this.#picture || this.#offered.length === 0) return undefined;
    const { touches } = drawingOf(this.#picture.place).compose(this.#view.format);
    const least = (FINGER * this.#view.density) / this.#view.scale;
    return touchedAt(sheetPointOf(this.#view, offsetX, offsetY), touches, this.#offered, (id) => this.#staging?.areaOf(id), least)?.option;
  }

  #lose(): void {
    this.#lost = true;
    this.#sleep();
  }

  #restore(): void {
    this.#lost = false;
    this.#again();
  }

  #sleep(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #wake(): void {
    if (this.#frame || document.hidden || this.#lost) return;
    this.#lastMs = 0;
    this.#frame = requestAnimationFrame((nowMs) => this.#tick(nowMs));
  }

  #tick(nowMs: number): void {
    this.#frame = requestAnimationFrame((next) => this.#tick(next));
    const began = performance.now();
    const changed = this.#staging?.frame(nowMs) ?? false;
    if (changed || !this.#trial.settled) {
      this.#opened.game.step(nowMs, nowMs - this.#lastMs);
      this.#meter.note(performance.now() - began, this.#draws());
    }
    if (this.#lastMs) this.#judge(nowMs - this.#lastMs);
    this.#lastMs = nowMs;
  }

  /** A machine that cannot keep up gets a cheaper print. */
  #judge(frameMs: number): void {
    if (this.#trial.settled) return;
    const { tier } = this.#trial;
    this.#trial = judged(this.#trial, frameMs);
    if (this.#trial.tier !== tier) this.#again();
  }
}
