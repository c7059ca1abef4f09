import type { OpenDay } from '../../src/day/day.ts';
import { creditOf } from '../../src/credit/criteria.ts';
import type { Option } from '../../src/story/turn.ts';
import { LENGTHS, type Length } from '../../src/story/vocabulary.ts';

// A play is a page a writer can write. Each line begins with what it is:
//   short | lesson | full     the length, first
//   > words                   a line that is read here, or how it begins …
//   ? words                   an option on offer here
//   ! words or id             the option taken
//   … id                      goes on as the city would advise until this option is on offer
//   = 640                     the credit here
//   # words                   for other writers

/** As many choices as a play may skip at once. */
const FURTHEST = 40;

export const lengthOfPlay = (play: string): Length => LENGTHS.find((length) => new RegExp(`^${length}$`, 'm').test(play)) ?? 'lesson';

const shortened = (text: string, like: string) => {
  const cut = like.endsWith('…') ? like.length - 1 : text.length;
  return like.endsWith('…') && text.length > cut ? `${text.slice(0, cut)}…` : text;
};

interface Reading {
  readonly open: OpenDay;
  /** Lines of this turn already passed. */
  passed: number;
}

const turnOf = ({ open }: Reading) => open.day.turns.at(-1);
const offered = (reading: Reading): readonly Option[] => turnOf(reading)?.options ?? [];
const linesHere = (reading: Reading) =>
  (turnOf(reading)?.pages ?? [])
    .flatMap((page) => page.lines)
    .filter((line) => line.text)
    .map((line) => line.text);

/** What the day says where the play says `words`: the same if it does, else the line it says instead. */
function lineFor(reading: Reading, words: string): string {
  const lines = linesHere(reading);
  const at = lines.findIndex((text, i) => i >= reading.passed && shortened(text, words) === words);
  const here = at < 0 ? reading.passed : at;
  reading.passed = here + 1;
  return shortened(lines[here] ?? '(nothing more is said)', words);
}

function optionFor(reading: Reading, words: string): string {
  const texts = offered(reading).map((option) => option.text);
  return texts.includes(words) ? words : `(on offer: ${texts.join(' / ') || 'nothing'})`;
}

function take(reading: Reading, words: string): string {
  const option = offered(reading).find((candidate) => candidate.id === words || candidate.text === words);
  if (!option) return optionFor(reading, words);
  reading.open.take(option.id);
  reading.passed = 0;
  return words;
}

function goOn(reading: Reading, id: string): string {
  for (let steps = 0; steps < FURTHEST && !offered(reading).some((option) => option.id === id); steps += 1) {
    const prudent = offered(reading).find((option) => option.prudent);
    if (!prudent) return `(the day ended before ${id} was on offer)`;
    reading.open.take(prudent.id);
    reading.passed = 0;
  }
  return id;
}

function heard(reading: Reading, sign: string, words: string): string {
  if (sign === '>') return lineFor(reading, words);
  if (sign === '?') return optionFor(reading, words);
  if (sign === '!') return take(reading, words);
  if (sign === '…') return goOn(reading, words);
  const ledger = reading.open.day.ledgers.at(-1);
  return String(ledger ? creditOf(ledger.criteria) : '');
}

/** Plays a play; gives the same page as the day really is. Where the two differ, the play is wrong or the story has changed. */
export function played(play: string, begin: (length: Length) => OpenDay): string {
  const reading: Reading = { open: begin(lengthOfPlay(play)), passed: 0 };
  return play
    .split('\n')
    .map((line) => {
      const [, sign, words] = /^([>?!…=])\s*(.*)$/.exec(line) ?? [];
      return sign && words !== undefined ? `${sign} ${heard(reading, sign, words.trim())}` : line;
    })
    .join('\n');
}
