import type { Picture } from '../day/picture.ts';
import type { Place } from '../story/vocabulary.ts';
import { CUE_SOUNDS } from './cue-sounds.ts';
import { deviceCues, figureCues } from './device-cues.ts';
import { flapRun } from './flap-run.ts';
import type { Cue, ShotId } from './heard.ts';

/** A day begun: everything on its first page is new. */
export type Before = Picture | 'new-day';

/** Between two sounds that the story asks for on one page. */
const STAGGER_MS = 450;
const VOICE_AFTER_CHIME_MS = 2300;

/** Which loudspeaker the Voice has. The station’s begins with the four notes; on the train it whispers. */
const VOICES: Partial<Record<Place, readonly Cue[]>> = {
  station: [
    { shot: 'chime', atMs: 0, gainDb: -2 },
    { shot: 'announce-c', atMs: VOICE_AFTER_CHIME_MS, gainDb: 0 },
  ],
  carriage: [{ shot: 'announce-a', atMs: 0, gainDb: -9 }],
  train: [{ shot: 'announce-a', atMs: 0, gainDb: -9 }],
};
const VOICE: readonly Cue[] = [{ shot: 'announce-b', atMs: 0, gainDb: 0 }];

const later = (cues: readonly Cue[], byMs: number): readonly Cue[] => cues.map((cue) => ({ ...cue, atMs: cue.atMs + byMs }));

/** The sounds the story asks for, in its order. The last card of the board falls when the others have fallen. */
function writtenCues(picture: Picture): readonly Cue[] {
  const fallenMs = Math.max(0, ...boardCues(picture).map(({ atMs }) => atMs));
  return picture.cues.flatMap((id, turn) => {
    const sound = CUE_SOUNDS[id];
    const atMs = id === 'flap-stop' ? fallenMs : turn * STAGGER_MS;
    if (sound.kind === 'once') return [{ shot: sound.shot, atMs, gainDb: sound.gainDb }];
    return sound.kind === 'voice' ? later(VOICES[picture.place] ?? VOICE, atMs) : [];
  });
}

/** The board’s cards, where the number moves or the story says that they fall. */
export function boardCues({ board, cues }: Picture): readonly Cue[] {
  return board.from !== board.to || cues.includes('flap') ? flapRun(board.from, board.to) : [];
}

export const strikesMidnight = (before: Before, next: Picture): boolean =>
  before !== 'new-day' && next.clock === '00:00' && before.clock !== '00:00';

function momentCues(before: Before, next: Picture): readonly Cue[] {
  if (before === 'new-day') return [{ shot: 'mirror-wake', atMs: 0, gainDb: 0 }];
  const named = next.ending === '950' && before.ending !== '950' ? [{ shot: 'note-950', atMs: 1200, gainDb: 0 } as const] : [];
  if (!strikesMidnight(before, next) || next.cues.includes('bell')) return named;
  return [{ shot: 'settle', atMs: 0, gainDb: -3 }, { shot: 'breath-out', atMs: 5200, gainDb: 0 }, ...named];
}

/** The same sound asked for twice on a page is heard once, the first time. */
function eachOnce(cues: readonly Cue[]): readonly Cue[] {
  const heard = new Set<ShotId>();
  return cues.filter(({ shot }) => !heard.has(shot) && heard.add(shot));
}

/** Everything heard once on the way to `next`, without the board’s cards. */
export function pageCues(before: Before, next: Picture): readonly Cue[] {
  const previous = before === 'new-day' ? undefined : before;
  // at midnight only the city speaks
  const devices = before === 'new-day' || strikesMidnight(before, next) ? [] : deviceCues(previous, next);
  const all = [...momentCues(before, next), ...devices, ...figureCues(previous, next), ...writtenCues(next)];
  return eachOnce(all).toSorted((a, b) => a.atMs - b.atMs);
}
