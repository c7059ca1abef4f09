import { creditOf } from '../credit/criteria.ts';
import type { Entry } from '../credit/entry.ts';
import type { Ledger } from '../credit/ledger.ts';
import type { Doing } from '../credit/acts.ts';
import type { Day } from '../day/day.ts';
import type { Page } from '../story/turn.ts';

/** An entry of the ledger as it was lived. */
export interface Lived {
  readonly entry: Entry;
  /** Its place in the ledger: its name on the page. */
  readonly index: number;
  /** Minutes since midnight; past 1440 nothing is. The fare of the night stands at dawn. */
  readonly at: number;
  /** The credit when it had been written. */
  readonly after: number;
  /** The option taken just before, in your own words. */
  readonly option?: string;
  /** The lines told when it was recorded. */
  readonly lines: readonly string[];
  /** The turn it fell in: the choice that led there is the one before. */
  readonly turn: number;
}

export const DAWN = 6 * 60 + 40;
export const MIDNIGHT = 24 * 60;

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** An hour after midnight at the end of a day is midnight to the ledger; one at its beginning is the night before. */
const placed = (entry: Entry, index: number) => (index === 0 ? DAWN : minutesOf(entry.time) || MIDNIGHT);

const told = (page: Page) => page.lines.map((line) => line.text).filter(Boolean);

function pageOf(day: Day, acts: number): { readonly page: Page; readonly turn: number } | undefined {
  const pages = day.turns.flatMap((turn, at) => turn.pages.map((page) => ({ page, turn: at })));
  return pages.find(({ page }) => page.acts >= acts);
}

function optionBefore(day: Day, turn: number): string | undefined {
  const taken = day.playthrough.choices[turn - 1];
  return day.turns[turn - 1]?.options.find((option) => option.id === taken)?.text;
}

function lived(day: Day, ledger: Ledger, before: readonly Ledger[], index: number): Lived {
  const entry = ledger.entries[index] as Entry;
  const acts = before.findIndex((one) => one.entries.length > index);
  const found = pageOf(day, Math.max(0, acts));
  const option = entry.doing === 'you' ? optionBefore(day, found?.turn ?? 0) : undefined;
  return {
    entry,
    index,
    at: placed(entry, index),
    after: creditAfter(ledger, index),
    ...(option === undefined ? {} : { option }),
    lines: found ? told(found.page) : [],
    turn: found?.turn ?? 0,
  };
}

// The credit after an entry in the middle of a ledger: its criteria less all that came later.
function creditAfter(ledger: Ledger, index: number): number {
  const criteria = { ...ledger.criteria };
  for (const entry of ledger.entries.slice(index + 1)) criteria[entry.criterion] -= entry.amount;
  return creditOf(criteria);
}

/** Every entry of a day, in the order it was written. */
export function reckoningOf(day: Day): readonly Lived[] {
  const last = day.ledgers.at(-1);
  return last ? last.entries.map((_, index) => lived(day, last, day.ledgers, index)) : [];
}

export const creditAtEnd = (day: Day): number => creditOf((day.ledgers.at(-1) as Ledger).criteria);

/** What one kind of act came to over the day. */
export interface Cost {
  readonly act: Entry['act'];
  readonly doing: Doing;
  readonly amount: number;
}

/** Acts by what they cost, the dearest first; what cost nothing is left out. */
export function costsOf(entries: readonly Entry[]): readonly Cost[] {
  const acts = [...new Set(entries.map((entry) => entry.act))];
  const sum = (act: Entry['act']) => entries.filter((entry) => entry.act === act).reduce((total, entry) => total + entry.amount, 0);
  const doing = (act: Entry['act']) => entries.find((entry) => entry.act === act)?.doing ?? 'rule';
  return acts
    .map((act) => ({ act, doing: doing(act), amount: sum(act) }))
    .filter((cost) => cost.amount < 0)
    .sort((one, other) => one.amount - other.amount);
}

/** Points lost and gained by whose doing it was. */
export function sharesOf(entries: readonly Entry[]): Readonly<Record<Doing, { readonly lost: number; readonly gained: number }>> {
  const of = (doing: Doing) => {
    const amounts = entries.filter((entry) => entry.doing === doing).map((entry) => entry.amount);
    const total = (sign: number) => amounts.filter((amount) => amount * sign > 0).reduce((sum, amount) => sum + amount, 0);
    return { lost: total(-1), gained: total(1) };
  };
  return { you: of('you'), other: of('other'), rule: of('rule'), machine: of('machine') };
}
