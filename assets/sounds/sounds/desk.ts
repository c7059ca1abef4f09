import { filterOf, runThrough } from '../kit/filters.ts';
import { mix, RATE, smooth, TAU } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { reverberate } from '../kit/reverb.ts';
import { samplesOf, type Tape } from '../kit/tape.ts';
import { harmonic } from '../instruments/grid.ts';
import { hissOf, strokeOf } from '../instruments/noises.ts';
import { plaza, room } from '../instruments/rooms.ts';
import { CHINA, struckOf } from '../instruments/things.ts';
import { chimeOf, motorOf, toneOf } from '../instruments/tones.ts';
import { tunedSpeechOf } from '../instruments/tuned-speech.ts';
import { once, type Sound } from './sound.ts';

/** A third that loses its upper harmonics while it lasts. */
function greyOut(tape: Tape): void {
  tape.add(toneOf(harmonic(12), 1.6, { release: 1.2, partials: [1, 0.5, 0.3, 0.2] }), 0, 0.5);
  tape.add(toneOf(harmonic(10), 1.6, { release: 1.2, partials: [1, 0.5, 0.3] }), 0, 0.4);
  for (const side of tape.sides) {
    const low = filterOf('low', 4000);
    let i = 0;
    runThrough(side, (x) => {
      if (i % 32 === 0) low.set(mix(4000, 180, smooth(i / RATE / 1.2)));
      i += 1;
      return low(x);
    });
  }
}

/** One cutlery sound: china is struck, then scraped a little. */
function forks(tape: Tape): void {
  const random = randomFrom(171);
  for (let i = 0; i < 22; i++) {
    const at = 0.05 + 3.2 * Math.sqrt(i / 22) * random.range(0.92, 1); // few at first: they start again
    const pan = random.range(-0.8, 0.8);
    const far = random.range(0.25, 1);
    tape.add(struckOf(random.range(1550, 3300), 0.35, CHINA), at, 0.22 * far, pan);
    if (random.next() < 0.35) tape.add(strokeOf(172 + i, 0.12, random.range(3000, 5200), 2, 0.4), at + 0.06, 0.12 * far, pan);
  }
  reverberate(tape, { rt: 0.8, damp: 3200, pre: 0.012, wet: 0.4, size: 0.8 });
}

/** A phone’s idea of clearing its throat, three phones one after the other. */
function phonesCough(tape: Tape): void {
  [
    [0.02, -0.6, 8],
    [0.62, 0.5, 9],
    [1.3, 0, 10],
  ].forEach(([at = 0, pan = 0, n = 8], i) => {
    for (const [late, gain] of [
      [0, 1],
      [0.19, 0.7],
    ] as const) {
      tape.add(strokeOf(181 + i, 0.05, 1500, 0.7, 0.15), at + late, 0.8 * gain, pan);
      tape.add(tunedSpeechOf(184 + i, [[n / 2, 0.1, 0]]), at + late + 0.01, 0.35 * gain, pan);
    }
  });
  reverberate(
    tape.filter(
      () => filterOf('high', 400),
      () => filterOf('low', 3600),
    ),
    { ...plaza, wet: 0.12 },
  );
}

/** Five labels on a shelf turn over to another price. */
function priceMotors(tape: Tape): void {
  const random = randomFrom(191);
  for (let i = 0; i < 5; i++) {
    const dur = random.range(0.22, 0.34);
    const [from, to] = [random.pick([14, 16, 18]), random.pick([12, 16, 20])];
    const turn = motorOf(dur, (t) => mix(harmonic(from), harmonic(to), smooth(t / dur)), {
      partials: [1, 0.25, 0.3, 0.1],
      envelope: (t) => 0.14 * smooth(t / 0.03) * smooth((dur - t) / 0.04),
    });
    tape
      .add(turn, 0.02 + i * 0.3 + random.range(0, 0.08), 1, -0.7 + 0.35 * i)
      .add(strokeOf(192 + i, 0.03, 2600, 1, 0.2), 0.02 + i * 0.3 + dur, 0.4, -0.7 + 0.35 * i);
  }
  reverberate(tape, room);
}

/** A class hums the seven times table as it was taught: two notes, back and forth, not all together, one of them flat. */
function classHums(tape: Tape): void {
  const random = randomFrom(197);
  for (let child = 0; child < 11; child++) {
    const detune = random.range(-0.02, 0.02) + (child === 4 ? -0.05 : 0);
    const late = random.range(0, 0.09);
    const pan = random.range(-0.7, 0.7);
    [0, 1, 0, 1, 0, 2, 1].forEach((degree, i) => {
      {
        const hz = 287 * ([1, 1.196, 1.334][degree] ?? 1) * (1 + detune);
        const dur = i === 6 ? 0.85 : 0.46;
        let phase = random.next();
        const hum = samplesOf(dur, (t) => {
          phase += (hz * (1 + 0.004 * Math.sin(TAU * 5.3 * t + child))) / RATE;
          const voice = Math.sin(TAU * phase) + 0.45 * Math.sin(TAU * 2 * phase) + 0.12 * Math.sin(TAU * 3 * phase);
          return voice * smooth(t / 0.09) * smooth((dur - t) / 0.12);
        });
        tape.add(hum, 0.05 + late + i * 0.52, 0.09 * random.range(0.6, 1), pan);
      }
    });
  }
  tape.add(hissOf(198, 4.2, filterOf('band', 900, 0.8), (t) => 0.012 * smooth(t / 0.4) * smooth((4.2 - t) / 0.6)));
  reverberate(
    tape.filter(() => filterOf('low', 1500)),
    { rt: 0.7, damp: 2400, pre: 0.008, wet: 0.35, size: 0.8 },
  );
}

export const DESK: readonly Sound[] = [
  {
    id: 'verdict',
    file: 'desk',
    level: { lufs: -25 },
    make: once(0.8, (tape) => {
      tape
        .add(strokeOf(32, 0.16, 1800, 0.7, 0.2), 0, 0.4)
        .add(chimeOf(harmonic(10), { decay: 0.12, dur: 0.6, attack: 0.004, partials: [1, 0.2] }), 0.05);
      reverberate(tape, room);
    }),
  },
  {
    id: 'pay',
    file: 'desk',
    level: { lufs: -24 },
    make: once(1, (tape) => {
      tape.add(chimeOf(harmonic(16), { decay: 0.1, dur: 0.5, partials: [1, 0.2] }), 0, 0.8);
      reverberate(tape.add(chimeOf(harmonic(16), { decay: 0.2, dur: 0.7, partials: [1, 0.2] }), 0.13), room);
    }),
  },
  {
    // it stops dead
    id: 'paper',
    file: 'desk',
    level: { lufs: -26 },
    make: once(1.8, (tape) => {
      const runs = (t: number) => smooth(t / 0.06) * smooth((1.4 - t) / 0.03);
      tape.add(
        motorOf(1.4, () => harmonic(6), { envelope: (t) => 0.16 * runs(t) }),
        0.01,
      );
      reverberate(tape.add(hissOf(33, 1.4, filterOf('band', 3800, 0.7), runs), 0.01, 0.35), room);
    }),
  },
  { id: 'post-gone', file: 'desk', level: { lufs: -26 }, make: once(2, greyOut) },
  { id: 'forks', file: 'desk', level: { lufs: -28 }, make: once(4, forks) },
  { id: 'phone-cough', file: 'desk', level: { lufs: -25 }, make: once(2.2, phonesCough) },
  { id: 'price-motors', file: 'desk', level: { lufs: -27 }, make: once(2.2, priceMotors) },
  {
    id: 'fanfare',
    file: 'desk',
    level: { lufs: -23 },
    make: once(2.8, (tape) => {
      [8, 10, 12, 16].forEach((n, i) => {
        tape.add(chimeOf(harmonic(n), { decay: 0.25, dur: 0.9, attack: 0.005 }), i * 0.11, 0.7, -0.3 + 0.2 * i);
      });
      for (const n of [8, 12, 16, 20]) tape.add(chimeOf(harmonic(n), { decay: 0.7, dur: 2, attack: 0.005 }), 0.5, 0.45);
      reverberate(tape, { ...room, rt: 0.7, wet: 0.25 });
    }),
  },
  { id: 'hum', file: 'desk', level: { lufs: -29 }, make: once(4.8, classHums) },
];
