import { type Cue, FLAPS } from './heard.ts';

/** Fifteen cards a second; the wheels start one after the other. */
const CARD_MS = 1000 / 15;
const WHEEL_MS = 37;
const WHEELS = [100, 10, 1] as const;

const digit = (number: number, unit: number) => Math.floor(number / unit) % 10;
const cardsFrom = (from: number, to: number) => WHEELS.map((unit) => (digit(to, unit) - digit(from, unit) + 10) % 10);

/** Which of the four recorded cards falls next: never the one that fell last. */
const cardAfter = (last: number, turn: number) => (last + 1 + ((turn * 7) % 3)) % FLAPS.length;

interface Fall {
  readonly atMs: number;
  readonly last: boolean;
}

const fallsOf = (cards: number, wheel: number): readonly Fall[] =>
  Array.from({ length: cards }, (_, i) => ({
    atMs: wheel * WHEEL_MS + i * CARD_MS + Math.max(0, i - cards + 3) * 10,
    last: i === cards - 1,
  }));

/**
 * The board’s cards as they fall from one number to another, each wheel only as far as it has to go. A number that does not
 * move turns its last wheel once round: the flaps go, and nothing has changed.
 */
export function flapRun(from: number, to: number): readonly Cue[] {
  const moved = cardsFrom(from, to);
  const cards = moved.some((count) => count > 0) ? moved : [0, 0, 10];
  const falls = cards.flatMap((count, wheel) => fallsOf(count, wheel)).sort((a, b) => a.atMs - b.atMs);
  let card = (from + to) % FLAPS.length;
  return falls.map(({ atMs, last }, turn) => {
    card = cardAfter(card, turn);
    return { shot: FLAPS[card] ?? 'flap-1', atMs: Math.round(atMs), gainDb: last ? 0 : -1 - (turn % 3) };
  });
}

/** The same where the board does not move (reduced motion): one sound, as long as the way. */
export function flapRunStill(from: number, to: number): readonly Cue[] {
  const way = Math.max(...cardsFrom(from, to));
  return [{ shot: way > 8 ? 'flap-run-l' : way > 3 ? 'flap-run-m' : 'flap-run-s', atMs: 0, gainDb: 0 }];
}
