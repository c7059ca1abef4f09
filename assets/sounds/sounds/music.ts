import { filterOf } from '../kit/filters.ts';
import { clamp, TAU } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { reverberate } from '../kit/reverb.ts';
import { samplesOf, type Tape } from '../kit/tape.ts';
import { breathOf } from '../instruments/breath.ts';
import { harmonic } from '../instruments/grid.ts';
import { chimeOf } from '../instruments/tones.ts';
import { loop, type Sound } from './sound.ts';

const CHORDS = [
  [4, 6, 10],
  [5, 6, 8],
  [4, 6, 9],
  [4, 5, 8],
] as const;
const WALK = [8, 9, 10, 12, 14, 16, 18, 20] as const;

function pad(tape: Tape): void {
  CHORDS.forEach((chord, k) => {
    chord.forEach((n, i) => {
      {
        const hz = harmonic(n);
        const voice = samplesOf(15, (t) => {
          const tone = Math.sin(TAU * hz * t) + 0.22 * Math.sin(TAU * hz * 2 * t) + 0.06 * Math.sin(TAU * hz * 3 * t);
          return tone * Math.sin((Math.PI * t) / 15) ** 2 * (1 + 0.12 * Math.sin(TAU * (0.2 + 0.07 * i) * t));
        });
        tape.add(voice, k * 10, ([1, 0.8, 0.45][i] ?? 0) * 0.3, (i - 1) * 0.4);
      }
    });
  });
  reverberate(tape, { rt: 3.5, damp: 2200, pre: 0.03, wet: 0.5, size: 1.8 });
}

/** A seeded walk on the city’s scale; the seventh (700 Hz) only as a neighbour that passes. */
function bell(tape: Tape): void {
  const random = randomFrom(950);
  let t = 1.5;
  let i = 3;
  while (t < 77) {
    const ways = i > 4 ? [-3, -2, -1, 1] : i < 2 ? [1, 2, 3] : [-2, -1, 1, 2];
    i = clamp(i + random.pick(ways), 0, 7);
    const n = WALK[i] ?? 12;
    const note = chimeOf(harmonic(n), { dur: 4.5, decay: random.range(0.9, 1.5), attack: 0.012, partials: [1, 0.14, 0.05] });
    tape.add(note, t, random.range(0.35, 0.8), random.range(-0.4, 0.4));
    if (n === 14) {
      i = 5;
      t += 0.9;
      tape.add(chimeOf(harmonic(16), { dur: 4.5, decay: 1.2, attack: 0.012, partials: [1, 0.14, 0.05] }), t, 0.5, 0.2);
    }
    t += random.pick([1.25, 2.5, 2.5, 3.75, 5, 6.25]);
  }
  reverberate(tape, { rt: 3.5, damp: 3000, pre: 0.04, wet: 0.45, size: 1.8 });
}

/** One sparse score of 80 s in four layers, each an exact divisor of it; the band thins or gathers them. */
export const MUSIC: readonly Sound[] = [
  { id: 'music-pad', file: 'own', level: { lufs: -27 }, kbps: 20, sides: 'mono', make: loop(40, pad) },
  {
    id: 'music-bass',
    file: 'own',
    level: { lufs: -29 },
    kbps: 16,
    sides: 'mono',
    make: loop(40, (tape) => {
      for (const [at, n] of [
        [0, 4],
        [10, 3],
        [20, 4],
        [30, 2],
        [35, 3],
      ] as const) {
        tape.add(chimeOf(harmonic(n), { dur: 6, decay: 2.2, attack: 0.25, partials: [1, 0.5, 0.2, 0.06] }), at, 0.5);
      }
      reverberate(tape, { rt: 2.5, damp: 1500, pre: 0.02, wet: 0.3, size: 1.5 });
    }),
  },
  { id: 'music-bell', file: 'own', level: { lufs: -29 }, kbps: 20, sides: 'mono', make: loop(80, bell) },
  {
    id: 'music-breath',
    file: 'own',
    level: { lufs: -31 },
    kbps: 16,
    sides: 'mono',
    make: loop(20, (tape) => {
      for (let k = 0; k < 4; k++) {
        tape.add(breathOf(190 + k, 1.9, { size: 0.8, close: 0.3 }), k * 5 + 0.2, 1, -0.1);
        tape.add(breathOf(195 + k, 2.6, { way: 'out', size: 0.74, close: 0.3 }), k * 5 + 2.2, 0.8, 0.1);
      }
      reverberate(
        tape.filter(() => filterOf('low', 1500)),
        { rt: 2.2, damp: 1800, pre: 0.02, wet: 0.5, size: 1.4 },
      );
    }),
  },
];
