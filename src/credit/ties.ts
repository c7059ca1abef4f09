import type { Entry } from './entry.ts';

/** Credit at dawn of the people in Jo's phone (bible, "The people"); Lou, without a number, counts as the lowest. */
export const CONTACTS = { irene: 702, lind: 871, theo: 768, tomas: 730, bassi: 498, ilan: 412, lou: 350 } as const;

/** A settlement moves you this share of the way to your contacts' mean. */
export const DRIFT_SHARE = 1 / 10;
/** What an unpaid bill costs at each settlement, in points of history. */
export const UNPAID_BILL = -8;

/** Mean credit of your contacts after what you did today: who was removed is gone, who was answered counts twice. */
export function meanOfContacts(entries: readonly Entry[]): number {
  const did = (act: string) => entries.some((entry) => entry.act === act);
  const credits: number[] = Object.values(CONTACTS);
  if (did('removed_ilan')) credits.splice(credits.indexOf(CONTACTS.ilan), 1);
  else if (did('answered_ilan')) credits.push(CONTACTS.ilan);
  return credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
}
