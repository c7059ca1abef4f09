import { reverberate } from '../kit/reverb.ts';
import { randomFrom } from '../kit/random.ts';
import { flapOf, flapRunOf, wheelsOf } from '../instruments/flap.ts';
import { hall, room } from '../instruments/rooms.ts';
import { once, type Sound } from './sound.ts';

const near = { ...room, wet: 0.1 };

/** The station’s board: two dozen wheels, each with its own way to go and its own moment to begin, line after line. */
function departures() {
  const random = randomFrom(620);
  const wheels = Array.from({ length: 24 }, (_, i) => ({
    cards: 3 + Math.floor(random.next() * 22),
    from: 0.02 + 0.22 * Math.floor(i / 4) + random.range(0, 0.2),
    pan: ((i % 4) - 1.5) * 0.12,
    gain: random.range(0.3, 0.6),
  }));
  return reverberate(wheelsOf(wheels, 61, 4.4), { ...hall, wet: 0.28, rt: 2.2 });
}

/** The only percussion. */
export const BOARD: readonly Sound[] = [
  ...([1, 2, 3, 4] as const).map(
    (k): Sound => ({
      id: `flap-${k}`,
      file: 'core',
      level: { peak: -7 },
      make: once(0.22, (tape) => reverberate(tape.add(flapOf(100 + k)), near)),
    }),
  ),
  { id: 'flap-run-s', file: 'core', level: { peak: -6 }, make: () => reverberate(flapRunOf([0, 2, 6], 40, 0.75), near) },
  { id: 'flap-run-m', file: 'core', level: { peak: -6 }, make: () => reverberate(flapRunOf([1, 5, 10], 41, 1.05), near) },
  { id: 'flap-run-l', file: 'core', level: { peak: -6 }, make: () => reverberate(flapRunOf([3, 11, 19], 42, 1.75), near) },
  {
    // three cards that slow down, and the one that lies
    id: 'flap-stop',
    file: 'core',
    level: { peak: -6 },
    make: once(1.4, (tape) => {
      [0.02, 0.13, 0.3].forEach((at, i) => {
        tape.add(flapOf(103 + i), at, 0.5 + 0.1 * i, 0.1 - 0.1 * i);
      });
      reverberate(tape.add(flapOf(107, 1.5), 0.62), { ...room, rt: 0.6, wet: 0.16 });
    }),
  },
  { id: 'departures', file: 'station', level: { lufs: -22 }, make: departures },
];
