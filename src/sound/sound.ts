import type { Picture } from '../day/picture.ts';
import type { ShotId } from './heard.ts';
import type { Volumes } from './mixer.ts';
import type { Before } from './page-cues.ts';
import { soundsOf } from './sounds-of.ts';
import { type Heard, type Running, type Studio, studioOf } from './studio.ts';
import { wakingOf } from './waking.ts';

/** What the settings say of the sound. `ceiling`: the staff’s volume at a kiosk, above the player’s three. */
export interface Mix {
  readonly volumes: Volumes;
  readonly muted: boolean;
  readonly ceiling: number;
  /** Whether the board’s cards are seen to fall one by one. */
  readonly board: 'moving' | 'still';
}

export interface SoundOptions {
  /** Kiosks have one small speaker. */
  readonly speaker?: 'full' | 'small';
  readonly mix?: Partial<Mix>;
  /** `silent`: locked, interrupted, hidden or muted: the page shows its sound as off. */
  readonly onState?: (state: 'running' | 'silent') => void;
  /** Told as each sound of a page begins, so that a caption may come with it. */
  readonly onHeard?: (shot: ShotId) => void;
}

export interface Sound {
  /** From `undefined` (a reload, a jump, a step back) only what lasts is heard; on a new day everything on its first page is new. */
  readonly show: (previous: Before | undefined, next: Picture) => void;
  /** Nothing to hear (the title, the attract loop, the debrief): everything fades and is freed. */
  readonly rest: () => void;
  readonly set: (mix: Partial<Mix>) => void;
  readonly running: () => Running;
  readonly destroy: () => void;
}

const DEFAULT: Mix = { volumes: { sounds: 0.8, voice: 0.8, music: 0.6 }, muted: false, ceiling: 1, board: 'moving' };
const AT_REST: Running = { lasting: [], sounding: [], hum: [], files: [], awaited: [] };
/** A browser takes a moment to wake after the touch that began the day: a page shown so shortly before is still heard. */
const FRESH_MS = 1200;

const isSame = (a: Picture, b: Picture) => JSON.stringify(a) === JSON.stringify(b);

/** The city you hear. Not a byte of it is fetched before the first touch, nor while it is muted. */
export function createSound({
  speaker = 'full',
  onHeard = () => undefined,
  onState = () => undefined,
  mix: first,
}: SoundOptions = {}): Sound {
  let mix: Mix = { ...DEFAULT, ...first };
  let studio: Studio | undefined;
  let wanted: Heard | undefined;
  let shownUnheard = Number.NEGATIVE_INFINITY;

  const audible = () => (studio?.context.state === 'running' && !mix.muted && !document.hidden ? studio : undefined);
  const tell = () => onState(audible() ? 'running' : 'silent');
  const level = () => studio?.level(mix.volumes, mix.muted ? 0 : mix.ceiling);
  const carryOn = (pace: 'slow' | 'now') => wanted && audible()?.carryOn(wanted, pace);

  const woken = () => {
    level();
    carryOn('now');
    const playing = audible();
    if (playing && wanted && performance.now() - shownUnheard < FRESH_MS) playing.once(wanted, mix.board);
    if (playing) shownUnheard = Number.NEGATIVE_INFINITY;
    tell();
  };
  const contextNow = () => {
    studio ??= studioOf({ speaker, onReady: () => void carryOn('slow'), onHeard });
    return studio.context;
  };
  const waking = wakingOf(contextNow, woken);
  if (navigator.userActivation?.hasBeenActive) waking.wake();

  return {
    show(previous, next) {
      if (previous === undefined && wanted && isSame(wanted.picture, next)) return; // told again in another language
      wanted = { picture: next, sounds: soundsOf(next, previous) };
      const playing = audible();
      if (!playing) {
        shownUnheard = performance.now();
        return;
      }
      playing.leave(previous === undefined ? 'jumped' : 'turned');
      playing.carryOn(wanted, 'slow');
      playing.once(wanted, mix.board);
    },
    rest() {
      wanted = undefined;
      studio?.fallSilent();
    },
    set(changes) {
      const was = mix.muted;
      mix = { ...mix, ...changes };
      level();
      if (mix.muted === was) return;
      if (mix.muted) studio?.fallSilent();
      else carryOn('now');
      tell();
    },
    running: () => studio?.running() ?? AT_REST,
    destroy() {
      wanted = undefined;
      studio?.fallSilent();
      waking.close();
      studio?.close();
    },
  };
}
