import { busOf } from './buses-of.ts';
import { FACE_STOPS_MS } from './device-cues.ts';
import type { Cue, Duck } from './heard.ts';
import { lengthOf } from './manifest.ts';

const SILENT_DB = -60;

const underVoice = ({ shot, atMs }: Cue): Duck => ({
  atMs,
  downMs: 80,
  holdMs: lengthOf(shot) - 900,
  upMs: 600,
  by: { city: -9, music: -12, people: -6, hum: -9 },
});

const underFlaps = (cues: readonly Cue[]): Duck => ({
  atMs: 0,
  downMs: 60,
  holdMs: 400 + Math.max(...cues.map(({ atMs }) => atMs)),
  upMs: 500,
  by: { music: -4 },
});

/** After the face: nothing at all for 0.6 s, then the gasp, and the street comes back over 4 s. */
const AFTER_FACE: Duck = {
  atMs: FACE_STOPS_MS,
  downMs: 40,
  holdMs: 1400,
  upMs: 4000,
  by: { beds: SILENT_DB, music: SILENT_DB, hum: SILENT_DB },
};

/** After midnight: three seconds in which the city holds still. */
export const MIDNIGHT_MS = 1600;
export const AFTER_MIDNIGHT: Duck = {
  atMs: MIDNIGHT_MS,
  downMs: 300,
  holdMs: 3000,
  upMs: 5000,
  by: { beds: SILENT_DB, music: SILENT_DB, hum: SILENT_DB },
};

/** Who makes room for whom, given what is heard on a page. */
export function ducksFor(cues: readonly Cue[], flaps: readonly Cue[]): readonly Duck[] {
  return [
    ...cues.filter(({ shot }) => busOf(shot) === 'voice').map(underVoice),
    ...(flaps.length > 0 ? [underFlaps(flaps)] : []),
    ...(cues.some(({ shot }) => shot === 'face-up') ? [AFTER_FACE] : []),
  ];
}
