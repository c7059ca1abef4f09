import type { Picture } from '../day/picture.ts';
import { type Bank, bankOf } from './bank.ts';
import type { ShotId, Sounds } from './heard.ts';
import { contextOfHowler } from './howl-nodes.ts';
import { type Hum, humOn } from './hum.ts';
import { type Mixer, mixerOn, type Volumes } from './mixer.ts';
import { neededFiles } from './needed-files.ts';
import type { Before } from './page-cues.ts';
import { type Shots, shotsOn } from './shots.ts';
import { soundsOf } from './sounds-of.ts';
import { stillBoard } from './still-board.ts';
import { lastingIn, type Tracks, tracksOn } from './tracks.ts';
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

export interface Running {
  readonly lasting: readonly string[];
  readonly sounding: readonly ShotId[];
  readonly hum: readonly number[];
  /** Decoded, or about to be. */
  readonly files: readonly string[];
  readonly awaited: readonly string[];
}

export interface Sound {
  /** From `undefined` (a reload, a jump, a step back) only what lasts is heard; on a new day everything on its first page is new. */
  readonly show: (previous: Before | undefined, next: Picture) => void;
  /** The paper of the interface. */
  readonly touch: (what: 'focus' | 'choose') => void;
  /** Nothing to hear (the title, the attract loop, the debrief): everything fades and is freed. */
  readonly rest: () => void;
  readonly set: (mix: Partial<Mix>) => void;
  readonly running: () => Running;
  readonly destroy: () => void;
}

interface Studio {
  readonly context: AudioContext;
  readonly mixer: Mixer;
  readonly bank: Bank;
  readonly tracks: Tracks;
  readonly shots: Shots;
  readonly hum: Hum;
}

const DEFAULT: Mix = { volumes: { sounds: 0.8, voice: 0.8, music: 0.6 }, muted: false, ceiling: 1, board: 'moving' };
const NOTHING: ReadonlySet<string> = new Set();

function studioOf({ speaker = 'full', onHeard = () => undefined }: SoundOptions, onReady: () => void): Studio {
  const context = contextOfHowler();
  const mixer = mixerOn(context, speaker);
  const bank = bankOf(onReady);
  return {
    context,
    mixer,
    bank,
    tracks: tracksOn(context, mixer, bank),
    shots: shotsOn(context, mixer, bank, onHeard),
    hum: humOn(context, mixer.into('hum', 'other')),
  };
}

/** The city you hear. Not a byte of it is fetched before the first touch, nor while it is muted. */
export function createSound(options: SoundOptions = {}): Sound {
  let mix: Mix = { ...DEFAULT, ...options.mix };
  let studio: Studio | undefined;
  let wanted: { readonly picture: Picture; readonly sounds: Sounds } | undefined;

  const isHeard = () => studio?.context.state === 'running' && !mix.muted && !document.hidden;
  const studioNow = () => {
    studio ??= studioOf(options, () => carryOn());
    return studio;
  };
  const level = () => studio?.mixer.volumes(mix.volumes, mix.muted ? 0 : mix.ceiling);

  /** Everything that lasts, as it should be now; called again whenever something it waited for is there. */
  function carryOn(pace: 'slow' | 'now' = 'slow'): void {
    if (!studio || !isHeard() || !wanted) return;
    const { picture, sounds } = wanted;
    studio.bank.hold(neededFiles(picture, sounds));
    studio.mixer.tone(sounds.buses, studio.tracks.running().length > 0 ? pace : 'now');
    studio.tracks.move(lastingIn(sounds));
    studio.hum.move(sounds.hum);
  }
  function fallSilent(): void {
    studio?.shots.hush();
    studio?.tracks.move(new Map());
    studio?.hum.move(undefined);
    studio?.mixer.duck([]);
    studio?.bank.hold(NOTHING);
  }

  const waking = wakingOf(
    () => studioNow().context,
    () => {
      level();
      carryOn('now');
      options.onState?.(isHeard() ? 'running' : 'silent');
    },
  );
  if (navigator.userActivation?.hasBeenActive) waking.wake();

  return {
    show(previous, next) {
      const sounds = soundsOf(next, previous);
      wanted = { picture: next, sounds };
      if (!studio || !isHeard()) return;
      if (previous === undefined) studio.shots.hush();
      else studio.shots.turn();
      carryOn();
      studio.mixer.duck(sounds.ducks);
      studio.shots.play(mix.board === 'still' ? stillBoard(sounds.cues, next) : sounds.cues);
    },
    touch: (what) => {
      if (isHeard()) studio?.shots.play([{ shot: what === 'focus' ? 'ui-focus' : 'ui-choose', atMs: 0, gainDb: 0 }]);
    },
    rest() {
      wanted = undefined;
      fallSilent();
    },
    set(changes) {
      const wasMuted = mix.muted;
      mix = { ...mix, ...changes };
      level();
      if (mix.muted && !wasMuted) fallSilent();
      if (!mix.muted && wasMuted) carryOn('now');
      if (mix.muted !== wasMuted) options.onState?.(isHeard() ? 'running' : 'silent');
    },
    running: () => ({
      lasting: studio?.tracks.running() ?? [],
      sounding: studio?.shots.sounding() ?? [],
      hum: studio?.hum.running() ?? [],
      files: studio?.bank.held() ?? [],
      awaited: studio?.bank.awaited() ?? [],
    }),
    destroy() {
      wanted = undefined;
      fallSilent();
      waking.close();
      studio?.mixer.close();
    },
  };
}
