import type { Direction } from './directions.ts';

/** A sentence group between two line ends of the story, with what it stages. `text` may be empty: a direction alone. */
export interface Line {
  readonly text: string;
  readonly directions: readonly Direction[];
  /** Where it was written (`scenes/03-crossing.ink:41`): in development and proof builds only. */
  readonly source?: string;
}

/** What is read between two taps. */
export interface Page {
  readonly lines: readonly Line[];
  /** How many acts the day has recorded when this page has been read. */
  readonly acts: number;
}

export interface Option {
  /** `knot.label`, the same in every language and edition. */
  readonly id: string;
  readonly text: string;
  readonly prudent: boolean;
  readonly timeout: boolean;
  readonly source?: string;
}

/** From one choice to the next: at least one page; no options when the day is over. */
export interface Turn {
  readonly pages: readonly Page[];
  readonly options: readonly Option[];
}
