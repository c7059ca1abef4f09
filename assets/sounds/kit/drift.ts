import { TAU } from './numbers.ts';
import type { Random } from './random.ts';

/** Slow curve between 0 and 1 that closes on itself after `seconds`: whole numbers of cycles only. */
export function driftOf(random: Random, seconds: number, cycles: readonly number[]): (t: number) => number {
  const parts = cycles.map((count) => ({ count, phase: random.next() * TAU, gain: 1 / Math.sqrt(count) }));
  const sum = parts.reduce((total, part) => total + part.gain, 0);
  return (t) =>
    0.5 + (0.5 * parts.reduce((total, { count, phase, gain }) => total + gain * Math.cos((TAU * count * t) / seconds + phase), 0)) / sum;
}
