import { filterOf } from '../kit/filters.ts';
import { randomFrom } from '../kit/random.ts';
import { reverberate } from '../kit/reverb.ts';
import { Tape } from '../kit/tape.ts';
import { chordOf, harmonic } from '../instruments/grid.ts';
import { stepOf, washOver } from '../instruments/noises.ts';
import { hall } from '../instruments/rooms.ts';
import { murmurOver } from '../instruments/talk.ts';
import { birdOf, CHINA, struckOf } from '../instruments/things.ts';
import { loop, type Sound } from './sound.ts';

/** Twelve far talkers drowned in the vault, four near ones, still without words. */
function stationHall(tape: Tape): void {
  const far = murmurOver(new Tape(32, 'loop'), 121, 12);
  const near = murmurOver(new Tape(32, 'loop'), 124, 4, { pause: [1.2, 4.5] });
  const random = randomFrom(122);
  for (const talk of [far, near])
    talk.filter(
      () => filterOf('high', 170),
      () => filterOf('low', 2600, 0.6),
      () => filterOf('low', 4500),
    );
  for (let i = 0; i < 30; i++) {
    far.add(stepOf(130 + (i % 9), { weight: 0.2 }), random.range(0, 31.9), random.range(0.01, 0.03), random.range(-0.9, 0.9));
  }
  reverberate(far, { ...hall, damp: 3000, dry: 0.25, wet: 0.6, low: 220 });
  reverberate(near, { ...hall, damp: 3000, dry: 0.9, wet: 0.4, low: 220 });
  tape.mix(far).mix(near, 0.62);
  washOver(tape, 123, { low: 160, high: 420, gain: 0.02, depth: 0.4 });
  tape.fill(0.0012, (side) =>
    chordOf(
      [
        [harmonic(4), 1, side],
        [harmonic(8), 0.6],
        [harmonic(12), 0.5],
      ],
      32,
    ),
  );
}

/** A meal among colleagues: low talk, china, trays. */
function canteen(tape: Tape): void {
  const people = murmurOver(new Tape(20, 'loop'), 125, 9, { pause: [0.8, 3.4] });
  people.filter(
    () => filterOf('high', 180),
    () => filterOf('low', 2200, 0.6),
  );
  const random = randomFrom(126);
  for (let i = 0; i < 26; i++) {
    const dish = struckOf(random.range(1500, 3100), 0.35, CHINA);
    people.add(dish, random.range(0, 19.9), random.range(0.003, 0.016), random.range(-0.9, 0.9));
  }
  reverberate(people, { rt: 0.9, damp: 2600, pre: 0.014, wet: 0.5, dry: 0.5, size: 0.9, low: 180 });
  tape.mix(people);
  washOver(tape, 127, { low: 140, high: 700, gain: 0.05, depth: 0.2 });
  tape.fill(0.002, (side) =>
    chordOf(
      [
        [harmonic(4), 1, side],
        [harmonic(6), 0.5],
        [harmonic(8), 0.4, 1],
      ],
      20,
    ),
  );
}

export const BEDS_INSIDE: readonly Sound[] = [
  {
    id: 'bed-home',
    file: 'own',
    level: { lufs: -23 },
    kbps: 24,
    make: loop(16, (tape) => {
      tape.fill(0.16, (side) =>
        chordOf(
          [
            [harmonic(2), 0.6, side],
            [harmonic(3), 0.45, 1],
            [harmonic(4), 0.6, 2 - side],
            [harmonic(6), 0.4, 1],
            [harmonic(8), 0.2],
          ],
          16,
        ),
      );
      washOver(tape, 101, { low: 110, high: 520, gain: 0.6, depth: 0.4 });
      washOver(tape, 102, { low: 700, high: 3600, gain: 0.14, depth: 0.35 });
      const random = randomFrom(103);
      for (let i = 0; i < 3; i++) tape.add(birdOf(random), random.range(1, 15), 0.012, random.range(-0.7, 0.7));
    }),
  },
  { id: 'bed-hall', file: 'own', level: { lufs: -23 }, kbps: 32, make: loop(32, stationHall) },
  { id: 'bed-canteen', file: 'own', level: { lufs: -25 }, kbps: 24, make: loop(20, canteen) },
  {
    id: 'bed-office',
    file: 'own',
    level: { lufs: -26 },
    kbps: 24,
    make: loop(16, (tape) => {
      washOver(tape, 141, { low: 120, high: 800, gain: 0.6, depth: 0.12 });
      washOver(tape, 142, { low: 1000, high: 4200, gain: 0.16, depth: 0.1 });
      tape.fill(0.02, (side) =>
        chordOf(
          [
            [harmonic(4), 1, side],
            [harmonic(6), 0.6],
            [harmonic(8), 0.5, 1],
            [harmonic(16), 0.12],
          ],
          16,
        ),
      );
    }),
  },
];
