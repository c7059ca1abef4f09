import sounds from '../../assets/sounds/web/sounds.json' with { type: 'json' };
import { BEDS, type ClipId, LAYERS, LOOPS, SHOTS } from './heard.ts';

/** Start and length in milliseconds; `true` where the clip goes round. */
export type Clip = readonly [startMs: number, lengthMs: number, loop?: boolean];

const FILES = sounds.files as unknown as Readonly<Record<string, Readonly<Record<string, Clip>>>>;

interface Place {
  readonly file: string;
  readonly clip: Clip;
}

const PLACES = new Map<string, Place>(
  Object.entries(FILES).flatMap(([file, clips]) => Object.entries(clips).map(([id, clip]) => [id, { file, clip }] as const)),
);

function placeOf(id: ClipId): Place {
  const found = PLACES.get(id);
  if (!found) throw new Error(`No encoded sound is called ${id}: run npm run sounds.`);
  return found;
}

export const fileOf = (id: ClipId): string => placeOf(id).file;
export const lengthOf = (id: ClipId): number => placeOf(id).clip[1];
export const clipsIn = (file: string): Readonly<Record<string, Clip>> => FILES[file] ?? {};

/** Names that the program may ask for and nothing was encoded for. */
export const missingClips = (): readonly ClipId[] => [...BEDS, ...LOOPS, ...LAYERS, ...SHOTS].filter((id) => !PLACES.has(id));
