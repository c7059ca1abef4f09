import { RATE } from '../../assets/sounds/kit/numbers.ts';
import type { Clip } from './pack.ts';

type Sides = readonly [ArrayLike<number>, ArrayLike<number>];
const MARGIN = Math.round(0.1 * RATE);
const MS = RATE / 1000;

/** What the ear would get where a loop meets itself: a step, in either side, at three samples. */
function costOf(sides: Sides, start: number, length: number): number {
  let cost = 0;
  for (const side of sides) {
    for (const near of [-1, 0, 1]) cost = Math.max(cost, Math.abs((side[start + near] ?? 0) - (side[start + length + near] ?? 0)));
  }
  return cost;
}

/**
 * A lossy codec is not periodic: the two ends of a loop differ a little. Slides its start, within what the loop carries of
 * itself on both sides, to the sample where every format meets itself best. The length never changes.
 */
export function tuned([startMs, lengthMs, loop]: Clip, formats: readonly Sides[]): Clip {
  if (!loop) return [startMs, lengthMs];
  const start = Math.round(startMs * MS);
  const length = Math.round(lengthMs * MS);
  let best = start;
  let least = Number.POSITIVE_INFINITY;
  for (let at = start - MARGIN; at <= start + MARGIN; at++) {
    const cost = Math.max(...formats.map((sides) => costOf(sides, at, length)));
    if (cost < least) {
      least = cost;
      best = at;
    }
  }
  return [Math.round((best / MS) * 1e4) / 1e4, lengthMs, true];
}

/** The step from last to first sample, against the steps the sound makes everywhere else (its 999th in a thousand): 1 is as large. */
export function seamOf(sides: readonly Float32Array[]): number {
  return Math.max(...sides.map(seamOfSide));
}

function seamOfSide(side: Float32Array): number {
  const n = side.length;
  const steps = new Float32Array(n - 1);
  for (let i = 0; i < n - 1; i++) steps[i] = Math.abs((side[i + 1] as number) - (side[i] as number));
  const usual = steps.slice().sort()[Math.floor(steps.length * 0.999)] || 1e-9;
  const [first = 0, last = 0, before = 0] = [side[0], side[n - 1], side[n - 2]];
  return Math.max(Math.abs(first - last) / usual, Math.abs(first - 2 * last + before) / (2 * usual));
}
