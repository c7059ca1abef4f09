import type { Ledger } from '../credit/ledger.ts';
import type { Line, Option } from '../story/turn.ts';
import type { Length } from '../story/vocabulary.ts';
import type { Picture } from './picture.ts';

/** All there is to keep of a day: everything else is computed from it. */
export interface Playthrough {
  /** Which edition of story and acts the choices were made in. */
  readonly edition: string;
  readonly length: Length;
  /** Option ids, in order. */
  readonly choices: readonly string[];
}

/** Where in a day: after how many choices, and which page of what follows. */
export interface Position {
  readonly turn: number;
  readonly page: number;
}

/** One page of a day with all that belongs to it: what the reader, the stage and the sound are given. */
export interface Moment {
  readonly playthrough: Playthrough;
  readonly position: Position;
  /** The lines of this page, those with words. */
  readonly passage: readonly Line[];
  /** Empty until the last page of a turn. */
  readonly options: readonly Option[];
  /** The option that was taken here, when the day has gone on since. */
  readonly taken?: string;
  /** Is there another page before the options? */
  readonly more: boolean;
  readonly picture: Picture;
  /** As it stands when this page has been read. */
  readonly ledger: Ledger;
  readonly credit: number;
  /** Facts met from dawn to here, each once, in order. */
  readonly met: readonly string[];
  /** The last page of the day. */
  readonly over: boolean;
}
