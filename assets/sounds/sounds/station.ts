import { mix, smooth } from '../kit/numbers.ts';
import { reverberate } from '../kit/reverb.ts';
import type { Tape } from '../kit/tape.ts';
import { harmonic } from '../instruments/grid.ts';
import { strokeOf } from '../instruments/noises.ts';
import { hall } from '../instruments/rooms.ts';
import { chimeOf, motorOf } from '../instruments/tones.ts';
import { once, type Sound } from './sound.ts';

const STEPS = [4, 5, 6, 8, 10, 12] as const;

/** The traction motor climbs the scale, as some real ones did. */
function trainLeaves(tape: Tape): void {
  const hz = (t: number) => {
    const k = Math.min(5, Math.floor(t / 0.85));
    const share = (t - k * 0.85) / 0.12;
    const here = harmonic(STEPS[k] ?? 12);
    return k > 0 && share < 1 ? mix(harmonic(STEPS[k - 1] ?? 12), here, smooth(share)) : here;
  };
  tape.add(motorOf(6, hz, { envelope: (t) => 0.3 * smooth(t / 0.4) * smooth((6 - t) / 2.2) }), 0.05, 1, 0.2);
  reverberate(tape.add(strokeOf(51, 6, 320, 0.4, 0.6), 0.3, 1.2, -0.2), { ...hall, wet: 0.45 });
}

export const STATION: readonly Sound[] = [
  {
    // the welcome backwards, slower, closed: the most perfect cadence of the day
    id: 'refused',
    file: 'station',
    level: { lufs: -20 },
    make: once(6, (tape) => {
      [16, 10, 12, 8].forEach((n, i) => {
        {
          const note = chimeOf(harmonic(n), { decay: i === 3 ? 1.6 : 0.8, dur: 3.4, attack: 0.014 });
          tape.add(note, [0, 0.5, 1, 1.62][i], [1, 0.95, 0.9, 1][i]);
        }
      });
      tape.add(chimeOf(harmonic(4), { decay: 1.6, dur: 3.4, attack: 0.03, partials: [1, 0.5] }), 1.62, 0.35);
      reverberate(tape, { ...hall, wet: 0.3 });
    }),
  },
  { id: 'train-leaves', file: 'station', level: { lufs: -22 }, make: once(7, trainLeaves) },
];
