import { RATE, smooth, TAU } from '../kit/numbers.ts';
import { type Samples, samplesOf } from '../kit/tape.ts';

interface Chime {
  readonly dur?: number;
  readonly decay?: number;
  readonly attack?: number;
  readonly partials?: readonly number[];
}

/** The voice of every machine: integer partials only, a soft attack, an exponential decay. */
export function chimeOf(hz: number, { dur = 2, decay = 0.55, attack = 0.008, partials = [1, 0.32, 0.1, 0.07] }: Chime = {}): Samples {
  return samplesOf(dur, (t) => {
    let y = 0;
    partials.forEach((gain, i) => {
      y += gain * Math.sin(TAU * hz * (i + 1) * t) * Math.exp((-t * (1 + 0.8 * i)) / decay);
    });
    return y * smooth(t / attack) * smooth((dur - t) / 0.05);
  });
}

interface Tone {
  readonly attack?: number;
  readonly release?: number;
  readonly partials?: readonly number[];
}

/** A steady tone with a rounded start and end. */
export function toneOf(hz: number, dur: number, { attack = 0.02, release = 0.05, partials = [1, 0.2] }: Tone = {}): Samples {
  return samplesOf(
    dur,
    (t) =>
      partials.reduce((y, gain, i) => y + gain * Math.sin(TAU * hz * (i + 1) * t), 0) * smooth(t / attack) * smooth((dur - t) / release),
  );
}

interface Motor {
  readonly partials?: readonly number[];
  readonly envelope?: (t: number) => number;
}

/** A tone that follows `hzAt`, with its harmonics. */
export function motorOf(
  dur: number,
  hzAt: (t: number) => number,
  { partials = [1, 0.5, 0.35, 0.2, 0.12], envelope = () => 1 }: Motor = {},
): Samples {
  let phase = 0;
  return samplesOf(dur, (t) => {
    phase += hzAt(t) / RATE;
    return envelope(t) * partials.reduce((y, gain, i) => y + gain * Math.sin(TAU * phase * (i + 1)), 0);
  });
}
