import { filterOf } from '../kit/filters.ts';
import { mix, RATE, smooth, TAU } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import type { Samples } from '../kit/tape.ts';
import { harmonic } from './grid.ts';
import { VOWELS } from './talk.ts';

export type Note = readonly [n: number, seconds: number, gap?: number];
export const secondsOf = (notes: readonly Note[]): number => notes.reduce((sum, [, seconds, gap = 0.02]) => sum + seconds + gap, 0);

/** The city speaking without words: syllables, every one on the grid, through moving formants. The caption says the rest. */
export function tunedSpeechOf(seed: number, notes: readonly Note[]): Samples {
  const random = randomFrom(seed);
  const out = new Float64Array(Math.round((secondsOf(notes) + 0.1) * RATE));
  let at = 0;
  let from = random.pick(VOWELS);
  for (const [n, seconds, gap = 0.02] of notes) {
    const to = random.pick(VOWELS);
    const formants = from.map((hz, i) => ({
      from: hz,
      to: to[i] as number,
      gain: [1, 0.7, 0.45][i] as number,
      filter: filterOf('band', hz, 9 + 2 * i),
    }));
    const start = Math.round(at * RATE);
    for (let i = 0; i < seconds * RATE; i++) {
      const t = i / RATE;
      let source = 0;
      for (let k = 1; k * harmonic(n) < 4200; k++) source += Math.sin(TAU * harmonic(n) * k * (t + at)) / k ** 0.8;
      for (const formant of formants) formant.filter.set(mix(formant.from, formant.to, smooth(t / seconds)));
      const voice = formants.reduce((y, { gain, filter }) => y + gain * filter(source), 0);
      out[start + i] = (out[start + i] as number) + voice * smooth(t / 0.05) * smooth((seconds - t) / 0.08);
    }
    at += seconds + gap;
    from = to;
  }
  return out;
}
