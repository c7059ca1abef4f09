import type { Hour } from '../day/picture.ts';
import { OPEN, OPEN_HZ, type Tone } from './heard.ts';

interface HourSound {
  readonly city: Tone;
  readonly people: Tone;
}

const tone = (gainDb: number, lowpassHz = OPEN_HZ): Tone => ({ gainDb, lowpassHz });

/** What the hour does to the city and to people, on top of what the band does. */
export const HOUR_SOUNDS: Readonly<Record<Hour, HourSound>> = {
  dawn: { city: tone(-4, 3000), people: OPEN },
  morning: { city: OPEN, people: OPEN },
  noon: { city: OPEN, people: tone(2) },
  afternoon: { city: OPEN, people: OPEN },
  evening: { city: tone(-1, 8000), people: OPEN },
  night: { city: tone(-4, 5000), people: OPEN },
};

/** From 22:00 the night is later still. */
export const LATE: HourSound = { city: tone(-4, 2200), people: OPEN };
export const isLate = (clock: string): boolean => clock >= '22:00' || clock < '04:00';
