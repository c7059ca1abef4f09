import { mix, smooth, TAU } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { reverberate } from '../kit/reverb.ts';
import { samplesOf, type Tape } from '../kit/tape.ts';
import { breathOf } from '../instruments/breath.ts';
import { chordOf, harmonic } from '../instruments/grid.ts';
import { stepOf, strokeOf, washOver } from '../instruments/noises.ts';
import { plaza, room } from '../instruments/rooms.ts';
import { chimeOf } from '../instruments/tones.ts';
import { loop, once, type Sound } from './sound.ts';

const RASTER = [4, 6, 8, 10, 12, 16, 20, 24] as const;
const RASTER_GAINS = [0.9, 0.8, 1, 0.7, 0.75, 0.5, 0.3, 0.2] as const;

/** A chord drawn line by line: a raster of 50 Hz first, then smooth; at 2.3 s it stops dead. */
function faceUp(tape: Tape): void {
  RASTER.forEach((n, i) => {
    {
      const on = 0.05 + i * 0.11;
      const length = 2.3 - on;
      const raster = (t: number) => 1 - 0.75 * (1 - smooth((t + on - 0.5) / 0.9)) * (0.5 + 0.5 * Math.sin(TAU * 50 * t));
      const line = samplesOf(
        length,
        (t) => Math.sin(TAU * harmonic(n) * t + i * 0.7) * smooth(t / 0.05) * smooth((length - t) / 0.035) * raster(t),
      );
      tape.add(line, on, (RASTER_GAINS[i] ?? 0) * 0.3, (i % 2 ? 1 : -1) * 0.06 * i);
    }
  });
  reverberate(tape, { ...plaza, wet: 0.3, rt: 1.1 });
}

function screenHum(tape: Tape): void {
  const notes = [
    [2, 1],
    [4, 0.7],
    [6, 0.5],
    [8, 0.35],
    [12, 0.22],
    [16, 0.14],
    [24, 0.06],
    [48, 0.02],
  ] as const;
  tape.fill(0.3, (side) => {
    const beats = [side, -side, 1, 2 - side, 0, side, 0, 0];
    return chordOf(
      notes.map(([n, gain], i) => [harmonic(n), gain, beats[i] ?? 0] as const),
      4,
    );
  });
  washOver(tape, 9, { low: 900, high: 5200, gain: 0.05, depth: 0.2, cycles: [1, 2] });
}

export const CROSSING: readonly Sound[] = [
  {
    id: 'signal-red',
    file: 'cross',
    level: { lufs: -30 },
    make: loop(4, (tape) => {
      const tick = chimeOf(harmonic(16), { dur: 0.12, decay: 0.022, attack: 0.0015, partials: [1, 0.35, 0.2, 0.1] });
      for (let i = 0; i < 4; i++) tape.add(tick, i);
      reverberate(tape, plaza);
    }),
  },
  {
    id: 'signal-green',
    file: 'cross',
    level: { lufs: -27 },
    make: loop(2, (tape) => {
      for (let i = 0; i < 16; i++) {
        tape.add(chimeOf(harmonic(16), { dur: 0.1, decay: 0.018, attack: 0.0015, partials: [1, 0.35, 0.2] }), i / 8);
        tape.add(chimeOf(harmonic(20), { dur: 0.1, decay: 0.012, attack: 0.0015 }), i / 8, 0.5);
      }
      reverberate(tape, plaza);
    }),
  },
  { id: 'screen-hum', file: 'cross', level: { lufs: -33 }, make: loop(4, screenHum) },
  { id: 'face-up', file: 'cross', level: { lufs: -18 }, make: once(3.4, faceUp) },
  {
    id: 'gasp',
    file: 'cross',
    level: { lufs: -24 },
    make: once(1.3, (tape) => {
      const random = randomFrom(61);
      for (let i = 0; i < 14; i++) {
        const breath = breathOf(600 + i, random.range(0.35, 0.6), { size: random.range(0.9, 1.25) });
        tape.add(breath, random.range(0, 0.22), random.range(0.3, 1), random.range(-0.9, 0.9));
      }
      reverberate(tape, plaza);
    }),
  },
  {
    id: 'run-child',
    file: 'cross',
    level: { lufs: -25 },
    make: once(1.9, (tape) => {
      const random = randomFrom(71);
      let t = 0.03;
      for (let i = 0; i < 8; i++) {
        tape.add(stepOf(700 + i, { weight: 0.55, grit: 1.6 }), t, 1 - i * 0.07, mix(-0.7, 0.6, i / 8));
        t += random.range(0.18, 0.215);
      }
      tape.add(strokeOf(72, 1.5, 2600, 0.7, 0.3), 0.05, 0.05, 0.1);
      reverberate(tape, plaza);
    }),
  },
  {
    id: 'steps',
    file: 'core',
    level: { peak: -16 },
    make: once(2.4, (tape) => {
      const random = randomFrom(20);
      for (let i = 0; i < 4; i++) tape.add(stepOf(21 + i), 0.01 + i * 0.53 + random.range(-0.02, 0.02), 1 - i * 0.12, i % 2 ? 0.1 : -0.1);
      reverberate(tape, { ...room, wet: 0.15 });
    }),
  },
];
