import { type Filter, filterOf, pinkFilter } from '../kit/filters.ts';
import { driftOf } from '../kit/drift.ts';
import { RATE, smooth } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { type Samples, samplesOf, Tape } from '../kit/tape.ts';

/** A stroke of noise (cloth, broom, paper, brakes) that swells to `peakAt` of its length and goes. */
export function strokeOf(seed: number, dur: number, hz: number, q = 0.8, peakAt = 0.4): Samples {
  const random = randomFrom(seed);
  const band = filterOf('band', hz, q);
  const top = filterOf('low', Math.min(9000, hz * 2.5));
  return samplesOf(dur, (t) => {
    const share = t / dur;
    const sample = top(band(random.white()));
    return sample * (share < peakAt ? smooth(share / peakAt) : smooth((1 - share) / (1 - peakAt)));
  });
}

/** Noise through a filter, under an envelope. */
export function hissOf(seed: number, dur: number, filter: Filter, envelope: (t: number) => number): Samples {
  const random = randomFrom(seed);
  return samplesOf(dur, (t) => filter(random.white()) * envelope(t));
}

/** One footstep: heel as a dull pad of noise, sole as a scuff. No pitch, no click. */
export function stepOf(seed: number, { weight = 1, grit = 1 } = {}): Samples {
  const random = randomFrom(seed);
  const heel = filterOf('low', 190 * random.range(0.85, 1.2));
  const sole = filterOf('band', 1700 * random.range(0.8, 1.3), 0.8);
  const top = filterOf('low', 6000);
  return samplesOf(0.26, (t) => {
    const white = random.white();
    const pad = 5 * weight * heel(white) * smooth(t / 0.006) * Math.exp(-t / 0.03);
    return pad + 0.22 * grit * top(sole(white)) * smooth((t - 0.03) / 0.03) * Math.exp(-Math.max(0, t - 0.05) / 0.045);
  });
}

interface Wash {
  readonly low: number;
  readonly high: number;
  readonly gain: number;
  /** How much of it comes and goes. */
  readonly depth?: number;
  readonly cycles?: readonly number[];
}

/** A distant wash: pink noise in a band, breathing slowly, different on each side. Loops only. */
export function washOver(tape: Tape, seed: number, { low, high, gain, depth = 0.5, cycles = [1, 2, 3] }: Wash): Tape {
  const wash = new Tape(tape.seconds, 'loop');
  const random = randomFrom(seed);
  wash.fill(1, () => () => random.white());
  wash.filter(
    pinkFilter,
    () => filterOf('high', low),
    () => filterOf('low', high),
    () => filterOf('low', high),
  );
  for (const side of wash.sides) {
    const drift = driftOf(random, tape.seconds, cycles);
    for (let i = 0; i < side.length; i++) side[i] = (side[i] as number) * gain * (1 - depth + depth * drift(i / RATE));
  }
  return tape.mix(wash);
}
