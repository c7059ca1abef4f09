import { type Filter, runThrough } from './filters.ts';
import { RATE } from './numbers.ts';
import type { Samples, Tape } from './tape.ts';

export interface Loudness {
  /** LUFS over the whole, gated. */
  readonly integrated: number;
  /** LUFS of the loudest 400 ms. */
  readonly momentary: number;
}

const HOP = RATE / 10;
const WINDOW = 4 * HOP;
const lufsOf = (energy: number) => -0.691 + 10 * Math.log10(energy + 1e-20);
const mean = (list: readonly number[]) => list.reduce((sum, v) => sum + v, 0) / Math.max(1, list.length);

function biquad(b0: number, b1: number, b2: number, a1: number, a2: number): Filter {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return (x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  };
}

/** The ear’s weighting of BS.1770 (K), for 48 kHz. `pad`: samples of silence around a short sound. */
function weighted(samples: Samples, pad: number): Samples {
  const padded = new Float64Array(samples.length + 2 * pad);
  padded.set(samples, pad);
  const shelf = biquad(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
  const high = biquad(1, -2, 1, -1.99004745483398, 0.99007225036621);
  runThrough(padded, shelf, high);
  return padded;
}

export function loudnessOf(tape: Tape): Loudness {
  const pad = tape.kind === 'loop' ? 0 : Math.round(0.4 * RATE);
  const sides = tape.sides.map((side) => weighted(side, pad));
  const length = sides[0]?.length ?? 0;
  const energies: number[] = [];
  for (let start = 0; start + WINDOW <= length; start += HOP) {
    let sum = 0;
    for (const side of sides) for (let i = start; i < start + WINDOW; i++) sum += (side[i] as number) ** 2;
    energies.push(sum / WINDOW);
  }
  const heard = energies.filter((energy) => lufsOf(energy) > -70);
  const gate = lufsOf(mean(heard)) - 10;
  return {
    integrated: lufsOf(mean(heard.filter((energy) => lufsOf(energy) > gate))),
    momentary: Math.max(...energies.map(lufsOf)),
  };
}
