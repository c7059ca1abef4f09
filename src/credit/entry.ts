import type { ActId, Doing } from './acts.ts';
import type { Criterion } from './criteria.ts';
import type { List } from './lists.ts';
import type { RuleNumber } from './rules.ts';

/** Entries the rules make by themselves, beside the story's acts. */
export type RuleAct = 'fare_in_march' | 'drift' | 'unpaid_bill';

export interface Entry {
  /** When, on the city's clock. */
  readonly time: string;
  readonly act: ActId | RuleAct;
  readonly criterion: Criterion;
  /** Points, as the rules in force made them. */
  readonly amount: number;
  /** The rule that set the amount. */
  readonly rule: RuleNumber;
  readonly doing: Doing;
  /** Lists this entry put you on. */
  readonly lists: readonly List[];
}
