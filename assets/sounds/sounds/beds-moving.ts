import { TAU } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import type { Tape } from '../kit/tape.ts';
import { chordOf, harmonic } from '../instruments/grid.ts';
import { strokeOf, washOver } from '../instruments/noises.ts';
import { loop, type Sound } from './sound.ts';

const ENGINE = [
  [1, 0.1],
  [2, 0.3],
  [3, 0.5],
  [4, 0.6],
  [5, 0.6],
  [6, 0.5],
  [8, 0.4],
] as const;

/** The night bus: an old engine at 27 Hz, rain, wipers. Nothing in it is tuned. */
function bus(tape: Tape): void {
  const seconds = tape.seconds;
  tape.fill(
    0.1,
    () => (t) =>
      ENGINE.reduce((y, [k, gain], i) => {
        const turns = (Math.round(27.3 * k * seconds) / seconds) * t;
        return y + gain * Math.sin(TAU * turns + 0.3 * Math.sin(((TAU * 4 * t) / seconds) * (i + 1)));
      }, 0),
  );
  washOver(tape, 171, { low: 140, high: 1100, gain: 0.5, depth: 0.3 });
  washOver(tape, 172, { low: 2200, high: 9000, gain: 0.16, depth: 0.4, cycles: [1, 2, 3] });
  for (let i = 0; i < 10; i++) {
    const wiper = i % 2;
    tape.add(strokeOf(173 + wiper, 0.7, wiper ? 1300 : 1700, 1, 0.5), i * 2 + 0.1, 0.08, wiper ? 0.5 : -0.5);
  }
  const random = randomFrom(175);
  for (let i = 0; i < 240; i++) {
    const drop = strokeOf(176 + (i % 12), 0.02, random.range(2400, 6500), 1.5, 0.1);
    tape.add(drop, random.range(0, 19.9), random.range(0.02, 0.12), random.range(-0.9, 0.9));
  }
}

export const BEDS_MOVING: readonly Sound[] = [
  {
    id: 'bed-train',
    file: 'own',
    level: { lufs: -24 },
    kbps: 24,
    make: loop(20, (tape) => {
      washOver(tape, 161, { low: 100, high: 460, gain: 0.8, depth: 0.3, cycles: [2, 3, 5] });
      washOver(tape, 162, { low: 600, high: 2800, gain: 0.26, depth: 0.4, cycles: [1, 2, 3] });
      tape.fill(0.03, (side) =>
        chordOf(
          [
            [harmonic(4), 1, side],
            [harmonic(6), 0.7, 2],
            [harmonic(12), 0.15],
          ],
          20,
        ),
      );
    }),
  },
  { id: 'bed-bus', file: 'own', level: { lufs: -24 }, kbps: 32, make: loop(20, bus) },
  {
    id: 'bed-rushes',
    file: 'own',
    level: { lufs: -27 },
    kbps: 24,
    make: loop(12, (tape) => {
      washOver(tape, 181, { low: 150, high: 1800, gain: 0.5, depth: 0.15 });
      tape.shape((t) => 0.72 + 0.28 * Math.cos(TAU * 24 * t));
      washOver(tape, 182, { low: 80, high: 500, gain: 0.3, depth: 0.1 });
    }),
  },
];
