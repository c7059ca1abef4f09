import type { Picture } from '../day/picture.ts';
import { SCENES, type SceneId } from '../story/vocabulary.ts';
import type { Layer, Sounds } from './heard.ts';
import { fileOf } from './manifest.ts';

/** What may be heard once in a scene, by file. */
const SCENE_FILES: Readonly<Record<SceneId, readonly string[]>> = {
  home: ['core'],
  stairs: ['core', 'stairs'],
  crossing: ['core', 'cross', 'city'],
  gate: ['core', 'city', 'desk'],
  desk: ['core', 'desk'],
  lunch: ['core', 'city', 'desk'],
  feed: ['core', 'desk'],
  repair: ['core', 'city', 'repair'],
  counter: ['core', 'city', 'desk'],
  station: ['core', 'city', 'station'],
  evening: ['core', 'city', 'evening'],
  midnight: ['core', 'city', 'night'],
};

/** The files a picture needs decoded: its scene’s, its bed, its loops, the layers its band plays. */
export function neededFiles({ scene }: Picture, { bed, loops, music, cues }: Sounds): ReadonlySet<string> {
  const layers = Object.keys(music) as Layer[];
  const clips = [...(bed ? [bed.id] : []), ...loops, ...layers, ...cues.map(({ shot }) => shot)];
  return new Set([...SCENE_FILES[scene], ...clips.map(fileOf)]);
}

/** What the next scene will ask for. From home it is little: the first minute is on a telephone’s allowance. */
export function filesAhead({ scene }: Picture): readonly string[] {
  const next = SCENES[SCENES.indexOf(scene) + 1];
  return next ? SCENE_FILES[next] : [];
}
