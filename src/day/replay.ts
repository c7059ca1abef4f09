import type { Rules } from '../credit/ledger.ts';
import { beginDay, type Edition, type OpenDay } from './day.ts';
import type { Playthrough } from './moment.ts';

/** What a replay had to do to a playthrough made in another edition. */
export interface Repair {
  /** Decisions the old edition did not have: the prudent option was taken. */
  readonly inserted: readonly string[];
  /** The choice that is no longer on offer, where the replay stopped. */
  readonly stopped?: string;
  /** The story or what acts are worth has changed since. */
  readonly retuned: boolean;
}

export interface Replayed {
  readonly open: OpenDay;
  readonly repair: Repair;
}

const optionsOf = (open: OpenDay) => open.day.turns.at(-1)?.options ?? [];
const offers = (open: OpenDay, id: string) => optionsOf(open).some((option) => option.id === id);
const prudentOf = (open: OpenDay) => optionsOf(open).find((option) => option.prudent)?.id;

/** How many inserted decisions in a row a repair walks through before it gives a choice up. */
const FURTHEST = 3;

/** Looks ahead on a day of its own: a decision that was inserted before a choice is answered prudently, if that leads back to the choice. */
function scoutIn(edition: Edition, open: OpenDay): (id: string) => string[] | undefined {
  const { length } = open.day.playthrough;
  let scout: OpenDay | undefined;
  return (id) => {
    scout = scout ? scout.again() : beginDay(edition, length, open.day.rules);
    for (const choice of open.day.playthrough.choices) scout.take(choice);
    return bridgeTo(scout, id);
  };
}

function bridgeTo(scout: OpenDay, id: string): string[] | undefined {
  const taken: string[] = [];
  while (!offers(scout, id) && taken.length < FURTHEST) {
    const prudent = prudentOf(scout);
    if (!prudent) return undefined;
    scout.take(prudent);
    taken.push(prudent);
  }
  return offers(scout, id) ? taken : undefined;
}

/**
 * Plays a playthrough again, from the start. In its own edition that gives the same day; in another, a choice is looked
 * for by id past decisions it did not have, and where it is gone the day stops there: nothing throws.
 */
export function replay(edition: Edition, playthrough: Playthrough, rules?: Rules): Replayed {
  return replayIn(beginDay(edition, playthrough.length, rules), edition, playthrough);
}

/** The same in a day that has just begun: with `again`, many days can be replayed by one storyteller. */
export function replayIn(open: OpenDay, edition: Edition, playthrough: Playthrough): Replayed {
  const bridge = scoutIn(edition, open);
  const inserted: string[] = [];
  const retuned = playthrough.edition !== edition.id;
  for (const id of playthrough.choices) {
    const steps = offers(open, id) ? [] : bridge(id);
    if (!steps) return { open, repair: { inserted, stopped: id, retuned } };
    for (const step of steps) open.take(step);
    inserted.push(...steps);
    open.take(id);
  }
  return { open, repair: { inserted, retuned } };
}
