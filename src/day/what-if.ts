import type { RuleNumber } from '../credit/rules.ts';
import type { Day, OpenDay } from './day.ts';

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

const offered = (open: OpenDay) => open.day.turns.at(-1)?.options ?? [];

/** The option for a decision of another day: your own where it is on offer, the earliest first; else what the city advises. */
function next(open: OpenDay, own: string[]): { readonly id: string; readonly yours: boolean } | undefined {
  const options = offered(open);
  const mine = own.find((id) => options.some((option) => option.id === id));
  if (mine !== undefined) {
    own.splice(own.indexOf(mine), 1);
    return { id: mine, yours: true };
  }
  const prudent = options.find((option) => option.prudent) ?? options[0];
  return prudent && { id: prudent.id, yours: false };
}

/** Has the day gone far enough to answer what is asked of it? */
export type Enough = (day: Day) => boolean;

/**
 * Replays a day with one thing changed. `open` is any day of the same edition: it is begun again, and cannot go on itself.
 * With `enough` the replay stops as soon as its question can be answered.
 */
export function whatIf(open: OpenDay, lived: Day, change: Change, enough: Enough = () => false): WhatIf {
  const rules = change.kind === 'rule' ? new Set([...lived.rules].filter((rule) => rule !== change.rule)) : lived.rules;
  const other = open.again(lived.playthrough.length, rules);
  const { choices } = lived.playthrough;
  const forYou: number[] = [];
  const own = [...choices];
  if (change.kind === 'option') {
    for (const id of own.splice(0, change.turn)) other.take(id);
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
