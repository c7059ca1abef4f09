import { clamp, RATE } from './numbers.ts';

export type Filter = (sample: number) => number;
export interface Sweep extends Filter {
  set(hz: number): void;
}

/** State-variable filter that may move while it runs: low, band (unity at its centre) or high pass. */
export function filterOf(kind: 'low' | 'band' | 'high', hz: number, q = Math.SQRT1_2): Sweep {
  const k = 1 / q;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let s1 = 0;
  let s2 = 0;
  const set = (frequency: number) => {
    const g = Math.tan((Math.PI * clamp(frequency, 10, RATE * 0.45)) / RATE);
    a1 = 1 / (1 + g * (g + k));
    a2 = g * a1;
    a3 = g * a2;
  };
  const run = (x: number) => {
    const v3 = x - s2;
    const v1 = a1 * s1 + a2 * v3;
    const v2 = s2 + a2 * s1 + a3 * v3;
    s1 = 2 * v1 - s1;
    s2 = 2 * v2 - s2;
    if (kind === 'low') return v2;
    return kind === 'band' ? k * v1 : x - k * v1 - v2;
  };
  set(hz);
  return Object.assign(run, { set });
}

/** White in, pink out (Kellet’s economy filter). */
export function pinkFilter(): Filter {
  let a = 0;
  let b = 0;
  let c = 0;
  return (white) => {
    a = 0.99765 * a + white * 0.099046;
    b = 0.963 * b + white * 0.2965164;
    c = 0.57 * c + white * 1.0526913;
    return (a + b + c + white * 0.1848) * 0.25;
  };
}

export function runThrough(samples: Float64Array, ...chain: readonly Filter[]): Float64Array {
  for (let i = 0; i < samples.length; i++) for (const filter of chain) samples[i] = filter(samples[i] as number);
  return samples;
}
