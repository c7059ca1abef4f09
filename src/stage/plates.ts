import { type Ink, type InkName, inkOf, overprinting } from './ink.ts';
import { type Face, outlineOf, widthOf } from './lettering.ts';
import type { Prim, Tone } from './prim.ts';

export type Point = readonly [x: number, y: number];

/** One mark on the plates, as data: recorded once, replayed on a canvas, compared in tests. */
export type Mark =
  | { readonly kind: 'poly'; readonly points: readonly Point[]; readonly ink: Ink }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly radius: number;
      readonly ink: Ink;
    }
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly r: number; readonly ink: Ink }
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly width: number; readonly round: boolean; readonly ink: Ink }
  | {
      readonly kind: 'outline';
      readonly d: string;
      readonly at: Point;
      readonly scale: Point;
      readonly turn: number;
      readonly width: number;
      readonly ink: Ink;
    }
  | {
      readonly kind: 'figure';
      readonly prims: readonly Prim[];
      readonly at: Point;
      readonly scale: Point;
      readonly halo: number;
      readonly inks: ToneInks;
    }
  | { readonly kind: 'window'; readonly points: readonly Point[]; readonly marks: readonly Mark[] };

export type ToneInks = Readonly<Record<Tone, Ink>>;

/** What a figure's tones are printed in here; those left out keep their own ink. */
export interface Tones extends Readonly<Partial<Record<Tone, InkName>>> {
  /** The inks a dark figure prints on top of rather than knocking out: `D`, the sun. */
  readonly over?: string;
  /** The gap between overlapping limbs, in head units: .1, or 0 for flat shapes. */
  readonly halo?: number;
  /** Bare paper left around the whole figure, in head units, where its ground is as dark as itself. */
  readonly edge?: number;
}

export interface LetterStyle {
  readonly face?: Face;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Squeezes or stretches the word to this width, never by more than a quarter. */
  readonly fit?: number;
  /** Degrees, clockwise. */
  readonly turn?: number;
}

/** The inks of a figure's tones: bags and caps are light, the grey coat is dots, a lens has what it sees. */
export function toneInksOf(tones: Tones): ToneInks {
  const body = tones.body ?? 'A';
  const dark = (name: InkName) => overprinting(inkOf(name), tones.over ?? '');
  return {
    body: dark(body),
    glass: dark(tones.glass ?? body),
    red: inkOf(tones.red ?? 'B'),
    light: inkOf(tones.light ?? 'D'),
    cool: inkOf(tones.cool ?? 'C'),
    paper: inkOf(tones.paper ?? '0'),
    lens: inkOf(tones.lens ?? '0'),
    dots: inkOf(tones.dots ?? 'A45'),
  };
}

/** The pen a place draws with. Every call is one mark; later marks cover earlier ones. Sheet pixels, y down. */
export class Plates {
  readonly marks: Mark[] = [];

  rect(x: number, y: number, w: number, h: number, ink: InkName, radius = 0): this {
    return this.#add({ kind: 'box', x, y, w, h, radius, ink: inkOf(ink) });
  }

  poly(points: readonly Point[], ink: InkName): this {
    return this.#add({ kind: 'poly', points, ink: inkOf(ink) });
  }

  disc(x: number, y: number, r: number, ink: InkName): this {
    return this.#add({ kind: 'disc', x, y, r, ink: inkOf(ink) });
  }

  line(points: readonly Point[], width: number, ink: InkName, ends: 'flat' | 'round' = 'flat'): this {
    return this.#add({ kind: 'line', points, width, round: ends === 'round', ink: inkOf(ink) });
  }

  /** Words as outlines, `size` px to the em, standing on the baseline at (x, y). */
  letter(text: string, x: number, y: number, size: number, ink: InkName, style: LetterStyle = {}): this {
    const face = style.face ?? 'sign';
    const natural = widthOf(text, size, face);
    const squeeze = style.fit && natural > 0 ? Math.max(0.75, Math.min(1.25, style.fit / natural)) : 1;
    const shift = { start: 0, middle: 0.5, end: 1 }[style.anchor ?? 'start'] * natural * squeeze;
    const turn = ((style.turn ?? 0) * Math.PI) / 180;
    const at: Point = [x - shift * Math.cos(turn), y - shift * Math.sin(turn)];
    return this.#add({
      kind: 'outline',
      d: outlineOf(text, face),
      at,
      scale: [(size / 1000) * squeeze, size / 1000],
      turn,
      width: natural * squeeze,
      ink: inkOf(ink),
    });
  }

  /** A pictogram that belongs to the set (the man in the signal), `head` px to its head. */
  figure(prims: readonly Prim[], x: number, y: number, head: number, tones: Tones = {}, faces: 'left' | 'right' = 'right'): this {
    const scale: Point = [faces === 'left' ? -head : head, head];
    return this.#add({ kind: 'figure', prims, at: [x, y], scale, halo: tones.halo ?? 0.1, inks: toneInksOf(tones) });
  }

  /** What `draw` does shows only inside the polygon: a room through its window. */
  within(points: readonly Point[], draw: (plates: Plates) => void): this {
    const inner = new Plates();
    draw(inner);
    return this.#add({ kind: 'window', points, marks: inner.marks });
  }

  #add(mark: Mark): this {
    this.marks.push(mark);
    return this;
  }
}
