import type { Picture } from '../day/picture.ts';
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

const PLACE_SOUNDS: Readonly<Record<Place, PlaceSound>> = {
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

/** Where the night is another place: no birds, no crowd. */
const NIGHT_SOUNDS: Partial<Record<Place, PlaceSound>> = {
  home: place('bed-night', 'silent', -3, 3000),
  landing: place('bed-night', 'heard', -8, 900),
  stairs: place('bed-night', 'heard', -8, 900),
  lobby: place('bed-night', 'heard', -7, 1400),
  street: place('bed-night', 'heard'),
  bench: place('bed-night', 'heard'),
  crossing: place('bed-night', 'heard'),
  quay: place('bed-quay', 'heard', -4, 3000),
  appeals: place('bed-hall', 'heard', -14, 1800),
  station: place('bed-hall', 'heard', -12, 2400),
};

/** What a place sounds like when nothing happens in it. */
export const placeSoundOf = ({ place: where, hour }: Picture): PlaceSound =>
  (hour === 'night' ? NIGHT_SOUNDS[where] : undefined) ?? PLACE_SOUNDS[where];
