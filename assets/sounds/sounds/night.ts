import { filterOf } from '../kit/filters.ts';
import { smooth } from '../kit/numbers.ts';
import { reverberate } from '../kit/reverb.ts';
import { Tape } from '../kit/tape.ts';
import { breathOf } from '../instruments/breath.ts';
import { harmonic } from '../instruments/grid.ts';
import { strokeOf, washOver } from '../instruments/noises.ts';
import { plaza, room } from '../instruments/rooms.ts';
import { BRONZE, struckOf } from '../instruments/things.ts';
import { chimeOf } from '../instruments/tones.ts';
import { loop, once, type Sound } from './sound.ts';

const GONG = { ratios: [1, 2.71, 4.95, 7.6], gains: [1, 0.5, 0.3, 0.16], decays: [0.32, 0.09, 0.05, 0.02], attack: 0.001 } as const;

/** A telephone with a bell in it: a clapper between two cups, once, and no more. */
function oneRing(): Tape {
  const tape = new Tape(2.4);
  for (let i = 0; i < 26; i++) {
    const at = 0.03 + i / 21.5;
    tape.add(strokeOf(310 + (i % 5), 0.012, 4200, 1, 0.15), at, 0.12);
    tape.add(struckOf(i % 2 ? 1487 : 1193, 0.9, GONG), at, 0.16 * smooth((i + 2) / 5), i % 2 ? 0.12 : -0.12);
  }
  return reverberate(tape, { ...room, rt: 0.5, wet: 0.2 });
}

function lineBreath(tape: Tape): void {
  tape.add(breathOf(46, 1.5), 0.2).add(breathOf(47, 2, { way: 'out' }), 1.9, 0.8);
  tape.add(breathOf(48, 1.4), 4.3, 0.9).add(breathOf(49, 1.9, { way: 'out' }), 5.9, 0.75);
  washOver(tape, 50, { low: 400, high: 3000, gain: 0.1, depth: 0.1 });
  tape
    .filter(
      () => filterOf('high', 350),
      () => filterOf('high', 350),
      () => filterOf('low', 3200),
      () => filterOf('low', 3200),
    )
    .toMono();
}

export const NIGHT: readonly Sound[] = [
  { id: 'line-breath', file: 'night', level: { lufs: -33 }, make: loop(8, lineBreath) },
  { id: 'one-ring', file: 'night', level: { lufs: -25 }, make: oneRing },
  {
    id: 'one-ring-far',
    file: 'night',
    level: { lufs: -31 },
    make: () =>
      reverberate(
        oneRing().filter(
          () => filterOf('low', 1500),
          () => filterOf('low', 1500),
          () => filterOf('high', 180),
        ),
        { rt: 0.9, damp: 1400, pre: 0.01, wet: 0.5, dry: 0.6, size: 0.7 },
      ),
  },
  {
    // twelve, for everybody
    id: 'bell',
    file: 'night',
    level: { lufs: -25 },
    make: once(15.5, (tape) => {
      for (let i = 0; i < 12; i++) tape.add(struckOf(463, 4, BRONZE), 0.04 + i * 1.1, 0.3 * (i % 2 ? 0.92 : 1), 0.3);
      reverberate(
        tape.filter(() => filterOf('low', 5200)),
        { ...plaza, rt: 2.2, pre: 0.05, wet: 0.4 },
      );
    }),
  },
  {
    id: 'note-950',
    file: 'night',
    level: { lufs: -24 },
    make: once(6, (tape) => {
      tape.add(chimeOf(harmonic(19), { decay: 2.4, dur: 5.4, attack: 0.05, partials: [1, 0.08] }));
      tape.add(chimeOf(harmonic(4), { decay: 2.2, dur: 5.2, attack: 0.4, partials: [1, 0.2] }), 0, 0.25);
      reverberate(tape, { ...plaza, rt: 2.4, wet: 0.3 });
    }),
  },
];
