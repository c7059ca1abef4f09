import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LENGTHS, type Length } from '../../src/story/vocabulary.ts';
import type { Kind } from './kinds.ts';

type Bounds = readonly [least: number, most: number];

/** What one length promises. Bounds are held to once it is complete; endings as soon as they are declared. */
export interface DeclaredLength {
  readonly complete: boolean;
  /** Read in one day, options included. */
  readonly words: Bounds;
  readonly decisions: Bounds;
  readonly minutes: Bounds;
  /** Every day of this length ends in one of these, and each of them is reached. None declared: not held to yet. */
  readonly endings: readonly string[];
  /** Endings that may be as rare as they like. */
  readonly hidden: readonly string[];
}

/** What the story says of itself, for the proof to hold it to: `story/lengths.json`. */
export interface Declared {
  readonly pace: { readonly wordsAMinute: number; readonly secondsATap: number; readonly secondsADecision: number };
  readonly lengths: Partial<Readonly<Record<Length, DeclaredLength>>>;
  /** The credit each kind of player ends in. */
  readonly kinds: Partial<Readonly<Record<Kind, Bounds>>>;
  /** Lengths in which the kinds are held to their ranges. */
  readonly kindsIn: readonly Length[];
  readonly inReach?: { readonly credit: number; readonly offThe: string; readonly at: string };
  /** Conditions on the ink’s variables at midnight. */
  readonly seatsHad?: string;
  readonly peopleKept: Readonly<Record<string, string>>;
}

export const NOTHING_DECLARED: Declared = {
  pace: { wordsAMinute: 190, secondsATap: 1, secondsADecision: 5 },
  lengths: {},
  kinds: {},
  kindsIn: [],
  peopleKept: {},
};

export function declaredIn(root: string): Declared {
  const path = join(root, 'lengths.json');
  return existsSync(path) ? { ...NOTHING_DECLARED, ...(JSON.parse(readFileSync(path, 'utf8')) as Partial<Declared>) } : NOTHING_DECLARED;
}

/** The lengths a proof walks: those declared, or all of them. */
export const lengthsOf = (declared: Declared): readonly Length[] => {
  const named = LENGTHS.filter((length) => declared.lengths[length]);
  return named.length ? named : LENGTHS;
};
