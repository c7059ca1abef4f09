import type { Place } from '../story/vocabulary.ts';
import { type BedId, OPEN_HZ, type Tone } from './heard.ts';

interface PlaceSound {
  readonly bed: Tone & { readonly id: BedId };
  /** Where nothing is tuned (the coach, Lou’s), and in the morning’s first room, there is neither score nor hum. */
  readonly score: 'heard' | 'silent';
}

const place = (id: BedId, score: PlaceSound['score'], gainDb = 0, lowpassHz = OPEN_HZ): PlaceSound => ({
  bed: { id, gainDb, lowpassHz },
  score,
});

/** What a place sounds like when nothing happens in it. */
export const PLACE_SOUNDS: Readonly<Record<Place, PlaceSound>> = {
  home: place('bed-home', 'silent'),
  landing: place('bed-home', 'heard', -6, 800),
  stairs: place('bed-home', 'heard', -6, 800),
  lobby: place('bed-home', 'heard', -5, 1400),
  crossing: place('bed-street', 'heard'),
  gate: place('bed-yard', 'heard'),
  school: place('bed-yard', 'heard', -8, 1200),
  desk: place('bed-office', 'heard'),
  canteen: place('bed-canteen', 'heard'),
  shelf: place('bed-office', 'heard', 1),
  washroom: place('bed-office', 'heard', -2, 1100),
  street: place('bed-street', 'heard', -6),
  bench: place('bed-street', 'heard', -8),
  quay: place('bed-quay', 'heard'),
  van: place('bed-office', 'heard', -1, 1600),
  appeals: place('bed-hall', 'heard', -6, 4000),
  counter: place('bed-office', 'heard'),
  agency: place('bed-office', 'heard', -2, 5000),
  station: place('bed-hall', 'heard'),
  'behind-station': place('bed-street', 'silent', -8, 2200),
  train: place('bed-train', 'heard'),
  carriage: place('bed-train', 'heard'),
  coach: place('bed-bus', 'silent'),
  bus: place('bed-bus', 'silent'),
  lou: place('bed-rushes', 'silent'),
  table: place('bed-night', 'heard', -2, 2600),
  facade: place('bed-night', 'heard'),
};
