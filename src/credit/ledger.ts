import { ACTS, type ActId } from './acts.ts';
import { CRITERIA, creditOf, START, type Criteria, type Criterion } from './criteria.ts';
import type { Entry } from './entry.ts';
import { GRAVE, listsUnderFloor, type List } from './lists.ts';
import { EVERY_RULE, type RuleNumber } from './rules.ts';
import { DRIFT_SHARE, meanOfContacts, UNPAID_BILL } from './ties.ts';

export interface Ledger {
  readonly entries: readonly Entry[];
  readonly criteria: Criteria;
  readonly lists: readonly List[];
}

export type Rules = ReadonlySet<RuleNumber>;
export type SettlementTime = '12:00' | '18:00' | '24:00';
export const isSettlementTime = (time: string): time is SettlementTime => ['12:00', '18:00', '24:00'].includes(time);

function add(ledger: Ledger, entry: Omit<Entry, 'lists'>, rules: Rules, grave = false): Ledger {
  const criteria = { ...ledger.criteria, [entry.criterion]: ledger.criteria[entry.criterion] + entry.amount };
  const due = rules.has(4) ? [...listsUnderFloor(criteria), ...(grave ? GRAVE : [])] : [];
  const lists = [...new Set(due)].filter((list) => !ledger.lists.includes(list));
  return { entries: [...ledger.entries, { ...entry, lists }], criteria, lists: [...ledger.lists, ...lists] };
}

/** The ledger at 06:40: 640, two of which went overnight for a tram fare in March that a broken reader never took. */
export function ledgerAtDawn(rules: Rules = EVERY_RULE): Ledger {
  const criteria = Object.fromEntries(CRITERIA.map((criterion) => [criterion, START])) as Record<Criterion, number>;
  const night: Ledger = { entries: [], criteria: { ...criteria, history: START + 2 }, lists: [] };
  const amount = rules.has(5) ? -2 : 0;
  return add(night, { time: '00:00', act: 'fare_in_march', criterion: 'history', amount, rule: 5, doing: 'machine' }, rules);
}

/** Rules 1, 2, 4, 5 and 6: what recording this act at this time does to the ledger. */
export function record(ledger: Ledger, act: ActId, time: string, rules: Rules = EVERY_RULE): Ledger {
  const { criterion, worth, doing, repair, presumed, grave } = { repair: false, presumed: false, grave: false, ...ACTS[act] };
  const again = worth < 0 && rules.has(2) && ledger.entries.some((entry) => entry.act === act);
  const halved = repair && rules.has(6);
  const waived = !rules.has(1) || (presumed && !rules.has(5));
  const amount = waived ? 0 : again ? worth * 2 : halved ? Math.floor(worth / 2) : worth;
  const rule = presumed ? 5 : again ? 2 : repair ? 6 : 1;
  return add(ledger, { time, act, criterion, amount, rule, doing }, rules, grave);
}

/** Rule 3, at noon, six and midnight: a share of the way to your contacts' mean; and what a bill left unpaid costs. */
export function settle(ledger: Ledger, time: SettlementTime, rules: Rules = EVERY_RULE): Ledger {
  const gap = meanOfContacts(ledger.entries) - creditOf(ledger.criteria);
  const drift = rules.has(3) ? Math.trunc(gap * DRIFT_SHARE) : 0;
  const drifted = add(ledger, { time, act: 'drift', criterion: 'ties', amount: drift, rule: 3, doing: 'other' }, rules);
  const owes = ledger.entries.some((entry) => entry.act === 'left_unpaid') && rules.has(1);
  if (!owes || time === '12:00') return drifted;
  return add(drifted, { time, act: 'unpaid_bill', criterion: 'history', amount: UNPAID_BILL, rule: 1, doing: 'rule' }, rules);
}
