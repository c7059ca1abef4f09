import { creditOf } from '../credit/criteria.ts';
import { ledgerAtDawn, type Ledger } from '../credit/ledger.ts';
import type { Direction } from '../story/directions.ts';
import type { Page } from '../story/turn.ts';
import type { Day } from './day.ts';
import type { Moment, Position } from './moment.ts';
import { BEFORE_DAWN, pictureOf, stageAll, type Staging } from './picture-of.ts';

/** A page with its place in the day. */
interface Placed {
  readonly page: Page;
  readonly position: Position;
}

const pagesOf = (day: Day): Placed[] =>
  day.turns.flatMap((turn, t) => turn.pages.map((page, p) => ({ page, position: { turn: t, page: p } })));
const directionsOf = (page: Page): Direction[] => page.lines.flatMap((line) => line.directions);
const isAt = (a: Position, b: Position) => a.turn === b.turn && a.page === b.page;

/** The last page told so far. */
export const latest = (day: Day): Position => ({ turn: day.turns.length - 1, page: (day.turns.at(-1)?.pages.length ?? 1) - 1 });

const ledgerAt = (day: Day, acts: number): Ledger => day.ledgers[acts] ?? ledgerAtDawn(day.rules);

function factsIn(pages: readonly Placed[]): string[] {
  const met = pages.flatMap(({ page }) => directionsOf(page)).filter((direction) => direction.verb === 'met');
  return [...new Set(met.map((direction) => direction.args[0]))];
}

/** What stands on the stage before a page: the fold of every direction told until then. */
const stagingBefore = (pages: readonly Placed[]): Staging =>
  pages.reduce((staging, { page }) => stageAll(staging, directionsOf(page)), BEFORE_DAWN);

/** One moment of a day, computed from nothing but the day. A position the day does not have gives its last page. */
export function momentOf(day: Day, position: Position): Moment {
  const pages = pagesOf(day);
  const found = pages.findIndex((placed) => isAt(placed.position, position));
  const index = found < 0 ? pages.length - 1 : found;
  const here = pages[index] ?? { page: { lines: [], acts: 0 }, position };
  const turn = day.turns[here.position.turn];
  const more = here.position.page < (turn?.pages.length ?? 1) - 1;
  const before = ledgerAt(day, pages[index - 1]?.page.acts ?? 0);
  const ledger = ledgerAt(day, here.page.acts);
  const options = more ? [] : (turn?.options ?? []);
  const taken = day.playthrough.choices[here.position.turn];
  return {
    playthrough: { ...day.playthrough, choices: day.playthrough.choices.slice(0, here.position.turn) },
    position: here.position,
    passage: here.page.lines.filter((line) => line.text),
    options,
    more,
    ...(taken === undefined ? {} : { taken }),
    picture: pictureOf(stageAll(stagingBefore(pages.slice(0, index)), directionsOf(here.page)), directionsOf(here.page), before, ledger),
    ledger,
    credit: creditOf(ledger.criteria),
    met: factsIn(pages.slice(0, index + 1)),
    over: !more && options.length === 0,
  };
}

/** Every moment of a day, in order: what a transcript shows. */
export const momentsOf = (day: Day): Moment[] => pagesOf(day).map(({ position }) => momentOf(day, position));
