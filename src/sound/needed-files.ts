import type { Picture } from '../day/picture.ts';
import type { SceneId } from '../story/vocabulary.ts';
import type { Layer, Sounds } from './heard.ts';
import { fileOf } from './manifest.ts';

interface SceneFiles {
  /** What may be heard once in it. */
  readonly now: readonly string[];
  /** What its last page should find decoded for the first page of the next; from home little, for a telephone’s allowance. */
  readonly ahead: readonly string[];
}

const SCENE_FILES: Readonly<Record<SceneId, SceneFiles>> = {
  home: { now: ['core'], ahead: ['stairs'] },
  stairs: { now: ['core', 'stairs'], ahead: ['cross'] },
  crossing: { now: ['core', 'cross', 'city'], ahead: ['desk'] },
  gate: { now: ['core', 'city', 'desk'], ahead: [] },
  desk: { now: ['core', 'desk'], ahead: [] },
  lunch: { now: ['core', 'city', 'desk'], ahead: [] },
  feed: { now: ['core', 'desk'], ahead: ['station'] },
  repair: { now: ['core', 'city', 'repair'], ahead: ['station'] },
  counter: { now: ['core', 'city', 'desk'], ahead: ['station'] },
  station: { now: ['core', 'city', 'station'], ahead: ['evening'] },
  evening: { now: ['core', 'city', 'evening'], ahead: ['night'] },
  midnight: { now: ['core', 'city', 'night'], ahead: [] },
};

/** The files to hold for a picture, what is missed first coming first: its bed, loops, cues, scene, its band’s layers, what comes next. */
export function neededFiles({ scene }: Picture, { bed, loops, music, cues }: Sounds): ReadonlySet<string> {
  const first = [...(bed ? [bed.id] : []), ...loops, ...cues.map(({ shot }) => shot)];
  const layers = Object.keys(music) as Layer[];
  const { now, ahead } = SCENE_FILES[scene];
  return new Set([...first.map(fileOf), ...now, ...layers.map(fileOf), ...ahead]);
}
