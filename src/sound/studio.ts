import type { Picture } from '../day/picture.ts';
import { bankOf } from './bank.ts';
import type { Cue, ShotId, Sounds } from './heard.ts';
import { contextOfHowler } from './howl-nodes.ts';
import { humOn } from './hum.ts';
import { mixerOn, type Volumes } from './mixer.ts';
import { neededFiles } from './needed-files.ts';
import { shotsOn } from './shots.ts';
import { stillBoard } from './still-board.ts';
import { lastingIn, tracksOn } from './tracks.ts';

export interface Running {
  readonly lasting: readonly string[];
  readonly sounding: readonly ShotId[];
  readonly hum: readonly number[];
  /** Decoded, or about to be. */
  readonly files: readonly string[];
  readonly awaited: readonly string[];
}

/** A picture and what it sounds like. */
export interface Heard {
  readonly picture: Picture;
  readonly sounds: Sounds;
}

/** All that makes sound, once a browser allows it: files, buses, loops, single sounds, hum. */
export interface Studio {
  readonly context: AudioContext;
  /** Moves from what goes on to what should go on. */
  readonly carryOn: (heard: Heard, pace: 'slow' | 'now') => void;
  /** Plays what is heard once on a page. */
  readonly once: (heard: Heard, board: 'moving' | 'still') => void;
  /** The page was turned, or left altogether. */
  readonly leave: (how: 'turned' | 'jumped') => void;
  readonly fallSilent: () => void;
  readonly level: (volumes: Volumes, master: number) => void;
  readonly running: () => Running;
  readonly close: () => void;
}

interface StudioParts {
  readonly speaker: 'full' | 'small';
  /** A file that was waited for is there. */
  readonly onReady: () => void;
  readonly onHeard: (shot: ShotId) => void;
}

/** The interface is paper: a page turned, and a lighter one for going back. */
const PAPER: Readonly<Record<'turned' | 'jumped', Cue>> = {
  turned: { shot: 'ui-choose', atMs: 0, gainDb: 0 },
  jumped: { shot: 'ui-focus', atMs: 0, gainDb: 0 },
};

export function studioOf({ speaker, onReady, onHeard }: StudioParts): Studio {
  const context = contextOfHowler();
  const mixer = mixerOn(context, speaker);
  const bank = bankOf(onReady);
  const tracks = tracksOn(context, mixer, bank);
  const shots = shotsOn(context, mixer, bank, onHeard);
  const hum = humOn(context, mixer.into('hum', 'other'));
  return {
    context,
    carryOn({ picture, sounds }, pace) {
      bank.hold(neededFiles(picture, sounds));
      mixer.tone(sounds.buses, tracks.running().length > 0 ? pace : 'now');
      tracks.move(lastingIn(sounds));
      hum.move(sounds.hum);
    },
    once({ picture, sounds }, board) {
      const cues = board === 'still' ? stillBoard(sounds.cues, picture) : sounds.cues;
      shots.play(cues, () => mixer.duck(sounds.ducks));
    },
    leave(how) {
      if (how === 'turned') shots.turn();
      else shots.hush();
      mixer.duck([]);
      shots.play([PAPER[how]]);
    },
    fallSilent() {
      shots.hush();
      tracks.move(new Map());
      hum.move(undefined);
      mixer.duck([]);
      bank.hold(new Set());
    },
    level: mixer.volumes,
    running: () => ({
      lasting: tracks.running(),
      sounding: shots.sounding(),
      hum: hum.running(),
      files: bank.held(),
      awaited: bank.awaited(),
    }),
    close: mixer.close,
  };
}
