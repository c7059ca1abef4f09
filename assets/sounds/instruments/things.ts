import { smooth, TAU } from '../kit/numbers.ts';
import type { Random } from '../kit/random.ts';
import { type Samples, samplesOf } from '../kit/tape.ts';

/** A bird, off the grid on purpose. */
export function birdOf(random: Random): Samples {
  const hz = random.range(3100, 4700);
  const notes = 2 + Math.floor(random.next() * 4);
  return samplesOf(notes * 0.12, (t) => {
    const k = t % 0.12;
    return Math.sin(TAU * (hz * k + (900 * Math.sin(TAU * 9 * k)) / (TAU * 9))) * smooth(k / 0.012) * smooth((0.085 - k) / 0.04);
  });
}

interface Struck {
  readonly ratios: readonly number[];
  readonly gains: readonly number[];
  readonly decays: readonly number[];
  readonly attack?: number;
}

/** A struck thing with partials of its own (glass, china, a bell, a fork): anything but whole ones. */
export function struckOf(hz: number, dur: number, { ratios, gains, decays, attack = 0.002 }: Struck): Samples {
  return samplesOf(dur, (t) => {
    const rung = ratios.reduce(
      (y, ratio, i) => y + (gains[i] ?? 0) * Math.sin(TAU * hz * ratio * t) * Math.exp(-t / (decays[i] ?? 0.1)),
      0,
    );
    return rung * smooth(t / attack) * smooth((dur - t) / 0.02);
  });
}

export const GLASS: Struck = { ratios: [1, 1.73, 2.41], gains: [1, 0.5, 0.3], decays: [0.05, 0.03, 0.02], attack: 0.004 };
export const CHINA: Struck = { ratios: [1, 2.32, 3.87, 5.1], gains: [1, 0.55, 0.35, 0.2], decays: [0.07, 0.035, 0.02, 0.012] };
export const BRONZE: Struck = {
  // hum, prime, tierce, quint, nominal and above of a church bell, each slightly out: it is older than the mains
  ratios: [0.5, 1.004, 1.196, 1.503, 2.01, 2.62, 3.01, 4.12, 5.43],
  gains: [0.3, 0.5, 0.55, 0.22, 0.9, 0.45, 0.4, 0.3, 0.2],
  decays: [1.6, 1.1, 0.8, 0.5, 0.6, 0.32, 0.24, 0.12, 0.07],
  attack: 0.002,
};
