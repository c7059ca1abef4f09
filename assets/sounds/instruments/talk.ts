import { filterOf } from '../kit/filters.ts';
import { clamp, mix, RATE, smooth } from '../kit/numbers.ts';
import { type Random, randomFrom } from '../kit/random.ts';
import { type Samples, samplesOf, type Tape } from '../kit/tape.ts';

/** Formants of seven vowels. */
export const VOWELS = [
  [310, 2200, 2900],
  [420, 1950, 2600],
  [560, 1750, 2500],
  [720, 1250, 2550],
  [570, 900, 2450],
  [360, 800, 2350],
  [500, 1450, 2500],
] as const;

interface Throat {
  readonly f0?: number;
  readonly dur?: number;
  readonly size?: number;
  readonly voiced?: number;
  readonly fricative?: number;
}

/** One syllable without a word: noise, pulsed at the pitch of a voice, through three moving formants. */
export function syllableOf(random: Random, { f0 = 130, dur = 0.18, size = 1, voiced = 0.8, fricative = 0.3 }: Throat = {}): Samples {
  const from = random.pick(VOWELS);
  const to = random.pick(VOWELS);
  const formants = [0.8, 0.6, 0.42].map((gain, i) => ({
    gain,
    from: from[i] as number,
    to: to[i] as number,
    filter: filterOf('band', (from[i] as number) * size, 7 + i),
  }));
  const hiss = filterOf('high', 3200);
  const onset = random.next() < fricative ? 0.05 : 0;
  let phase = random.next();
  let jitter = 1;
  return samplesOf(dur + onset, (t) => {
    const white = random.white();
    const share = clamp((t - onset) / dur, 0, 1);
    phase += (f0 * jitter * (1.08 - 0.16 * share)) / RATE;
    if (phase >= 1) {
      phase -= 1;
      jitter = random.range(0.96, 1.04);
    }
    if (t < onset) return 0.1 * hiss(white) * Math.sin((Math.PI * t) / onset);
    for (const formant of formants) formant.filter.set(mix(formant.from, formant.to, smooth(share)) * size);
    const source = white * (1 - voiced + voiced * 3 * Math.exp(-phase * 7));
    return smooth(share / 0.22) * smooth((1 - share) / 0.45) * formants.reduce((y, { gain, filter }) => y + gain * filter(source), 0);
  });
}

interface Talker {
  readonly f0?: number;
  readonly size?: number;
  readonly gain?: number;
  readonly pan?: number;
  /** Syllables a second. */
  readonly rate?: number;
  /** Seconds between phrases. */
  readonly pause?: readonly [number, number];
  readonly voiced?: number;
}

/** A person talking, no words: phrases of four to eleven syllables, a pause, again. Wraps on a loop. */
export function talkOver(tape: Tape, seed: number, talker: Talker = {}): void {
  const { f0 = 130, size = 1, gain = 1, pan = 0, rate = 4.6, pause = [0.5, 2.6], voiced = 0.8 } = talker;
  const random = randomFrom(seed);
  let t = tape.kind === 'loop' ? random.range(0, tape.seconds) : random.range(0, 0.8);
  const end = (tape.kind === 'loop' ? t : 0) + tape.seconds - 0.4; // on a loop: start anywhere, stop one lap later
  while (t < end) {
    const syllables = 4 + Math.floor(random.next() * 8);
    const lift = random.range(0.9, 1.15);
    const loud = random.range(0.6, 1);
    for (let i = 0; i < syllables && t < end; i++) {
      const dur = random.range(0.6, 1.15) / rate;
      const pitch = f0 * lift * (1.1 - (0.2 * i) / syllables) * random.range(0.95, 1.06);
      tape.add(syllableOf(random, { f0: pitch, dur, size, voiced }), t, gain * loud * random.range(0.5, 1), pan);
      t += dur * random.range(0.9, 1.15);
    }
    t += random.range(...pause);
  }
}

/** Talkers all around. */
export function murmurOver(tape: Tape, seed: number, people: number, talker: Talker = {}): Tape {
  const random = randomFrom(seed);
  for (let i = 0; i < people; i++) {
    const one = {
      f0: random.next() < 0.5 ? random.range(95, 135) : random.range(170, 230),
      size: random.range(0.95, 1.18),
      gain: random.range(0.3, 1) / Math.sqrt(people),
      pan: random.range(-0.9, 0.9),
      rate: random.range(3.8, 5.4),
    };
    talkOver(tape, seed * 31 + i, { ...one, ...talker });
  }
  return tape;
}
