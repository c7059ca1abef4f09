import type { LedDots } from '../../../src/stage/led.ts';
import { widthOf } from '../../../src/stage/lettering.ts';

/** One word of the post, and the step at which it leaves; 9 never. */
export interface Word {
  readonly text: string;
  readonly leaves: number;
}

/** `square2` leaves at the second step. After an apostrophe there is no space. */
export function wordsIn(line: string): readonly Word[] {
  return line.split(' ').map((word) => {
    const [, text = word, step] = /^(.*?)(\d)?$/.exec(word) ?? [];
    return { text, leaves: step ? Number(step) : 9 };
  });
}

const GONE = 0.15;

/** A line of the post on its baseline. Where a word was there are unlit dots, as many as it was wide. */
export function writeLine(dots: LedDots, line: string, step: number, at: { x: number; y: number; cap: number; width: number }): void {
  const size = at.cap / 0.686;
  const words = wordsIn(line);
  const space = (i: number) => (words[i]?.text.endsWith('’') ? 0 : words[i + 1]?.text === '.' ? size * 0.02 : size * 0.26);
  const natural = words.reduce((sum, word, i) => sum + widthOf(word.text, size) + space(i), 0);
  const squeeze = Math.min(1, at.width / natural);
  let x = at.x;
  for (const [i, word] of words.entries()) {
    const width = widthOf(word.text, size) * squeeze;
    const joined = (words[i + 1]?.leaves ?? 9) <= step ? space(i) * squeeze : 0;
    if (word.leaves <= step) dots.box(Math.round(x), Math.round(at.y - at.cap), Math.round(width + joined), at.cap, GONE);
    else dots.headline(word.text, x, at.y, at.cap, width);
    x += width + space(i) * squeeze;
  }
}
