import { reverberate } from '../kit/reverb.ts';
import { randomFrom } from '../kit/random.ts';
import { flapOf, flapRunOf } from '../instruments/flap.ts';
import { hall, room } from '../instruments/rooms.ts';
import { once, type Sound } from './sound.ts';

const near = { ...room, wet: 0.1 };

/** The station’s board: two dozen wheels, each with its own way to go. */
function departures() {
  const random = randomFrom(620);
  const wheels = Array.from({ length: 24 }, () => 3 + Math.floor(random.next() * 30));
  const tape = flapRunOf(wheels.slice(0, 3), 61, 4.6);
  wheels.slice(3).forEach((cards, i) => {
    tape.mix(flapRunOf([cards], 62 + i, 4.6).shape(() => 0.32 + 0.02 * (i % 7)));
  });
  return reverberate(tape, { ...hall, wet: 0.28, rt: 2.2 });
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
