import * as v from 'valibot';
import type { Playthrough, Position } from '../day/moment.ts';
import type { Storage } from '../platform/storage.ts';
import { LENGTHS, PLACES, type Place } from '../story/vocabulary.ts';

const NAME = 'day';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500));

/** A day as this device keeps it: its choices, and the page that was open. */
const KeptDay = v.object({
  edition: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{4}$/)),
  length: v.picklist(LENGTHS),
  choices: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\w+\.\w+$/), v.maxLength(60))), v.maxLength(80)),
  position: v.object({ turn: whole, page: whole }),
  clock: v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)),
  place: v.picklist(PLACES),
});

export interface KeptPlay {
  readonly playthrough: Playthrough;
  readonly position: Position;
  /** Where the day was left, for the title. */
  readonly clock: string;
  readonly place: Place;
}

/** Keeps the day at every choice and page; a damaged one is as good as none. */
export const keepingIn = (storage: Storage) => ({
  read(): KeptPlay | undefined {
    const found = storage.read(NAME, KeptDay);
    if (!found) return undefined;
    const { position, clock, place, ...playthrough } = found;
    return { playthrough, position, clock, place };
  },
  write: ({ playthrough, ...rest }: KeptPlay) => storage.write(NAME, { ...playthrough, ...rest }),
});
