import { wordsIn } from '../story/lint.ts';
import type { Day } from '../../src/day/day.ts';
import type { Declared } from './declared.ts';

/** How much there is to read and to do in one day. */
export interface Measure {
  /** Words read, options included. */
  readonly words: number;
  readonly taps: number;
  readonly decisions: number;
  readonly minutes: number;
}

const cachedWords = new Map<string, number>();
const words = (text: string) => {
  const known = cachedWords.get(text);
  if (known !== undefined) return known;
  const counted = wordsIn(text);
  cachedWords.set(text, counted);
  return counted;
};

export function measureOf(day: Day, pace: Declared['pace']): Measure {
  const pages = day.turns.flatMap((turn) => turn.pages);
  const read = pages.flatMap((page) => page.lines).reduce((sum, line) => sum + words(line.text), 0);
  const offered = day.turns.flatMap((turn) => turn.options).reduce((sum, option) => sum + words(option.text), 0);
  const decisions = day.playthrough.choices.length;
  const taps = pages.length - 1;
  const seconds = ((read + offered) / pace.wordsAMinute) * 60 + (taps - decisions) * pace.secondsATap + decisions * pace.secondsADecision;
  return { words: read + offered, taps, decisions, minutes: Math.round(seconds / 6) / 10 };
}
