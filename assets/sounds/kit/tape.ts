import { type Filter, runThrough } from './filters.ts';
import { RATE } from './numbers.ts';

export type Samples = Float64Array<ArrayBuffer>;
/** A signal: seconds since its start, and the sample’s number, to a sample. */
export type Signal = (seconds: number, i: number) => number;

export function samplesOf(seconds: number, signal: Signal): Samples {
  const samples = new Float64Array(Math.round(seconds * RATE));
  for (let i = 0; i < samples.length; i++) samples[i] = signal(i / RATE, i);
  return samples;
}

/**
 * A stereo buffer. On a looped tape time is a circle: what is laid past its end comes round, and every filter
 * runs twice round, the first lap only warming its memory, so that a seam cannot exist.
 */
export class Tape {
  readonly length: number;
  readonly left: Samples;
  readonly right: Samples;
  readonly seconds: number;
  readonly kind: 'once' | 'loop';

  constructor(seconds: number, kind: 'once' | 'loop' = 'once') {
    this.seconds = seconds;
    this.kind = kind;
    this.length = Math.round(seconds * RATE);
    this.left = new Float64Array(this.length);
    this.right = new Float64Array(this.length);
  }

  get sides(): readonly [Samples, Samples] {
    return [this.left, this.right];
  }

  /** Lays a mono event on the tape. Constant-power pan, −1 left to 1 right. */
  add(event: Samples, at = 0, gain = 1, pan = 0): this {
    const start = Math.round(at * RATE);
    const gains = [gain * Math.cos(((pan + 1) * Math.PI) / 4), gain * Math.sin(((pan + 1) * Math.PI) / 4)] as const;
    for (let i = 0; i < event.length; i++) {
      const j = this.place(start + i);
      if (j < 0) continue;
      this.left[j] = (this.left[j] as number) + (event[i] as number) * gains[0];
      this.right[j] = (this.right[j] as number) + (event[i] as number) * gains[1];
    }
    return this;
  }

  private place(i: number): number {
    if (this.kind === 'loop') return ((i % this.length) + this.length) % this.length;
    return i < this.length ? i : -1;
  }

  /** Adds a signal that never stops; `make` is asked once a side. */
  fill(gain: number, make: (side: number) => Signal): this {
    this.sides.forEach((side, n) => {
      const signal = make(n);
      for (let i = 0; i < this.length; i++) side[i] = (side[i] as number) + gain * signal(i / RATE, i);
    });
    return this;
  }

  filter(...makers: readonly (() => Filter)[]): this {
    for (const side of this.sides) {
      const chain = makers.map((make) => make());
      if (this.kind === 'loop') runThrough(side.slice(), ...chain);
      runThrough(side, ...chain);
    }
    return this;
  }

  shape(gainAt: (seconds: number) => number): this {
    for (const side of this.sides) for (let i = 0; i < side.length; i++) side[i] = (side[i] as number) * gainAt(i / RATE);
    return this;
  }

  mix(other: Tape, gain = 1): this {
    this.sides.forEach((side, n) => {
      const from = other.sides[n] as Samples;
      for (let i = 0; i < this.length; i++) side[i] = (side[i] as number) + gain * (from[i % from.length] as number);
    });
    return this;
  }

  /** The same on both sides. */
  toMono(): this {
    for (let i = 0; i < this.length; i++) {
      const middle = ((this.left[i] as number) + (this.right[i] as number)) / 2;
      this.left[i] = middle;
      this.right[i] = middle;
    }
    return this;
  }

  peak(): number {
    let highest = 0;
    for (const side of this.sides) for (const v of side) highest = Math.max(highest, Math.abs(v));
    return highest;
  }
}
