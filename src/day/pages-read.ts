import type { Moment, Position } from './moment.ts';
import type { Place } from '../story/vocabulary.ts';

/** One page of the day so far, for the transcript. */
export interface PageRead {
  readonly position: Position;
  readonly place: Place;
  readonly clock: string;
  readonly lines: readonly string[];
  /** The text of the option taken at its end. */
  readonly chosen?: string;
}

/** The day as it reads back: each page with its time and place, and what was chosen after it. */
export const readPages = (moments: readonly Moment[]): PageRead[] =>
  moments.map(({ position, picture, passage, options, taken }, i) => {
    const chosen = i < moments.length - 1 ? options.find((option) => option.id === taken)?.text : undefined;
    return {
      position,
      place: picture.place,
      clock: picture.clock,
      lines: passage.map((line) => line.text),
      ...(chosen === undefined ? {} : { chosen }),
    };
  });
