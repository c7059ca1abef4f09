import type { DeviceVerb, Picture } from '../day/picture.ts';
import type { Cue, ShotId } from './heard.ts';

const cue = (shot: ShotId, atMs = 0, gainDb = 0): Cue => ({ shot, atMs, gainDb });

/** When a face is on the giant screen, and then nothing at all, and then forty people. */
export const FACE_MS = 300;
export const FACE_STOPS_MS = FACE_MS + 2300;
export const SILENCE_MS = 600;

const SHOWS_MIRROR: ReadonlySet<string> = new Set(['mirror', 'notice', 'match', 'bassi', 'ways', 'thanks', 'insurer', 'seats', 'removed']);

type Spoken = {
  readonly [V in DeviceVerb]?: (
    args: readonly (string | undefined)[],
    next: Picture,
    before: readonly (string | undefined)[],
  ) => readonly Cue[];
};

/** What a device says when it changes. A device with no entry changes without a sound. */
const SAYS: Spoken = {
  screen: ([what]) =>
    what === 'shame'
      ? [cue('identify'), cue('face-up', FACE_MS), cue('gasp', FACE_STOPS_MS + SILENCE_MS)]
      : what === 'heating'
        ? [cue('mirror', 0, -4)]
        : [],
  lift: ([where]) => (where === 'open' ? [cue('lift-open')] : where === 'shut' ? [] : [cue('lift-pass', 500)]),
  lamp: ([state]) => (state === 'on' ? [cue('identify', 0, -8)] : []),
  lane: (args, { clock }) => (args.includes('closed') ? [cue('gate-close', 1700)] : [cue(clock >= '15:00' ? 'gate-620' : 'gate-open')]),
  machine: () => [cue('refused')],
  departures: ([what]) => (what === 'row-gone' ? [cue('departures', 0, -8)] : what === 'coast-620' ? [cue('gate-620', 900, -14)] : []),
  phone: ([what]) => (SHOWS_MIRROR.has(what ?? '') ? [cue('mirror')] : what === 'ear' ? [cue('breath-in', 300)] : []),
  post: ([post, gone = '0'], _, [was, before = '0']) => (post === was && gone > before ? [cue('post-gone')] : []),
  ring: () => [cue('identify', 400, -6)],
  class: () => [cue('identify', 200, -10)],
  left: () => [cue('pay')],
};

const VERBS = Object.keys(SAYS) as readonly (keyof typeof SAYS)[];

/** What the devices say on the way from one picture to the next; those of a place that was left are forgotten. */
export function deviceCues(previous: Picture | undefined, next: Picture): readonly Cue[] {
  const before = previous?.place === next.place ? previous.devices : {};
  return VERBS.flatMap((verb) => {
    const now = next.devices[verb];
    const was: readonly (string | undefined)[] = before[verb] ?? [];
    return now === undefined || now.join() === was.join() ? [] : (SAYS[verb]?.(now, next, was) ?? []);
  });
}

const WALKING: ReadonlySet<string> = new Set(['walk', 'cross', 'run', 'through', 'stairs', 'carry']);

/** People who set off. */
export function figureCues(previous: Picture | undefined, next: Picture): readonly Cue[] {
  const before = previous?.place === next.place ? previous.figures : {};
  const setsOff = (who: 'jo' | 'boy') => next.figures[who] !== before[who] && WALKING.has(next.figures[who] ?? '');
  return [...(setsOff('jo') ? [cue('steps', 150)] : []), ...(setsOff('boy') ? [cue('run-child', 100)] : [])];
}
