import { filterOf } from './filters.ts';
import { RATE, TAU } from './numbers.ts';
import type { Tape } from './tape.ts';

export interface Room {
  /** Seconds to −60 dB. */
  readonly rt?: number;
  /** Above these hertz the room is dull. */
  readonly damp?: number;
  /** Seconds before the room answers. */
  readonly pre?: number;
  readonly wet?: number;
  readonly dry?: number;
  readonly size?: number;
  /** Below these hertz the room keeps quiet. */
  readonly low?: number;
}

const LINES = [1423, 1637, 1871, 2113, 2411, 2713, 3049, 3391] as const;

/** In-place Hadamard matrix of eight. */
function scatter(y: Float64Array): void {
  for (let h = 1; h < 8; h *= 2) {
    for (let k = 0; k < 8; k += 2 * h) {
      for (let m = k; m < k + h; m++) {
        const u = y[m] as number;
        const v = y[m + h] as number;
        y[m] = u + v;
        y[m + h] = u - v;
      }
    }
  }
}

/** Feedback delay network of eight lines. Runs a loop twice round, like every filter. */
export function reverberate(tape: Tape, room: Room): Tape {
  const { rt = 1.5, damp = 4000, pre = 0.02, wet = 0.3, dry = 1, size = 1, low = 120 } = room;
  const lengths = LINES.map((line) => Math.round(line * size));
  const decays = lengths.map((line) => 10 ** ((-3 * line) / (rt * RATE)));
  const lines = lengths.map((line) => new Float64Array(line));
  const places = new Int32Array(8);
  const dull = new Float64Array(8);
  const y = new Float64Array(8);
  const share = Math.exp((-TAU * damp) / RATE);
  const offset = Math.round(pre * RATE);
  const [left, right] = tape.sides;
  const wetLeft = new Float64Array(tape.length);
  const wetRight = new Float64Array(tape.length);
  const highLeft = filterOf('high', low);
  const highRight = filterOf('high', low);
  for (let lap = tape.kind === 'loop' ? 0 : 1; lap < 2; lap++) {
    for (let i = 0; i < tape.length; i++) {
      const early = i - offset;
      const j = early >= 0 || tape.kind === 'once' ? early : early + tape.length;
      const inLeft = j < 0 ? 0 : (left[j] as number);
      const inRight = j < 0 ? 0 : (right[j] as number);
      for (let k = 0; k < 8; k++) {
        const out = (lines[k] as Float64Array)[places[k] as number] as number;
        dull[k] = out * (1 - share) + (dull[k] as number) * share;
        y[k] = (dull[k] as number) * (decays[k] as number);
      }
      const l = highLeft(sumOf(y, 0));
      const r = highRight(sumOf(y, 1));
      if (lap === 1) {
        wetLeft[i] = l;
        wetRight[i] = r;
      }
      scatter(y);
      for (let k = 0; k < 8; k++) {
        (lines[k] as Float64Array)[places[k] as number] = (y[k] as number) * 0.35355339 + (k % 2 ? inRight : inLeft) * 0.5;
        places[k] = ((places[k] as number) + 1) % (lengths[k] as number);
      }
    }
  }
  for (let i = 0; i < tape.length; i++) {
    left[i] = dry * (left[i] as number) + wet * (wetLeft[i] as number);
    right[i] = dry * (right[i] as number) + wet * (wetRight[i] as number);
  }
  return tape;
}

const sumOf = (y: Float64Array, from: 0 | 1): number =>
  (y[from] as number) - (y[from + 2] as number) + (y[from + 4] as number) - (y[from + 6] as number);
