import { creditOf } from '../credit/criteria.ts';
import type { Ledger } from '../credit/ledger.ts';
import { RULES, type RuleNumber } from '../credit/rules.ts';
import type { Day, DayMark, MarkedDay } from './day.ts';
import { type Change, whatIf } from './what-if.ts';

/** From 15:00 the coast line asks this much. */
export const SEATS_ASK = 620;

const isAtSix = (ledger: Ledger) => ledger.entries.some((entry) => entry.act === 'drift' && entry.time === '18:00');

/** The ledger just after the settlement at six: what the gate of the coast line reads. */
export const ledgerAtSix = (day: Day): Ledger | undefined => day.ledgers.find(isAtSix);

/** Are the seats in reach: enough credit at six, and on no rail list? */
export function hasSeatsInReach(day: Day): boolean {
  const ledger = ledgerAtSix(day);
  return ledger !== undefined && creditOf(ledger.criteria) >= SEATS_ASK && !ledger.lists.includes('rail');
}

export interface TurningPoints {
  /** Were the seats in reach on the day that was lived? */
  readonly inReach: boolean;
  /** Every single other choice that would have made it the other way, the latest first. */
  readonly choices: readonly Extract<Change, { kind: 'option' }>[];
  /** Every rule that would have, by being switched off alone. */
  readonly rules: readonly RuleNumber[];
}

/** What one change to a day would have turned the seats, searched over every other option of every decision before six. */
export function turningPoints(open: MarkedDay, lived: Day): TurningPoints {
  const inReach = hasSeatsInReach(lived);
  const marks = marksOf(open, lived);
  const turns = (change: Change) => {
    const mark = change.kind === 'option' ? marks[change.turn] : undefined;
    return hasSeatsInReach(whatIf(open, lived, change, { enough: isPastSix, mark }).day) !== inReach;
  };
  const choices = otherChoices(lived)
    .filter(({ turn }) => turn < marks.length)
    .filter(turns)
    .reverse();
  return { inReach, choices, rules: RULES.filter((rule) => lived.rules.has(rule) && turns({ kind: 'rule', rule })) };
}

const isPastSix = (day: Day) => ledgerAtSix(day) !== undefined;

/** The lived day before each of its choices up to six: what came before a change is told once, not once for every change. */
function marksOf(open: MarkedDay, lived: Day): readonly DayMark[] {
  const again = open.again(lived.playthrough.length, lived.rules);
  const marks: DayMark[] = [];
  for (const id of lived.playthrough.choices) {
    marks.push(again.bookmark());
    again.take(id);
    if (isPastSix(again.day)) break;
  }
  return marks;
}

function otherChoices(day: Day): Extract<Change, { kind: 'option' }>[] {
  return day.playthrough.choices.flatMap((taken, turn) =>
    (day.turns[turn]?.options ?? []).filter(({ id }) => id !== taken).map(({ id }) => ({ kind: 'option' as const, turn, option: id })),
  );
}
