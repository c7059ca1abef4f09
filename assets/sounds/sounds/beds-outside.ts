import { filterOf } from '../kit/filters.ts';
import { mix, smooth } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { reverberate } from '../kit/reverb.ts';
import { Tape } from '../kit/tape.ts';
import { chordOf, harmonic } from '../instruments/grid.ts';
import { stepOf, strokeOf, washOver } from '../instruments/noises.ts';
import { hall, plaza } from '../instruments/rooms.ts';
import { murmurOver } from '../instruments/talk.ts';
import { birdOf } from '../instruments/things.ts';
import { motorOf } from '../instruments/tones.ts';
import { loop, type Sound } from './sound.ts';

function street(tape: Tape): void {
  const random = randomFrom(111);
  const far = new Tape(32, 'loop');
  for (const [at, dur, from, to, pan] of [
    [3, 9, 4, 8, -0.5],
    [19, 8, 5, 6, 0.5],
  ] as const) {
    const tram = (t: number) => mix(harmonic(from), harmonic(to), smooth(t / dur));
    far.add(motorOf(dur, tram, { envelope: (t) => 0.11 * Math.sin((Math.PI * t) / dur) ** 2 }), at, 1, pan);
  }
  for (let i = 0; i < 26; i++) {
    far.add(stepOf(120 + (i % 9), { weight: 0.5 }), (i * 32) / 26 + random.range(-0.2, 0.2), random.range(0.1, 0.3), Math.sin(i) * 0.8);
  }
  for (let i = 0; i < 9; i++) far.add(birdOf(random), random.range(0, 31), random.range(0.008, 0.022), random.range(-0.9, 0.9));
  reverberate(far, { ...plaza, wet: 0.4 });
  washOver(tape, 112, { low: 110, high: 620, gain: 0.7, depth: 0.45 });
  washOver(tape, 113, { low: 500, high: 2400, gain: 0.42, depth: 0.5, cycles: [2, 3, 5] });
  washOver(tape, 114, { low: 2500, high: 7000, gain: 0.11, depth: 0.6, cycles: [3, 5, 7] });
  tape.fill(0.012, (side) =>
    chordOf(
      [
        [harmonic(2), 1, side],
        [harmonic(4), 0.6],
        [harmonic(8), 0.35],
      ],
      32,
    ),
  );
  tape.mix(far, 1.1);
}

/** Water against stone, a rope, the city across it. */
function quay(tape: Tape): void {
  const random = randomFrom(135);
  const water = new Tape(20, 'loop');
  for (let i = 0; i < 34; i++) {
    const slow = random.range(0.5, 1.3);
    water.add(
      strokeOf(136 + (i % 11), slow, random.range(320, 900), 1.1, random.range(0.2, 0.5)),
      random.range(0, 19.9),
      random.range(0.14, 0.34),
      random.range(-0.9, 0.9),
    );
  }
  for (let i = 0; i < 7; i++)
    water.add(strokeOf(148 + i, 0.4, random.range(170, 240), 3, 0.2), 1.2 + i * 2.8 + random.range(-0.3, 0.3), 0.3, 0.5);
  reverberate(water, { ...plaza, wet: 0.25 });
  washOver(tape, 137, { low: 110, high: 480, gain: 0.5, depth: 0.4 });
  washOver(tape, 138, { low: 900, high: 4200, gain: 0.12, depth: 0.6, cycles: [2, 3, 7] });
  tape.mix(water, 0.9);
}

function night(tape: Tape): void {
  const hums = [
    [2, 1, 0],
    [2, 0.5, 3],
    [4, 0.5, 0],
    [6, 0.3, 2],
    [7, 0.05, 0],
    [8, 0.06, 5],
  ] as const;
  tape.fill(0.05, (side) => {
    const beats = [side, 3, -side, 2, 0, 5];
    return chordOf(
      hums.map(([n, gain], i) => [harmonic(n), gain, beats[i] ?? 0] as const),
      32,
    );
  });
  washOver(tape, 131, { low: 90, high: 300, gain: 0.6, depth: 0.6, cycles: [1, 2] });
  washOver(tape, 132, { low: 300, high: 1600, gain: 0.16, depth: 0.6, cycles: [1, 3] });
  const far = new Tape(32, 'loop');
  const train = (t: number) => mix(harmonic(6), harmonic(5), smooth(t / 11));
  far.add(motorOf(11, train, { envelope: (t) => 0.05 * Math.sin((Math.PI * t) / 11) ** 3 }), 8, 1, 0.4);
  far.add(strokeOf(133, 11, 300, 0.5, 0.5), 8, 0.32, 0.4).add(strokeOf(134, 3.5, 900, 1.4, 0.2), 24, 0.035, -0.5);
  tape.mix(reverberate(far, { ...hall, rt: 3, wet: 0.6 }));
}

/** Children behind a wall. */
function yard(tape: Tape): void {
  murmurOver(tape, 151, 12, { f0: 330, size: 1.38, rate: 5.4, pause: [0.3, 1.8] });
  tape.filter(
    () => filterOf('high', 250),
    () => filterOf('low', 3000),
  );
  reverberate(tape, { ...plaza, rt: 1.3, wet: 0.6, dry: 0.5 });
  washOver(tape, 152, { low: 70, high: 500, gain: 0.12, depth: 0.4 });
}

export const BEDS_OUTSIDE: readonly Sound[] = [
  { id: 'bed-street', file: 'own', level: { lufs: -23 }, kbps: 32, make: loop(32, street) },
  { id: 'bed-quay', file: 'own', level: { lufs: -25 }, kbps: 24, make: loop(20, quay) },
  { id: 'bed-night', file: 'own', level: { lufs: -26 }, kbps: 24, make: loop(32, night) },
  { id: 'bed-yard', file: 'own', level: { lufs: -25 }, kbps: 24, make: loop(20, yard) },
];
