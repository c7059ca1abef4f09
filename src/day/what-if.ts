import type { RuleNumber } from '../credit/rules.ts';
import type { Day, DayMark, MarkedDay } from './day.ts';

/** One thing that is otherwise: another option at one decision, or one rule that is not in force. */
export type Change =
  | { readonly kind: 'option'; readonly turn: number; readonly option: string }
  | { readonly kind: 'rule'; readonly rule: RuleNumber };

export interface WhatIf {
  readonly change: Change;
  /** The day that follows. */
  readonly day: Day;
  /** The first turn whose choice is not the one that was made; the number of turns when every choice is the same. */
  readonly parts: number;
  /** Turns after that at which none of your own choices was on offer: the prudent option was taken. */
  readonly forYou: readonly number[];
}

const offered = (open: MarkedDay) => open.day.turns.at(-1)?.options ?? [];

/** The option for a decision of another day: your own where it is on offer, the earliest first; else what the city advises. */
function next(open: MarkedDay, own: string[]): { readonly id: string; readonly yours: boolean } | undefined {
  const options = offered(open);
  const mine = own.find((id) => options.some((option) => option.id === id));
  if (mine !== undefined) {
    own.splice(own.indexOf(mine), 1);
    return { id: mine, yours: true };
  }
  const prudent = options.find((option) => option.prudent) ?? options[0];
  return prudent && { id: prudent.id, yours: false };
}

export interface Shortcuts {
  /** Has the day gone far enough to answer what is asked of it? */
  readonly enough?: (day: Day) => boolean;
  /** Where to begin: the lived day as it stood before the changed choice. */
  readonly mark?: DayMark | undefined;
}

/**
 * Replays a day with one thing changed. `open` is any day of the same edition: it is begun again, and cannot go on itself.
 */
export function whatIf(open: MarkedDay, lived: Day, change: Change, { enough = () => false, mark }: Shortcuts = {}): WhatIf {
  const rules = change.kind === 'rule' ? new Set([...lived.rules].filter((rule) => rule !== change.rule)) : lived.rules;
  const other = mark ? open.from(mark) : open.again(lived.playthrough.length, rules);
  const { choices } = lived.playthrough;
  const forYou: number[] = [];
  const own = [...choices];
  if (change.kind === 'option') {
    for (const id of own.splice(0, change.turn).slice(other.day.playthrough.choices.length)) other.take(id);
    own.shift();
    other.take(change.option);
  }
  while (!enough(other.day)) {
    const step = next(other, own);
    if (!step) break;
    if (!step.yours) forYou.push(other.day.playthrough.choices.length);
    other.take(step.id);
  }
  return { change, day: other.day, parts: partingOf(choices, other.day.playthrough.choices), forYou };
}

function partingOf(one: readonly string[], other: readonly string[]): number {
  const found = other.findIndex((id, turn) => id !== one[turn]);
  return found < 0 ? Math.max(one.length, other.length) : found;
}
