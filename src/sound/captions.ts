import type { Picture } from '../day/picture.ts';
import { SOUNDS, type SoundId } from '../story/vocabulary.ts';
import { CUE_SOUNDS } from './cue-sounds.ts';
import { BEDS, type BedId, LOOPS, type LoopId, type ShotId } from './heard.ts';
import { type Before, boardCues, pageCues } from './page-cues.ts';
import { soundsOf } from './sounds-of.ts';

/** What is heard without the story asking for it in so many words. */
const DEVICE_CAPTIONS = [
  'identify',
  'face-up',
  'gasp',
  'run-child',
  'steps',
  'mirror',
  'mirror-wake',
  'lift-open',
  'lift-pass',
  'pay',
  'post-gone',
  'gate-open',
  'gate-620',
  'gate-close',
  'refused',
  'breath-in',
  'breath-out',
  'note-950',
] as const;

/** Keys of the captions catalogue. The music is heard and never captioned alone: it says nothing that a caption could. */
export const CAPTIONS = [...SOUNDS, ...DEVICE_CAPTIONS, ...LOOPS, ...BEDS] as const;
export type CaptionKey = SoundId | (typeof DEVICE_CAPTIONS)[number] | LoopId | BedId;

const isDeviceCaption = (shot: ShotId): shot is (typeof DEVICE_CAPTIONS)[number] => (DEVICE_CAPTIONS as readonly string[]).includes(shot);
const isAsLoop = (id: SoundId) => CUE_SOUNDS[id].kind === 'loop';

/** The words for a sound nobody asked for in the story: its own, or those of the story’s name for it. */
const captionOfShot = (shot: ShotId): readonly CaptionKey[] => (shot === 'settle' ? ['settlement'] : isDeviceCaption(shot) ? [shot] : []);

function cueCaptions(picture: Picture, previous: Before | undefined): readonly CaptionKey[] {
  const asked = picture.cues.filter((id) => !isAsLoop(id));
  if (previous === undefined) return asked;
  const unasked = pageCues(previous, picture).flatMap(({ shot }) => captionOfShot(shot));
  const flaps: readonly CaptionKey[] = boardCues(picture).length > 0 ? ['flap'] : [];
  return [...asked.filter((id) => id === 'voice'), ...unasked, ...flaps, ...asked];
}

function lastingCaptions(picture: Picture, previous: Before | undefined): readonly CaptionKey[] {
  const now = soundsOf(picture);
  const before = previous === undefined || previous === 'new-day' ? undefined : soundsOf(previous);
  const loops = now.loops.filter((loop) => !before?.loops.includes(loop));
  return now.bed && now.bed.id !== before?.bed?.id ? [...loops, now.bed.id] : loops;
}

/**
 * Keys of what is heard on a page, what matters most first: the Voice, what the city does, what people do, what goes on. What
 * went on already on the page before is not said again; with no page before, all that goes on is said.
 */
export function captionOf(picture: Picture, previous?: Before): readonly CaptionKey[] {
  return [...new Set([...cueCaptions(picture, previous), ...lastingCaptions(picture, previous)])];
}
