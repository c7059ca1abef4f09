import { mix, smooth } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { reverberate } from '../kit/reverb.ts';
import { filterOf } from '../kit/filters.ts';
import { harmonic } from '../instruments/grid.ts';
import { hissOf, stepOf, strokeOf } from '../instruments/noises.ts';
import { room, stairwell } from '../instruments/rooms.ts';
import { GLASS, struckOf } from '../instruments/things.ts';
import { chimeOf, motorOf } from '../instruments/tones.ts';
import { once, type Sound } from './sound.ts';

const PIPE = { ratios: [1, 2.76, 4.1, 5.4], gains: [1, 0.45, 0.3, 0.16], decays: [0.11, 0.05, 0.03, 0.02], attack: 0.0015 } as const;
const clink = (hz: number) => struckOf(hz, 0.3, GLASS);

export const STAIRS: readonly Sound[] = [
  {
    // knocks that come closer together as the pipe warms, water under them
    id: 'radiator',
    file: 'core',
    level: { lufs: -29 },
    make: once(3, (tape) => {
      const random = randomFrom(141);
      [0.08, 0.95, 1.5, 1.85, 2.08].forEach((at, i) => {
        tape.add(struckOf(391 * random.range(0.97, 1.04), 0.5, PIPE), at, 0.5 - 0.06 * i, random.range(-0.2, 0.2));
      });
      tape.add(
        hissOf(142, 2.6, filterOf('band', 520, 1.6), (t) => 0.1 * smooth(t / 1.2) * smooth((2.6 - t) / 0.9) * (1 + 0.6 * Math.sin(31 * t))),
        0.2,
      );
      reverberate(tape, { ...room, rt: 0.5 });
    }),
  },
  {
    id: 'lift-open',
    file: 'stairs',
    level: { lufs: -23 },
    make: once(3.2, (tape) => {
      tape.add(chimeOf(harmonic(12), { decay: 0.7, dur: 1.6, attack: 0.006 }), 0, 0.9);
      const doors = (t: number) => 0.12 * smooth(t / 0.25) * smooth((1.5 - t) / 0.35);
      tape.add(
        motorOf(1.5, (t) => mix(harmonic(3), harmonic(4), smooth(t / 0.5)), { envelope: doors }),
        0.55,
      );
      tape.add(strokeOf(41, 1.5, 700, 0.5, 0.35), 0.55, 0.5, -0.2).add(strokeOf(42, 0.22, 150, 0.7, 0.25), 2, 1.6);
      reverberate(tape, { rt: 0.9, damp: 2500, pre: 0.01, wet: 0.25, size: 0.7 });
    }),
  },
  {
    id: 'lift-pass',
    file: 'stairs',
    level: { lufs: -27 },
    make: once(4.2, (tape) => {
      const passing = (t: number) => 0.4 * Math.exp(-(((t - 2) / 0.75) ** 2));
      const hz = (t: number) => harmonic(3) * (1.02 - 0.04 * smooth((t - 1.4) / 1.2));
      tape.add(motorOf(4, hz, { partials: [1, 0.7, 0.4, 0.25], envelope: passing }), 0.02).add(strokeOf(43, 3.2, 420, 0.6, 0.5), 0.4, 0.7);
      reverberate(tape, stairwell);
    }),
  },
  {
    id: 'bottles',
    file: 'stairs',
    level: { lufs: -27 },
    make: once(1.4, (tape) => {
      const random = randomFrom(37);
      for (let i = 0; i < 6; i++) {
        const bottle = clink(random.range(1900, 4300));
        tape.add(bottle, random.range(0, 0.8), random.range(0.2, 0.6), random.range(-0.3, 0.3));
      }
      reverberate(tape.add(strokeOf(38, 0.9, 500, 0.6, 0.3), 0, 0.3), { ...stairwell, rt: 1.2, damp: 3000, wet: 0.3, size: 0.8 });
    }),
  },
  {
    // bottles, knee, bottles, knee; a stop long enough to be noticed; knee
    id: 'knee-stops',
    file: 'stairs',
    level: { lufs: -28 },
    make: once(5, (tape) => {
      const random = randomFrom(145);
      [0.05, 1, 1.95, 4.1].forEach((at, i) => {
        tape.add(stepOf(146 + i, { weight: 1.2, grit: 0.7 }), at, 1, 0.1);
        tape.add(stepOf(151 + i, { weight: 0.6, grit: 1.4 }), at + 0.36, 0.6, 0.1);
        for (let k = 0; k < 2; k++) tape.add(clink(random.range(1900, 3800)), at + 0.42 + 0.07 * k, random.range(0.04, 0.09), 0.15);
      });
      tape.filter(() => filterOf('low', 2400));
      reverberate(tape, { ...stairwell, wet: 0.55, dry: 0.6 });
    }),
  },
];
