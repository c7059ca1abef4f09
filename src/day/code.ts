import { LENGTHS } from '../story/vocabulary.ts';
import type { Playthrough } from './moment.ts';

/** The committed list of option ids: an id’s place is its number; a retired one stands behind a minus. */
export type Ids = readonly string[];

export type Decoded = { readonly kind: 'day'; readonly playthrough: Playthrough } | { readonly kind: 'fault'; readonly fault: CodeFault };
/** Not a code at all; a code with a slip in it; a code of a later version of the game. */
export type CodeFault = 'unreadable' | 'misspelt' | 'newer';

// One character says how wide a choice is written and how long the day is, four the edition, two guard against slips;
// then the choices, in eight bits each while their numbers allow it, else in nine.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const SIX = 6;
const WIDTHS = [8, 9] as const;
/** More ids than this need a wider code. */
export const MOST_IDS = 2 ** 9 - 1;
/** No day is longer; a code that is has been tampered with. */
const MOST_CHOICES = 80;
const HEAD = /^([\w-])([A-Za-z0-9]{4})([\w-]{2})([\w-]*)$/;

const letter = (six: number) => ALPHABET.charAt(six);
const sixOf = (character: string) => ALPHABET.indexOf(character);

/** Groups of `from` bits to groups of `to` bits; what is left over is filled with ones going out and dropped coming in. */
function regroup(values: readonly number[], from: number, to: number): number[] {
  const bits = values.flatMap((value) => Array.from({ length: from }, (_, i) => (value >> (from - 1 - i)) & 1));
  if (to < from) while (bits.length % to) bits.push(1);
  return Array.from({ length: Math.floor(bits.length / to) }, (_, i) =>
    bits.slice(i * to, i * to + to).reduce((sum, bit) => sum * 2 + bit, 0),
  );
}

/** Twelve bits of FNV-1a: catches a mistyped character, not a forger. */
function guardOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return letter(hash & 63) + letter((hash >>> SIX) & 63);
}

const widthFor = (numbers: readonly number[]) => WIDTHS.find((bits) => numbers.every((number) => number < 2 ** bits - 1)) ?? 9;

/** The code of a day: at most 24 characters for a short one, 40 for a lesson, 64 for a full one. */
export function codeOf(playthrough: Playthrough, ids: Ids): string {
  const numbers = playthrough.choices.map((id) => ids.indexOf(id));
  const width = widthFor(numbers);
  const head = letter(WIDTHS.indexOf(width) * LENGTHS.length + LENGTHS.indexOf(playthrough.length));
  const body = regroup(numbers, width, SIX).map(letter).join('');
  return head + playthrough.edition + guardOf(head + playthrough.edition + body) + body;
}

/** Reads a code. An id the list does not have makes it newer than this game; a retired one comes back as it stands in the list: replaying says what became of it. */
export function playthroughFrom(code: string, ids: Ids): Decoded {
  const [, head = '', edition = '', guard = '', body = ''] = HEAD.exec(code) ?? [];
  if (!head) return { kind: 'fault', fault: 'unreadable' };
  const width = WIDTHS[Math.floor(sixOf(head) / LENGTHS.length)];
  const length = LENGTHS[sixOf(head) % LENGTHS.length];
  if (!width || !length) return { kind: 'fault', fault: 'newer' };
  if (guardOf(head + edition + body) !== guard) return { kind: 'fault', fault: 'misspelt' };
  const numbers = regroup([...body].map(sixOf), SIX, width);
  // What the last character has to spare is filled with ones; a whole choice of ones is no choice.
  const choices = numbers.filter((number) => number < 2 ** width - 1).map((number) => ids[number]);
  if (choices.length > MOST_CHOICES || choices.some((id) => id === undefined)) return { kind: 'fault', fault: 'newer' };
  return { kind: 'day', playthrough: { edition, length, choices: choices as string[] } };
}
