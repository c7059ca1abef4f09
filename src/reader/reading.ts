import { useRef } from 'preact/hooks';
import type { Moment } from '../day/moment.ts';

const isFirst = ({ position }: Moment) => position.turn === 0 && position.page === 0;

/** Did reading go on from one moment to the next? The day's first page goes on from nothing; a reload does not. */
export function isForward(before: Moment | undefined, now: Moment): boolean {
  if (before === undefined) return isFirst(now);
  const [was, is] = [before.position, now.position];
  return is.turn > was.turn || (is.turn === was.turn && is.page > was.page);
}

/** The moment that was shown before this one. */
export function useBefore(moment: Moment): Moment | undefined {
  const seen = useRef<{ now: Moment; before: Moment | undefined }>({ now: moment, before: undefined });
  if (seen.current.now !== moment) seen.current = { now: moment, before: seen.current.now };
  return seen.current.before;
}

/** The same page in another language is the same reading: focus and the board stay where they are. */
export const isSamePage = (before: Moment | undefined, now: Moment): boolean =>
  before !== undefined &&
  before.position.turn === now.position.turn &&
  before.position.page === now.position.page &&
  before.playthrough.choices.join() === now.playthrough.choices.join();
