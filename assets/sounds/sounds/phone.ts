import { filterOf } from '../kit/filters.ts';
import { smooth, TAU } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { reverberate } from '../kit/reverb.ts';
import { breathOf } from '../instruments/breath.ts';
import { harmonic } from '../instruments/grid.ts';
import { strokeOf } from '../instruments/noises.ts';
import { room } from '../instruments/rooms.ts';
import { chimeOf, motorOf } from '../instruments/tones.ts';
import { once, type Sound } from './sound.ts';

const glassy = [1, 0.15, 0.05] as const;

/** What is in Jo’s hand: phone, Mirror, the paper of the interface, breath. All of it is heard in the first scene. */
export const PHONE: readonly Sound[] = [
  {
    id: 'mirror',
    file: 'core',
    level: { lufs: -24 },
    make: once(1.3, (tape) => {
      tape.add(chimeOf(harmonic(12), { decay: 0.25, dur: 1, attack: 0.004, partials: glassy }), 0, 0.8, -0.1);
      tape.add(chimeOf(harmonic(16), { decay: 0.4, dur: 1.1, attack: 0.004, partials: glassy }), 0.11, 1, 0.1);
      reverberate(tape, { ...room, rt: 0.6 });
    }),
  },
  {
    id: 'mirror-wake',
    file: 'core',
    level: { lufs: -26 },
    make: once(4.2, (tape) => {
      [8, 10, 12, 8, 10, 12, 16].forEach((n, i) => {
        {
          const note = chimeOf(harmonic(n), { decay: 0.6, dur: 1.6, attack: 0.03, partials: [1, 0.12] });
          tape.add(note, i * 0.36, 0.35 + i * 0.1, ((i % 3) - 1) * 0.2);
        }
      });
      reverberate(tape, { ...room, rt: 0.8, wet: 0.3 });
    }),
  },
  {
    // a motor off the grid, against wood
    id: 'buzz',
    file: 'core',
    level: { lufs: -26 },
    make: once(1.15, (tape) => {
      const random = randomFrom(91);
      for (const at of [0, 0.5]) {
        const shiver = motorOf(0.36, (t) => 173.6 + 6 * Math.sin(TAU * 11 * t), {
          partials: [1, 0.7, 0.5, 0.4, 0.3, 0.2],
          envelope: (t) => smooth(t / 0.03) * smooth((0.36 - t) / 0.05) * (0.85 + 0.15 * random.white()),
        });
        tape.add(shiver, at + 0.01, 0.3);
      }
      reverberate(
        tape.filter(() => filterOf('low', 1400)),
        room,
      );
    }),
  },
  {
    id: 'identify',
    file: 'core',
    level: { lufs: -24 },
    make: once(0.6, (tape) => {
      tape.add(strokeOf(7, 0.05, 6200, 1.2, 0.15), 0, 0.5).add(strokeOf(8, 0.04, 4800, 1.2, 0.15), 0.075, 0.35);
      tape.add(chimeOf(harmonic(20), { dur: 0.2, decay: 0.045, attack: 0.003 }), 0.09, 0.7);
      tape.add(chimeOf(harmonic(24), { dur: 0.3, decay: 0.07, attack: 0.003 }), 0.16, 0.6);
      reverberate(tape, { ...room, wet: 0.25 });
    }),
  },
  { id: 'ui-focus', file: 'core', level: { peak: -24 }, make: once(0.09, (tape) => tape.add(strokeOf(95, 0.05, 3400, 0.7, 0.3), 0.005)) },
  {
    id: 'ui-choose',
    file: 'core',
    level: { peak: -18 },
    make: once(0.16, (tape) => tape.add(strokeOf(96, 0.1, 2100, 0.6, 0.25), 0.005).add(strokeOf(97, 0.05, 900, 0.6, 0.3), 0.07, 0.5)),
  },
  { id: 'breath-in', file: 'core', level: { lufs: -30 }, make: once(1.1, (tape) => tape.add(breathOf(11, 1), 0.02)) },
  {
    id: 'breath-out',
    file: 'core',
    level: { lufs: -30 },
    make: once(1.6, (tape) => tape.add(breathOf(12, 1.5, { way: 'out', size: 0.92 }), 0.02)),
  },
];
