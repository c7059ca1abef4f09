import type { Band } from '../credit/criteria.ts';
import { type Layer, OPEN, type Tone } from './heard.ts';

interface BandSound {
  readonly city: Tone;
  readonly people: Tone;
  readonly hum?: { readonly hz: readonly number[]; readonly gainDb: number };
  readonly music: Readonly<Partial<Record<Layer, number>>>;
}

const tone = (gainDb: number, lowpassHz: number): Tone => ({ gainDb, lowpassHz });
/** Harmonics of the mains: every tuned thing in the city is a whole multiple of 50 Hz. */
const chord = (...harmonics: readonly number[]) => harmonics.map((n) => 50 * n);

/** The better the credit, the warmer the city and the fainter the people. `unknown`: nobody is recorded here. */
export const BAND_SOUNDS: Readonly<Record<Band | 'unknown', BandSound>> = {
  exemplary: {
    city: OPEN,
    people: tone(-6, 2500),
    hum: { hz: chord(8, 10, 12, 16), gainDb: -12 },
    music: { 'music-pad': 0, 'music-bass': 0, 'music-bell': 0 },
  },
  trusted: {
    city: OPEN,
    people: tone(-4, 4000),
    hum: { hz: chord(8, 10, 12, 14), gainDb: -9 },
    music: { 'music-pad': 0, 'music-bass': 0, 'music-bell': -4, 'music-breath': -18 },
  },
  ordinary: {
    city: tone(-1, 9000),
    people: OPEN,
    hum: { hz: chord(8, 10, 12), gainDb: -6 },
    music: { 'music-pad': -2, 'music-bass': -3, 'music-bell': -8, 'music-breath': -12 },
  },
  watched: {
    // the fifth, 600 Hz, the note of every door, is gone
    city: tone(-4, 4000),
    people: { gainDb: 1, lowpassHz: OPEN.lowpassHz },
    hum: { hz: chord(8, 10), gainDb: -3 },
    music: { 'music-pad': -8, 'music-breath': -6 },
  },
  restricted: {
    // two neighbours that beat at 50 Hz: the mains itself
    city: tone(-7, 1800),
    people: { gainDb: 3, lowpassHz: OPEN.lowpassHz },
    hum: { hz: chord(7, 8), gainDb: 0 },
    music: { 'music-breath': 0 },
  },
  unknown: { city: tone(-12, 1200), people: { gainDb: 3, lowpassHz: OPEN.lowpassHz }, music: {} },
};
