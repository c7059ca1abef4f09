import type { ReadonlySignal } from '@preact/signals';
import type { Day, Edition } from '../day/day.ts';
import type { Playthrough } from '../day/moment.ts';
import type { Length } from '../story/vocabulary.ts';
import type { Language } from '../words/catalogue.ts';
import type { Answers } from './answers.ts';

/** Where the box is opened. At a kiosk nothing links out; in a lesson nothing is shared. */
export type Venue = 'home' | 'kiosk' | 'lesson';

/** All the black box shows. The words of `debrief` and `facts` have been spoken before it is mounted. */
export interface DebriefModel {
  /** A day that is over. When the language changes, the same day told again. */
  readonly day: ReadonlySignal<Day>;
  /** The story that told it: what-if replays it in a worker. */
  readonly edition: ReadonlySignal<Edition>;
  readonly language: ReadonlySignal<Language>;
  /** Option ids by number, for the code of the day. */
  readonly ids: readonly string[];
  readonly lengths: readonly Length[];
  readonly venue: Venue;
  /** Where this game is found by others; without it the code has no QR. */
  readonly publicAddress?: string;
  /** A card the address asked for, `#card=id`. */
  readonly card?: string;
  /** What was guessed and marked before, kept beside the day. */
  readonly answers?: Answers;
  /** Everything drawn at once. */
  readonly reducedMotion: ReadonlySignal<boolean>;
}

export interface DebriefIntents {
  /** Back to the last page of the day. */
  readonly close: () => void;
  /** Open this day at its last choice, and go on from there. */
  readonly playFrom: (playthrough: Playthrough) => void;
  readonly another: (length: Length) => void;
  /** A guess or a mark was made. */
  readonly answered?: (answers: Answers) => void;
}

export interface MountedDebrief {
  readonly unmount: () => void;
}
