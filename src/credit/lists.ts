import type { Criteria, Criterion } from './criteria.ts';

/** The four lists; each holds for 365 days, so nothing done the same day takes you off. */
export const LISTS = ['rail', 'air', 'credit', 'school'] as const;
export type List = (typeof LISTS)[number];

/** Rule 4: under one of these floors you are on the list, whatever your credit. */
export const FLOORS: Readonly<Record<List, Partial<Readonly<Record<Criterion, number>>>>> = {
  rail: { conduct: 86, identity: 88 },
  air: { conduct: 86, identity: 88 },
  credit: { history: 112 },
  school: { conduct: 80, ties: 70 },
};

/** What one grave act puts you on. */
export const GRAVE: readonly List[] = ['rail', 'air'];

export const listsUnderFloor = (criteria: Criteria): List[] =>
  LISTS.filter((list) => Object.entries(FLOORS[list]).some(([criterion, floor]) => criteria[criterion as Criterion] < floor));
