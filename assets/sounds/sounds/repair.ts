import { filterOf } from '../kit/filters.ts';
import { RATE, smooth, TAU } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { reverberate } from '../kit/reverb.ts';
import { samplesOf, type Tape } from '../kit/tape.ts';
import { harmonic } from '../instruments/grid.ts';
import { strokeOf } from '../instruments/noises.ts';
import { hall, plaza, room } from '../instruments/rooms.ts';
import { talkOver } from '../instruments/talk.ts';
import { chimeOf } from '../instruments/tones.ts';
import { tunedSpeechOf } from '../instruments/tuned-speech.ts';
import { once, type Sound } from './sound.ts';

/** A whistle with a pea in it: two blasts, lungs behind them. */
function whistle(tape: Tape): void {
  const random = randomFrom(201);
  const air = filterOf('band', 2710, 6);
  for (const [at, dur, gain] of [
    [0.03, 0.28, 0.8],
    [0.42, 0.95, 1],
  ] as const) {
    let phase = 0;
    const blast = samplesOf(dur, (t) => {
      const pea = Math.sin(TAU * (31 + 9 * smooth(t / 0.2)) * t);
      phase += (2710 + 85 * pea - 240 * (1 - smooth(t / 0.05)) - 300 * smooth((t - dur + 0.12) / 0.12)) / RATE;
      return (Math.sin(TAU * phase) * (0.62 + 0.3 * pea) + 0.8 * air(random.white())) * smooth(t / 0.025) * smooth((dur - t) / 0.09);
    });
    tape.add(blast, at, gain, 0.25);
  }
  reverberate(tape, { ...plaza, wet: 0.3, rt: 1.3 });
}

/** A newsreader in the front of a van, on a speaker the size of a hand; the four notes first. */
function radio(tape: Tape): void {
  [8, 12, 10, 16].forEach((n, i) => {
    tape.add(chimeOf(harmonic(n), { decay: 0.16, dur: 0.5 }), 0.03 + i * 0.13, 0.5, 0.3);
  });
  talkOver(
    tape.shape((t) => smooth(t / 0.01)),
    211,
    { f0: 119, gain: 1.1, rate: 5.2, pause: [0.18, 0.35], pan: 0.3 },
  );
  tape.filter(
    () => filterOf('high', 420),
    () => filterOf('high', 420),
    () => filterOf('low', 2900),
    () => filterOf('low', 2900),
  );
  reverberate(tape, { ...room, rt: 0.22, wet: 0.25 }).shape((t) => smooth((4.6 - t) / 1.2));
}

/** A small window goes up, thinks, and comes down. */
function window(tape: Tape): void {
  tape.add(strokeOf(221, 0.5, 760, 0.6, 0.55), 0.02, 0.9, 0.2).add(strokeOf(222, 0.1, 260, 0.8, 0.15), 0.5, 1.6, 0.2);
  tape.add(strokeOf(223, 0.42, 620, 0.6, 0.7), 1.9, 0.9, 0.2).add(strokeOf(224, 0.14, 200, 0.8, 0.12), 2.3, 2.4, 0.2);
  tape.add(strokeOf(225, 0.05, 2400, 1.2, 0.2), 2.3, 0.35, 0.2);
  reverberate(tape, { ...hall, rt: 1.4, wet: 0.25 });
}

export const REPAIR: readonly Sound[] = [
  {
    id: 'broom',
    file: 'repair',
    level: { lufs: -26 },
    make: once(2.6, (tape) => {
      [0, 0.85, 1.65].forEach((at, i) => {
        tape.add(strokeOf(34 + i, 0.7, 2900, 0.5, 0.3), at, 0.8, -0.3 + 0.3 * i);
      });
      reverberate(tape, plaza);
    }),
  },
  { id: 'whistle', file: 'repair', level: { lufs: -25 }, make: once(2.2, whistle) },
  { id: 'radio', file: 'repair', level: { lufs: -28 }, make: once(4.6, radio) },
  { id: 'window', file: 'repair', level: { lufs: -26 }, make: once(3.4, window) },
  {
    // the bench counts in a low voice, for your privacy
    id: 'bench-count',
    file: 'repair',
    level: { lufs: -27 },
    make: once(5.2, (tape) => {
      tape.add(
        tunedSpeechOf(231, [
          [3, 0.26, 0.74],
          [3, 0.24, 0.76],
          [3, 0.3, 0.7],
          [3, 0.24, 0.1],
        ]),
        0.03,
        0.4,
        -0.15,
      );
      tape.filter(
        () => filterOf('high', 240),
        () => filterOf('low', 1300),
        () => filterOf('low', 2200),
      );
      reverberate(tape, { ...room, rt: 0.4, wet: 0.15 });
    }),
  },
];
