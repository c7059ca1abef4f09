import type { Length } from '../../src/story/vocabulary.ts';

/** A list of choices that replays to what is said of it. */
export interface Witness {
  readonly length: Length;
  readonly choices: readonly string[];
}

/** What the proof refuses. Each has a failing fixture of the same name in tests/prove/fixtures. */
export const REFUSALS = {
  'dead-end': 'the story stops where a reader expects it to go on',
  'once-only-exhausted': 'options that may be taken once have all been taken, and nothing else is offered',
  'tunnel-not-returned': 'a scene that should return (->->) ends the day instead',
  'divert-loop': 'the story runs in a circle and never comes to the reader',
  'endless-day': 'choices lead round and round and the day never ends',
  'option-never-met': 'an option no day was ever offered',
  'line-never-met': 'a line no day ever showed',
  'alternative-never-met': 'one alternative of a line no day ever showed',
  'ending-never-met': 'an ending its length declares and no day reached',
  'ending-too-rare': 'an ending fewer than one in two hundred of the five kinds’ days reach, not declared hidden',
  'unused-knot': 'a knot or stitch nothing leads to',
  'fact-never-read': 'a variable that is written and never read',
  'too-many-words': 'more words between two taps than a phone shows',
  'out-of-bounds': 'a day longer or shorter than its length allows',
  'credit-out-of-range': 'credit outside 350 to 950',
  'language-differs': 'a language in which the same choices give another day',
  'id-reused': 'two options with one id',
  'not-one-prudent': 'a decision without exactly one option the city would advise',
  'payoff-without-plant': 'a line pays off what this reader never saw planted',
  'kind-out-of-range': 'a kind of player whose day ends outside its range of credit',
  'kind-leads-both': 'a kind of player who leads in seats had and in people kept',
  'ink-error': 'ink’s own complaint while the story is told',
} as const;

export type Rule = keyof typeof REFUSALS;

export interface Refusal {
  readonly rule: Rule;
  readonly file: string;
  /** 1-based; 0 when it is about the whole file. */
  readonly row: number;
  readonly says: string;
  readonly witness?: Witness;
}

export const witnessText = (witness: Witness) => `${witness.length}: ${witness.choices.join(' ') || 'before the first choice'}`;

export const refusalText = (refusal: Refusal) =>
  `${refusal.file}${refusal.row ? `:${refusal.row}` : ''}  ${refusal.rule}\n  ${refusal.says}${
    refusal.witness ? `\n  ${witnessText(refusal.witness)}` : ''
  }`;

/** `scenes/03-crossing.ink:41`, as marks write it. */
export function placeOf(source: string | undefined): { file: string; row: number } {
  const [, file = source ?? 'main.ink', row = '0'] = /^(.*):(\d+)$/.exec(source ?? '') ?? [];
  return { file, row: Number(row) };
}

const shorter = (a: Witness | undefined, b: Witness | undefined) =>
  (a?.choices.length ?? Number.POSITIVE_INFINITY) <= (b?.choices.length ?? Number.POSITIVE_INFINITY);

// A circle has no end to name it by: one is enough. What is about a whole file is told apart by what it says.
const keyOf = ({ rule, file, row, says }: Refusal) => (rule === 'endless-day' ? rule : `${rule} ${file}:${row}${row ? '' : says}`);

/** The same fault found twice is one fault, with its shortest witness. */
export function oncePerPlace(refusals: readonly Refusal[]): Refusal[] {
  const kept = new Map<string, Refusal>();
  for (const refusal of refusals) {
    const key = keyOf(refusal);
    const known = kept.get(key);
    if (!known || !shorter(known.witness, refusal.witness)) kept.set(key, refusal);
  }
  return [...kept.values()];
}
