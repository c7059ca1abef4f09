import type { ReadonlySignal } from '@preact/signals';
import type { Moment, Position } from '../day/moment.ts';
import type { PageRead } from '../day/pages-read.ts';
import type { Settings } from '../platform/settings.ts';
import type { Length, Place } from '../story/vocabulary.ts';
import type { Language, Values } from '../words/catalogue.ts';

/** `opening`: a day was asked for and its story is still being fetched. */
export type Screen = 'title' | 'opening' | 'day';

/** The day this device has kept. */
export interface Kept {
  readonly length: Length;
  readonly clock: string;
  readonly place: Place;
}

/** Something the page has to admit, in one sentence: `notice.<kind>` in the interface catalogue. */
export interface Notice {
  readonly kind:
    | 'storage-refused'
    | 'storage-full'
    | 'code-unreadable'
    | 'day-replayed'
    | 'day-retuned'
    | 'day-stopped'
    | 'story-unreachable'
    | 'erased';
  readonly values?: Values;
}

/** All the reader shows. It changes nothing here: it reports what the player did, as intents. */
export interface Model {
  readonly screen: ReadonlySignal<Screen>;
  readonly moment: ReadonlySignal<Moment | undefined>;
  /** The day's code up to here, without its page: `data-moment` is `<code>.<page>`. */
  readonly code: ReadonlySignal<string>;
  /** From dawn to here. Read only while the transcript is open, so it may be computed on demand. */
  readonly pagesRead: ReadonlySignal<readonly PageRead[]>;
  readonly kept: ReadonlySignal<Kept | undefined>;
  /** One or two sentences of what the stage shows, in the player’s language; empty until the stage’s words are there. */
  readonly described: ReadonlySignal<string>;
  /** Keys of the captions catalogue: what is heard now. */
  readonly captions: ReadonlySignal<readonly string[]>;
  readonly language: ReadonlySignal<Language>;
  readonly settings: ReadonlySignal<Settings>;
  readonly notice: ReadonlySignal<Notice | undefined>;
  /** Languages and lengths this build ships. */
  readonly languages: readonly Language[];
  readonly lengths: readonly Length[];
  readonly edition: string;
  readonly version: string;
}

export interface Intents {
  readonly begin: (length: Length) => void;
  /** Continue the kept day. */
  readonly resume: () => void;
  readonly choose: (optionId: string) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly goTo: (position: Position) => void;
  /** To the title; the day stays kept. */
  readonly leave: () => void;
  /** After midnight; absent while the build has no debrief. */
  readonly debrief?: () => void;
  readonly language: (language: Language) => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly erase: () => void;
  /** What a bug report needs: code, edition, version, device. The reader offers to copy it. */
  readonly report: () => string;
  readonly dismissNotice: () => void;
}

export interface MountedReader {
  /** An empty, decorative element that fills the art area; the stage's canvas goes in it. */
  readonly stage: HTMLElement;
  readonly unmount: () => void;
}
