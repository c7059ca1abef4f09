import { filterOf } from '../kit/filters.ts';
import { mix, RATE, smooth, TAU } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { reverberate } from '../kit/reverb.ts';
import { samplesOf, type Tape } from '../kit/tape.ts';
import { harmonic } from '../instruments/grid.ts';
import { hissOf, strokeOf } from '../instruments/noises.ts';
import { hall, room } from '../instruments/rooms.ts';
import { struckOf } from '../instruments/things.ts';
import { chimeOf, motorOf } from '../instruments/tones.ts';
import { once, type Sound } from './sound.ts';

const TIN = { ratios: [1, 1.58, 2.3, 3.2], gains: [1, 0.6, 0.4, 0.2], decays: [0.028, 0.016, 0.01, 0.006], attack: 0.001 } as const;

/** Three taps on an armrest, a crack, and the shell comes off in small pieces. */
function egg(tape: Tape): void {
  const random = randomFrom(241);
  [0.05, 0.42, 0.74].forEach((at, i) => {
    tape.add(strokeOf(242 + i, 0.05, 720, 0.9, 0.1), at, 1.1).add(strokeOf(245 + i, 0.03, 2300, 1, 0.15), at, 0.6);
  });
  for (let i = 0; i < 34; i++) {
    const at = i < 9 ? 0.76 + random.range(0, 0.12) : random.range(1.2, 2.5);
    tape.add(
      strokeOf(248 + (i % 7), random.range(0.008, 0.02), random.range(1900, 5200), 1.4, 0.15),
      at,
      random.range(0.06, 0.24),
      random.range(-0.15, 0.15),
    );
  }
  reverberate(tape, { ...room, rt: 0.2, wet: 0.12 });
}

/** Rain starts on a tin roof over your head. */
function rainRoof(tape: Tape): void {
  const random = randomFrom(251);
  const swell = (t: number) => smooth(t / 1.4) * smooth((5.2 - t) / 1.8);
  for (let i = 0; i < 320; i++) {
    const at = random.range(0.02, 5);
    if (random.next() > 0.15 + swell(at)) continue;
    tape.add(struckOf(random.range(310, 1250), 0.12, TIN), at, random.range(0.02, 0.12), random.range(-0.9, 0.9));
  }
  for (const pan of [-0.7, 0.7])
    tape.add(
      hissOf(pan > 0 ? 252 : 253, 5.2, filterOf('band', 3400, 0.4), (t) => 0.055 * swell(t)),
      0,
      1,
      pan,
    );
  reverberate(tape, { ...room, rt: 0.3, wet: 0.2 });
}

/** A projector takes up its film: the claw quickens to twenty-four a second and stays there. */
function projector(tape: Tape): void {
  const claw = filterOf('band', 1350, 0.7);
  const random = randomFrom(261);
  let turns = 0;
  const film = samplesOf(4.2, (t) => {
    turns += mix(5, 24, smooth(t / 1.5)) / RATE;
    const beat = turns - Math.floor(turns);
    return claw(random.white()) * (0.12 + Math.exp(-beat * 9)) * smooth(t / 0.1) * smooth((4.2 - t) / 1.4);
  });
  tape.add(film, 0.03, 0.8, 0.15);
  tape.add(
    motorOf(4.1, (t) => mix(40, 193, smooth(t / 1.5)), { envelope: (t) => 0.06 * smooth(t / 0.5) * smooth((4.1 - t) / 1.6) }),
    0.05,
    1,
    0.15,
  );
  reverberate(tape.add(strokeOf(262, 0.06, 1100, 1, 0.2), 0.01, 0.9, 0.15), { ...room, rt: 0.5, wet: 0.22 });
}

/** Six blinds come down, A to F: slats, and a rail that lands. */
function blinds(tape: Tape): void {
  const random = randomFrom(271);
  for (let blind = 0; blind < 6; blind++) {
    const from = 0.04 + blind * 0.42;
    const pan = -0.8 + 0.32 * blind;
    for (let i = 0; i < 24; i++) {
      const share = i / 24;
      tape.add(strokeOf(272 + (i % 9), 0.03, random.range(2100, 4200), 1, 0.15), from + 0.5 * share ** 0.8, random.range(0.05, 0.16), pan);
    }
    tape
      .add(strokeOf(281 + blind, 0.5, 1500, 0.6, 0.7), from, 0.16, pan)
      .add(strokeOf(287 + blind, 0.11, 330, 0.8, 0.12), from + 0.52, 0.9, pan);
  }
  reverberate(tape, { ...hall, rt: 1.7, wet: 0.3 });
}

export const EVENING: readonly Sound[] = [
  {
    // doors that meet without touching, air that is let in, and the train has already left
    id: 'carriage',
    file: 'evening',
    level: { lufs: -27 },
    make: once(4.4, (tape) => {
      tape.add(chimeOf(harmonic(12), { decay: 0.5, dur: 1.4, attack: 0.03, partials: [1, 0.12] }), 0, 0.22, -0.1);
      tape.add(chimeOf(harmonic(8), { decay: 0.6, dur: 1.6, attack: 0.03, partials: [1, 0.12] }), 0.3, 0.22, 0.1);
      tape.add(strokeOf(291, 1.2, 1500, 0.5, 0.6), 0.5, 0.35, 0.3).add(strokeOf(292, 0.14, 170, 0.7, 0.2), 1.62, 1, 0.3);
      const away = (t: number) => 0.14 * smooth(t / 1.2) * smooth((2.6 - t) / 1.1);
      tape.add(
        motorOf(2.6, (t) => mix(harmonic(4), harmonic(6), smooth(t / 2.2)), { envelope: away }),
        1.7,
      );
      reverberate(tape, { ...room, rt: 0.45, wet: 0.18 });
    }),
  },
  { id: 'egg', file: 'evening', level: { lufs: -25 }, make: once(2.8, egg) },
  { id: 'rain-roof', file: 'evening', level: { lufs: -27 }, make: once(5.4, rainRoof) },
  {
    // a telephone, far away, in the ear: the exchange is on the grid, as everything that belongs to the city
    id: 'ringing',
    file: 'evening',
    level: { lufs: -27 },
    make: once(5.6, (tape) => {
      const ring = samplesOf(
        1.3,
        (t) => Math.sin(TAU * harmonic(9) * t) * (0.75 + 0.25 * Math.sin(TAU * 25 * t)) * smooth(t / 0.03) * smooth((1.3 - t) / 0.05),
      );
      for (const at of [0.05, 3.05]) tape.add(ring, at, 0.5).add(strokeOf(301, 0.03, 2200, 1, 0.2), at, 0.15);
      tape.add(hissOf(302, 5.4, filterOf('band', 1300, 0.6), (t) => 0.03 * smooth(t / 0.05) * smooth((5.4 - t) / 0.3)));
      tape.filter(
        () => filterOf('high', 330),
        () => filterOf('low', 3100),
      );
    }),
  },
  { id: 'projector', file: 'evening', level: { lufs: -27 }, make: once(4.4, projector) },
  { id: 'blinds', file: 'evening', level: { lufs: -26 }, make: once(4.6, blinds) },
];
