import type Phaser from 'phaser';
import type { Picture } from '../day/picture.ts';
import { type Baked, bakeSet, bakeShadows, type Cast, DRIFT, dispose, imagesOf } from './baked.ts';
import { type Box, boxesOf, type Seen } from './boxes.ts';
import { primsOf } from './cast.ts';
import { FORMATS } from './format.ts';
import { type Glass, glassOf } from './glass.ts';
import { disposeShadow, type LiveShadow, shadowed } from './live-shadow.ts';
import { type Performer, performed } from './performer.ts';
import type { Composition, Scene } from './place.ts';
import { drawingOf } from './places.ts';
import { type Plan, planOf } from './plan.ts';
import { type Press, pressOf } from './press.ts';
import { type Contrast, EASE_MS, mixPrintings, type Printing, printingOf } from './printing.ts';
import { type LiveScreen, screenOf } from './screens.ts';
import { type Placed, sheetOf } from './sheet.ts';
import { type Instant, lastsMs, SCREEN_EVERY_MS, sampleOf, shadowFrame } from './stir.ts';
import type { Tier } from './tier.ts';
import type { View } from './view.ts';

export interface StagingSettings {
  readonly tier: Tier;
  readonly motion: 'full' | 'reduced';
  readonly contrast: Contrast;
  readonly word: (key: string) => string;
}

/** A little under 1/24 s, so that no turn is missed for a millisecond. */
const STIR_MS = 39;
/** Boxes and their numbers appear after those they are drawn around. */
const SETTLE_MS = 500;
const BOX_MS = 1000 / 12;
const DRIFT_MS = 24_000;
const DRIFT_STEP_MS = 1000 / 24;

/** One sheet on the stage, alive. It is thrown away and drawn again when the view, the tier or the context changes. */
export class Staging {
  readonly view: View;
  readonly #scene: Phaser.Scene;
  readonly #settings: StagingSettings;
  readonly #press: Press;
  readonly #glass: Glass;
  readonly #sets = new Map<string, Baked>();
  readonly #screens = new Map<string, LiveScreen>();
  readonly #performers = new Map<string, Performer>();
  readonly #shadows = new Map<string, LiveShadow>();
  #still: Baked | undefined;
  #composition: Composition | undefined;
  #plan: Plan | undefined;
  #from: Printing | undefined;
  #to: Printing | undefined;
  #printedMs = -Infinity;
  #shownMs = 0;
  #boxedMs = -Infinity;
  #driftStep = -1;
  #written = -1;
  #lasting = true;
  #fresh = true;
  #longestMs = 0;
  #stirredMs = -Infinity;

  constructor(scene: Phaser.Scene, view: View, settings: StagingSettings) {
    this.view = view;
    this.#scene = scene;
    this.#settings = settings;
    this.#press = pressOf(scene, view, settings.tier, settings.contrast);
    this.#glass = glassOf(scene, view);
  }

  /** Plans the way from one picture to the next, and starts on it. Without a previous one the end is drawn at once. */
  show(previous: Picture | undefined, next: Picture, nowMs: number): void {
    const { format } = this.view;
    const before = previous && this.#plan ? sheetOf(previous, format, drawingOf(previous.place)) : undefined;
    const plan = planOf(before, sheetOf(next, format, drawingOf(next.place)));
    if (plan.kind === 'cut') this.#strike();
    this.#composition = drawingOf(next.place).compose(format);
    this.#plan = plan;
    this.#shownMs = nowMs;
    this.#longestMs = SETTLE_MS + Math.max(0, ...plan.moves.map(lastsMs));
    this.#lasting = true;
    this.#fresh = true;
    const of: Scene = { picture: next, word: this.#settings.word };
    this.#drawSets(plan, of);
    this.#showScreens(plan, of, nowMs);
    this.#castStill(plan);
    this.#printAs(plan, nowMs);
  }

  /** Draws what has changed by now; says whether anything has. */
  frame(nowMs: number): boolean {
    if (!this.#plan || !this.#composition || this.#rests(nowMs)) return false;
    const moved = this.#perform(this.#plan, nowMs);
    const shaded = this.#shade(this.#plan, nowMs);
    const drifted = this.#drift(nowMs);
    const printed = this.#print(nowMs);
    const changed = moved || shaded || drifted || this.#fresh;
    this.#fresh = false;
    if (changed) this.#press.draw(this.#hanging(this.#composition));
    this.#rewrite(nowMs);
    const lit = [...this.#screens.values()].map((screen) => screen.refresh(nowMs)).some(Boolean);
    const boxed = this.#box(this.#plan, nowMs);
    this.#lasting = this.#printedMs > nowMs - EASE_MS || lit;
    return changed || printed || lit || boxed;
  }

  #rewrite(nowMs: number): void {
    const round = Math.floor(nowMs / SCREEN_EVERY_MS);
    if (round === this.#written) return;
    const first = this.#written === -1;
    this.#written = round;
    if (first || this.#settings.motion === 'reduced' || this.#settings.tier === 'flat') return;
    for (const screen of this.#screens.values()) screen.rewrite(nowMs);
  }

  /** Once everybody has arrived nothing moves faster than a shadow. */
  #rests(nowMs: number): boolean {
    const arrived = nowMs - this.#shownMs > this.#longestMs;
    if (arrived && !this.#lasting && nowMs - this.#stirredMs < STIR_MS) return true;
    this.#stirredMs = nowMs;
    return false;
  }

  /** Where somebody is now, in sheet pixels. */
  areaOf(id: string): { readonly x: number; readonly y: number; readonly head: number } | undefined {
    return this.#performers.get(id)?.sample;
  }

  destroy(): void {
    this.#strike();
    this.#glass.destroy();
    this.#press.destroy();
  }

  #strike(): void {
    for (const baked of this.#sets.values()) dispose(this.#scene, baked);
    for (const { baked } of this.#performers.values()) dispose(this.#scene, baked);
    for (const shadow of this.#shadows.values()) disposeShadow(this.#scene, shadow);
    for (const screen of this.#screens.values()) screen.destroy();
    if (this.#still) dispose(this.#scene, this.#still);
    this.#still = undefined;
    for (const map of [this.#sets, this.#performers, this.#shadows, this.#screens]) map.clear();
  }

  #drawSets({ redraw }: Plan, of: Scene): void {
    for (const layer of this.#composition?.layers ?? []) {
      if (layer.kind !== 'set' || !redraw.includes(layer.name)) continue;
      const before = this.#sets.get(layer.name);
      if (before) dispose(this.#scene, before);
      const baked = bakeSet(this.#scene, layer, of, this.view);
      if (baked) this.#sets.set(layer.name, baked);
      else this.#sets.delete(layer.name);
    }
  }

  #showScreens(plan: Plan, of: Scene, nowMs: number): void {
    for (const screen of this.#composition?.screens ?? []) {
      if (!plan.refresh.includes(screen.name)) continue;
      const live = this.#screens.get(screen.name) ?? screenOf(this.#scene, screen, this.view);
      this.#screens.set(screen.name, live);
      live.show(of, plan.kind === 'cut' || this.#settings.motion === 'reduced' ? 'at once' : nowMs);
    }
  }

  /** Shadows of all who stand: baked once for a sheet, whatever their weight does. */
  #castStill({ moves }: Plan): void {
    if (this.#still) dispose(this.#scene, this.#still);
    const standing = moves.flatMap((move) => (move.kind === 'leave' || move.to.shadow?.walks ? [] : [move.to]));
    const casts = standing.flatMap((placed) => castOf(placed));
    const layer = this.#composition?.layers.find(({ kind }) => kind === 'shadows');
    this.#still = layer && bakeShadows(this.#scene, casts, layer.depth, this.view);
  }

  #printAs(plan: Plan, nowMs: number): void {
    const to = printingOf(plan.sheet, this.#settings.contrast);
    const now = this.#printing(nowMs);
    const eased = plan.kind === 'change' && now && this.#settings.motion === 'full' && JSON.stringify(to) !== JSON.stringify(this.#to);
    if (eased) [this.#from, this.#printedMs] = [now, nowMs];
    else if (plan.kind === 'cut') [this.#from, this.#printedMs] = [to, -Infinity];
    this.#to = to;
  }

  #printing(nowMs: number): Printing | undefined {
    if (!this.#from || !this.#to) return this.#to;
    return mixPrintings(this.#from, this.#to, (nowMs - this.#printedMs) / EASE_MS);
  }

  #print(nowMs: number): boolean {
    const printing = this.#printing(nowMs);
    if (printing) this.#press.ink(printing);
    return nowMs - this.#printedMs <= EASE_MS;
  }

  #instant(nowMs: number): Omit<Instant, 'turn'> {
    const turns = this.#plan?.moves.filter((move) => move.kind !== 'leave' && move.to.habit === 'shift').length ?? 0;
    return { clockMs: nowMs, sinceMs: nowMs - this.#shownMs, motion: this.#settings.motion, width: FORMATS[this.view.format].w, turns };
  }

  #perform({ moves }: Plan, nowMs: number): boolean {
    const instant = this.#instant(nowMs);
    let changed = false;
    let turn = 0;
    for (const move of moves) {
      const placed = move.kind === 'leave' ? move.from : move.to;
      if (move.kind === 'stay' && !placed.habit && this.#performers.get(placed.id)?.placed === placed) continue;
      const sample = sampleOf(move, { ...instant, turn: placed.habit === 'shift' ? turn++ : 0 });
      const before = this.#performers.get(placed.id);
      if (!sample) {
        if (before) dispose(this.#scene, before.baked);
        changed = this.#performers.delete(placed.id) || changed;
        continue;
      }
      const after = performed(this.#scene, before, placed, sample, this.view);
      changed ||= !before || before.phase !== after.phase || before.baked.x !== after.baked.x || before.baked.y !== after.baked.y;
      this.#performers.set(placed.id, after);
    }
    return changed;
  }

  /** Living shadows: yours walks while you wait. */
  #shade({ moves }: Plan, nowMs: number): boolean {
    const frame = shadowFrame({ clockMs: nowMs, motion: this.#settings.motion });
    const depth = this.#composition?.layers.find(({ kind }) => kind === 'shadows')?.depth ?? 1;
    let changed = false;
    const casting = moves.flatMap((move) => (move.kind !== 'leave' && move.to.shadow?.walks ? [move] : []));
    for (const move of casting) {
      const { to } = move;
      const before = this.#shadows.get(to.id);
      if (nowMs - this.#shownMs < lastsMs(move) || (before?.placed === to && before.frame === frame)) continue;
      this.#shadows.set(to.id, shadowed(this.#scene, before, to, frame, depth, this.view));
      changed = true;
    }
    for (const [id, shadow] of this.#shadows) {
      if (casting.some((move) => move.to.id === id)) continue;
      disposeShadow(this.#scene, shadow);
      changed = this.#shadows.delete(id);
    }
    return changed;
  }

  #drift(nowMs: number): boolean {
    const still = this.#settings.motion === 'reduced' || this.#settings.tier !== 'full';
    const step = still ? 0 : Math.floor(nowMs / DRIFT_STEP_MS);
    if (step === this.#driftStep) return false;
    this.#driftStep = step;
    return true;
  }

  #driftPx(): number {
    const at = (this.#driftStep * DRIFT_STEP_MS) / DRIFT_MS;
    return Math.sin(at * Math.PI * 2) * DRIFT * this.view.scale * (FORMATS[this.view.format].h / 1080);
  }

  #hanging({ layers }: Composition): readonly Baked[] {
    const drift = this.#driftPx();
    const hung = layers.flatMap((layer): readonly Baked[] => {
      const baked = layer.kind === 'set' ? this.#set(layer.name) : layer.kind === 'shadows' ? this.#cast() : this.#people(layer.name);
      for (const one of baked) for (const image of imagesOf(one)) image.x = one.x + drift * layer.depth;
      return baked;
    });
    for (const { screen, shader } of this.#screens.values()) {
      shader.x = (screen.at[0] + (screen.dots[0] * screen.pitch) / 2) * this.view.scale + this.view.x + drift * screen.depth;
    }
    return hung;
  }

  #set(name: string): readonly Baked[] {
    const baked = this.#sets.get(name);
    return baked ? [baked] : [];
  }

  #cast(): readonly Baked[] {
    return [...(this.#still ? [this.#still] : []), ...Array.from(this.#shadows.values(), ({ baked }) => baked)];
  }

  #people(layer: string): readonly Baked[] {
    const here = [...this.#performers.values()].filter(({ placed }) => placed.layer === layer);
    return here.sort((a, b) => a.sample.y - b.sample.y).map(({ baked }) => baked);
  }

  #box({ sheet }: Plan, nowMs: number): boolean {
    if (nowMs - this.#boxedMs < BOX_MS) return false;
    this.#boxedMs = nowMs;
    return this.#glass.draw(this.#boxes(sheet), nowMs, this.#settings.motion);
  }

  #boxes(sheet: Plan['sheet']): readonly Box[] {
    const drift = this.#driftPx() / this.view.scale;
    const seen = Array.from(this.#performers.values(), ({ placed, prims, sample }): Seen => {
      const score = placed.score ?? (placed.known ? 'none' : 'skip');
      return { id: placed.id, score, prims, members: placed.members, sample: { ...sample, x: sample.x + drift } };
    });
    return boxesOf(sheet, seen, FORMATS[sheet.format].w);
  }
}

function castOf(placed: Placed): readonly Cast[] {
  if (!placed.shadow) return [];
  const prims = primsOf(placed.stance, placed.members);
  return [{ prims, shadow: placed.shadow, x: placed.x, head: placed.head, faces: placed.faces ?? 'right' }];
}
