import { filterOf } from '../kit/filters.ts';
import { mix, smooth } from '../kit/numbers.ts';
import { reverberate } from '../kit/reverb.ts';
import { harmonic } from '../instruments/grid.ts';
import { strokeOf } from '../instruments/noises.ts';
import { hall, plaza, room } from '../instruments/rooms.ts';
import { chimeOf, motorOf } from '../instruments/tones.ts';
import { type Note, secondsOf, tunedSpeechOf } from '../instruments/tuned-speech.ts';
import { once, type Sound } from './sound.ts';

const ANNOUNCEMENTS: readonly (readonly [string, readonly Note[]])[] = [
  [
    'announce-a',
    [
      [4, 0.16],
      [4, 0.2, 0.05],
      [5, 0.18],
      [5, 0.16],
      [4, 0.42],
    ],
  ],
  [
    'announce-b',
    [
      [5, 0.2],
      [5, 0.3, 0.06],
      [6, 0.15],
      [5, 0.16],
      [5, 0.26],
      [4, 0.36, 0.3],
      [5, 0.18],
      [4, 0.4],
    ],
  ],
  [
    'announce-c',
    [
      [5, 0.15],
      [5, 0.18],
      [6, 0.2],
      [5, 0.3, 0.22],
      [4, 0.14],
      [5, 0.22],
      [5, 0.2],
      [6, 0.28, 0.06],
      [6, 0.16],
      [5, 0.18],
      [5, 0.15],
      [4.5, 0.2],
      [4.5, 0.16],
      [4, 0.46],
    ],
  ],
];

/** The city’s own: the four notes, the Voice without words, settlement, gates, the number called. Heard in half the day. */
export const DOORS: readonly Sound[] = [
  {
    id: 'chime',
    file: 'city',
    level: { lufs: -20 },
    make: once(5, (tape) => {
      [8, 12, 10, 16].forEach((n, i) => {
        tape.add(chimeOf(harmonic(n), { decay: i === 3 ? 1.1 : 0.7, dur: 2.6 }), i * 0.42);
      });
      reverberate(tape, { ...hall, wet: 0.3 });
    }),
  },
  ...ANNOUNCEMENTS.map(
    ([id, notes], i): Sound => ({
      id,
      file: 'city',
      level: { lufs: -21 },
      make: once(secondsOf(notes) + 1.8, (tape) => {
        tape.add(tunedSpeechOf(210 + i, notes), 0.03, 0.4).filter(
          () => filterOf('high', 300),
          () => filterOf('low', 3900),
        );
        reverberate(tape, { ...hall, rt: 2, wet: 0.32, pre: 0.06 });
      }),
    }),
  ),
  {
    id: 'settle',
    file: 'city',
    level: { lufs: -21 },
    make: once(6, (tape) => {
      const notes = [
        [4, 1, 0],
        [8, 0.5, 0.02],
        [12, 0.3, 0.05],
        [16, 0.2, 0.09],
      ] as const;
      for (const [n, gain, at] of notes)
        tape.add(chimeOf(harmonic(n), { decay: 2.2, dur: 5.2, attack: 0.04, partials: [1, 0.25, 0.08] }), at, gain);
      reverberate(tape, { ...plaza, rt: 2.2, wet: 0.3 });
    }),
  },
  {
    id: 'gate-open',
    file: 'city',
    level: { lufs: -23 },
    make: once(1.5, (tape) => {
      tape.add(chimeOf(harmonic(8), { decay: 0.3, dur: 1 }), 0, 0.8).add(chimeOf(harmonic(12), { decay: 0.4, dur: 1.2 }), 0.15);
      const arms = (t: number) => 0.08 * Math.sin((Math.PI * t) / 0.5);
      tape.add(
        motorOf(0.5, (t) => mix(harmonic(4), harmonic(6), smooth(t / 0.45)), { envelope: arms }),
        0.2,
      );
      reverberate(tape, { ...plaza, wet: 0.2 });
    }),
  },
  {
    // the rule of 15:00: 600 becomes 620, off the grid
    id: 'gate-620',
    file: 'city',
    level: { lufs: -23 },
    make: once(1.5, (tape) => {
      tape.add(chimeOf(harmonic(8), { decay: 0.3, dur: 1 }), 0, 0.8).add(chimeOf(620, { decay: 0.5, dur: 1.2 }), 0.15);
      reverberate(tape, { ...plaza, wet: 0.2 });
    }),
  },
  {
    id: 'gate-close',
    file: 'city',
    level: { lufs: -25 },
    make: once(1.5, (tape) => {
      const arms = (t: number) => 0.25 * smooth(t / 0.08) * smooth((0.8 - t) / 0.1);
      tape.add(
        motorOf(0.8, (t) => mix(harmonic(8), harmonic(6), smooth(t / 0.7)), { envelope: arms }),
        0.01,
      );
      reverberate(tape.add(strokeOf(31, 0.14, 240, 0.7, 0.2), 0.74, 1.4), { ...hall, wet: 0.25, rt: 1.6 });
    }),
  },
  {
    id: 'ticket-number',
    file: 'city',
    level: { lufs: -24 },
    make: once(2.4, (tape) => {
      tape.add(chimeOf(harmonic(10), { decay: 0.5, dur: 1.6 })).add(chimeOf(harmonic(8), { decay: 0.6, dur: 1.8 }), 0.38);
      reverberate(tape, { ...hall, rt: 1.6, wet: 0.3 });
    }),
  },
  {
    // a door that opens by itself, for anybody, and shuts behind them
    id: 'door',
    file: 'city',
    level: { lufs: -27 },
    make: once(2.6, (tape) => {
      tape.add(
        motorOf(0.9, (t) => mix(harmonic(3), harmonic(4), smooth(t / 0.4)), { envelope: (t) => 0.12 * Math.sin((Math.PI * t) / 0.9) }),
        0.02,
      );
      tape
        .add(strokeOf(161, 0.9, 820, 0.5, 0.3), 0.02, 0.6)
        .add(strokeOf(162, 1, 640, 0.5, 0.6), 1.3, 0.5)
        .add(strokeOf(163, 0.16, 180, 0.7, 0.2), 2.2, 1.5);
      reverberate(tape, { ...room, rt: 0.6 });
    }),
  },
];
