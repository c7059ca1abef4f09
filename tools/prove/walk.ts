import type { Day, OpenDay } from '../../src/day/day.ts';
import { StoryError } from '../../src/story/telling.ts';
import type { Option } from '../../src/story/turn.ts';

/** Picks one of the options on offer. */
export type Chooser = (options: readonly Option[], day: Day) => Option;

/** A day walked to its end, or to where it broke. */
export interface Walk {
  readonly day: Day;
  /** What ink or the program said when the day could not go on; the choices are those of the day, then this one. */
  readonly broke?: { readonly says: string; readonly after?: Option };
  /** More choices than any day has: it goes round in a circle. */
  readonly endless: boolean;
}

/** No day has more: a code has room for no more, and a reader no patience. */
export const MOST_CHOICES = 80;

/** Told before each choice, so that whoever watches can say where a story never came back. */
export type Announce = (day: Day, next: Option) => void;

export const optionsNow = (day: Day): readonly Option[] => day.turns.at(-1)?.options ?? [];

const messageOf = (error: unknown) => {
  if (error instanceof StoryError || error instanceof Error) return error.message;
  return String(error);
};

/** Walks one day. */
export function walkDay(open: OpenDay, choose: Chooser, announce: Announce): Walk {
  let day = open.day;
  for (let options = optionsNow(day); options.length; options = optionsNow(day)) {
    if (day.playthrough.choices.length >= MOST_CHOICES) return { day, endless: true };
    const option = choose(options, day);
    announce(day, option);
    try {
      day = open.take(option.id);
    } catch (error) {
      return { day, broke: { says: messageOf(error), after: option }, endless: false };
    }
  }
  return { day, endless: false };
}
