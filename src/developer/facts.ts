import type { Edition } from '../day/day.ts';
import type { Moment } from '../day/moment.ts';
import { replay } from '../day/replay.ts';

// Ink's JSON declares each variable; those that stand in for the program's own books in Inky say nothing here.
const DECLARED = /"VAR=":"(\w+)"/g;
const isStandIn = (name: string) => /^(fb|done)_/.test(name);

/** The ink's variables when the turn of this moment has been told, by name. */
export function factsAt({ playthrough }: Moment, edition: Edition): readonly (readonly [string, string])[] {
  const { open } = replay(edition, playthrough);
  const names = [...new Set([...edition.compiled.matchAll(DECLARED)].map(([, name = '']) => name))].filter((name) => !isStandIn(name));
  return names
    .map((name) => [name, open.fact(name)] as const)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [name, String(value)] as const)
    .sort(([a], [b]) => a.localeCompare(b));
}
