import { filterOf } from '../kit/filters.ts';
import { smooth } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { type Samples, samplesOf } from '../kit/tape.ts';

const THROAT = [
  { hz: 620, gain: 1 },
  { hz: 1480, gain: 0.8 },
  { hz: 2650, gain: 0.45 },
  { hz: 3900, gain: 0.25 },
] as const;

interface Breath {
  readonly way?: 'in' | 'out';
  /** Of the throat: a child’s is above 1. */
  readonly size?: number;
  readonly close?: number;
}

export function breathOf(seed: number, dur: number, { way = 'in', size = 1, close = 1 }: Breath = {}): Samples {
  const random = randomFrom(seed);
  const throat = THROAT.map(({ hz, gain }) => ({ hz, gain, filter: filterOf('band', hz * size * random.range(0.95, 1.05), 4) }));
  const hiss = filterOf('high', 4500);
  const top = filterOf('low', 7500);
  return samplesOf(dur, (t) => {
    const share = t / dur;
    const white = random.white();
    const glide = way === 'in' ? 0.9 + 0.25 * share : 1.1 - 0.3 * share;
    for (const { hz, filter } of throat) filter.set(hz * size * glide);
    const envelope = way === 'in' ? smooth(share / 0.75) ** 1.5 * smooth((1 - share) / 0.1) : smooth(share / 0.12) * (1 - share) ** 1.6;
    return envelope * top(throat.reduce((y, { gain, filter }) => y + gain * filter(white), 0) + 0.08 * close * hiss(white));
  });
}
