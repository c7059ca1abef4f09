import { isAct } from '../credit/acts.ts';
import { bandOf, creditOf } from '../credit/criteria.ts';
import type { Entry } from '../credit/entry.ts';
import { isSettlementTime, ledgerAtDawn, record, settle, type Ledger, type Rules } from '../credit/ledger.ts';
import { EVERY_RULE } from '../credit/rules.ts';
import { storyteller, type Bookkeeping, type Bookmark } from '../story/telling.ts';
import type { Turn } from '../story/turn.ts';
import type { Length } from '../story/vocabulary.ts';
import type { Playthrough } from './moment.ts';

/** A story as the build compiled it: in one language, with the edition it belongs to. */
export interface Edition {
  readonly id: string;
  /** Ink’s JSON. */
  readonly compiled: string;
}

/** A day as far as it has been played. Never changes: taking an option gives another. */
export interface Day {
  readonly playthrough: Playthrough;
  /** One more than there are choices. */
  readonly turns: readonly Turn[];
  /** The ledger after each act, from dawn: `ledgers[n]` is how it stood after n entries of the story’s acts and settlements. */
  readonly ledgers: readonly Ledger[];
  readonly rules: Rules;
}

/** A point of a day, good for as long as its storyteller is. Never kept: a save is a playthrough. */
export interface DayMark {
  readonly day: Day;
  readonly clock: string;
  readonly telling: Bookmark;
}

/** A day that goes on. */
export interface OpenDay {
  readonly day: Day;
  /** Takes an option on offer; throws a StoryError for any other id. */
  take(id: string): Day;
  /** Begins another day with the same storyteller, some twenty times faster than beginDay; this one cannot go on afterwards. */
  again(length?: Length, rules?: Rules): OpenDay;
  /** A variable of the ink, for proofs and the developer’s panel. */
  fact(name: string): unknown;
}

/** A day that can be gone back to: what-if goes on from one point many times. */
export interface MarkedDay extends OpenDay {
  again(length?: Length, rules?: Rules): MarkedDay;
  /** This point of the day, for `from`. */
  bookmark(): DayMark;
  /** Goes on from a bookmark of the same storyteller, without telling again what came before; this one cannot go on afterwards. */
  from(mark: DayMark): MarkedDay;
}

interface Books extends Bookkeeping {
  readonly ledgers: readonly Ledger[];
  readonly clock: () => string;
}

// Acts recorded while a line is being told happen at the time that line shows: the clock is set when it has been told.
function openBooks(rules: Rules, from?: DayMark): Books {
  const ledgers: Ledger[] = from ? [...from.day.ledgers] : [ledgerAtDawn(rules)];
  let clock = from?.clock ?? '06:40';
  let pending = 0;
  const last = () => ledgers[ledgers.length - 1] ?? ledgerAtDawn(rules);
  const write = (ledger: Ledger) => {
    ledgers.push(ledger);
    pending += 1;
  };
  return {
    ledgers,
    clock: () => clock,
    act: (id) => {
      if (isAct(id)) write(record(last(), id, clock, rules));
    },
    settle: (time) => {
      if (isSettlementTime(time)) write(settle(last(), time, rules));
    },
    credit: () => creditOf(last().criteria),
    band: () => bandOf(creditOf(last().criteria)),
    listed: (list) => last().lists.some((name) => name === list),
    acts: () => ledgers.length - 1,
    told: (directions) => {
      const told = directions.findLast((direction) => direction.verb === 'clock');
      const now = told?.args[0] ?? clock;
      retime(ledgers, pending, clock, now);
      clock = now;
      pending = 0;
    },
  };
}

function retime(ledgers: Ledger[], pending: number, before: string, now: string) {
  if (before === now) return;
  const first = ledgers.length - pending;
  const timed = (entry: Entry, i: number, from: number) => (i >= from && entry.time === before ? { ...entry, time: now } : entry);
  const from = ledgers[first - 1]?.entries.length ?? 0;
  for (let n = first; n < ledgers.length; n += 1) {
    const ledger = ledgers[n];
    if (ledger) ledgers[n] = { ...ledger, entries: ledger.entries.map((entry, i) => timed(entry, i, from)) };
  }
}

type Teller = ReturnType<typeof storyteller>;

/** Begins a day at 06:40 and tells its first turn. */
export function beginDay(edition: Edition, length: Length, rules: Rules = EVERY_RULE): MarkedDay {
  return openDay(storyteller(edition.compiled), edition.id, length, rules);
}

function openDay(teller: Teller, edition: string, length: Length, rules: Rules, mark?: DayMark): MarkedDay {
  const books = openBooks(rules, mark);
  const telling = teller(length, books, mark?.telling);
  const at = (choices: readonly string[], turns: readonly Turn[]): Day => ({
    playthrough: { edition, length, choices },
    turns,
    ledgers: [...books.ledgers],
    rules,
  });
  let day = mark?.day ?? at([], [telling.next()]);
  return {
    get day() {
      return day;
    },
    take(id) {
      telling.take(id);
      day = at([...day.playthrough.choices, id], [...day.turns, telling.next()]);
      return day;
    },
    again: (other = length, under = rules) => openDay(teller, edition, other, under),
    bookmark: () => ({ day, clock: books.clock(), telling: telling.bookmark() }),
    from: (other) => openDay(teller, edition, other.day.playthrough.length, other.day.rules, other),
    fact: (name) => telling.fact(name),
  };
}
