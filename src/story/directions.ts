import * as words from './vocabulary.ts';

/** What one argument of a direction may be: a word of a list, or text of a shape. */
export type Argument = readonly string[] | { readonly shape: RegExp; readonly called: string };

export interface DirectionRule {
  readonly needs: readonly Argument[];
  readonly may?: Argument;
  /** A direction stands on a line of its own above what it stages; `pause` ends a line; `prudent` and `timeout` stand in an option. */
  readonly where: 'above' | 'end of a line' | 'option';
  /** How long it holds: until the day ends, until the next place, or on this page only. */
  readonly holds: 'day' | 'place' | 'page';
  readonly says: string;
}

const CLOCK = { shape: /^\d\d:\d\d$/, called: 'a time, 08:05' } as const;
const NUMBER = { shape: /^\d+$/, called: 'a whole number' } as const;
const PRICE = { shape: /^\d+\.\d\d$/, called: 'a price, 3.20' } as const;
const FACT = { shape: /^[a-z0-9-]+$/, called: 'the id of a fact' } as const;

/** The whole vocabulary of the stage. `story/TAGS.md` is written from this table by `npm run words`. */
export const DIRECTIONS = {
  scene: { needs: [words.SCENES], where: 'above', holds: 'day', says: 'A scene begins. Always starts a page.' },
  place: {
    needs: [words.PLACES],
    where: 'above',
    holds: 'day',
    says: 'Another place: figures, props and devices of the last one are gone; Jo is there.',
  },
  clock: { needs: [CLOCK], where: 'above', holds: 'day', says: 'The time the clock shows from here on.' },
  light: { needs: [words.LIGHTS], where: 'above', holds: 'place', says: 'The light of the place, where it is not that of the hour.' },
  pose: { needs: [words.FIGURES, words.POSES], where: 'above', holds: 'place', says: 'A person is here, and stands so.' },
  prop: {
    needs: [words.PROPS],
    may: words.SPOTS,
    where: 'above',
    holds: 'place',
    says: 'A thing is here: where it is, or the state it is in.',
  },
  phone: { needs: [words.PHONES], may: words.PHONE_DETAILS, where: 'above', holds: 'place', says: 'What Jo’s phone shows.' },
  screen: {
    needs: [words.SCREENS],
    may: words.SCREEN_DETAILS,
    where: 'above',
    holds: 'place',
    says: 'What the screen of the place shows.',
  },
  signal: { needs: [['red', 'green']], where: 'above', holds: 'place', says: 'The light at the crossing.' },
  lift: { needs: [['shut', 'open', 'down', 'up']], may: ['empty'], where: 'above', holds: 'place', says: 'The lift.' },
  lamp: { needs: [['on', 'off']], where: 'above', holds: 'place', says: 'The camera’s lamp: on while it has you.' },
  lane: { needs: [['4', '5', 'open']], may: ['open', 'closed'], where: 'above', holds: 'place', says: 'A lane of the station.' },
  departures: { needs: [['list', 'coast-620', 'row-gone']], where: 'above', holds: 'place', says: 'The departures board.' },
  machine: { needs: [['refused', 'accepted']], where: 'above', holds: 'place', says: 'What the ticket machine says, in large letters.' },
  number: { needs: [NUMBER], where: 'above', holds: 'place', says: 'The ticket of the appeals hall.' },
  post: {
    needs: [words.POSTS],
    may: NUMBER,
    where: 'above',
    holds: 'place',
    says: 'The post that fills the phone; the number says how much of it is gone.',
  },
  dots: { needs: [NUMBER], where: 'above', holds: 'place', says: 'People seen typing under the post.' },
  likes: { needs: [['irene', '4000']], where: 'above', holds: 'place', says: 'Who likes the post.' },
  ring: { needs: [['jo']], where: 'above', holds: 'place', says: 'A ring around one head in the picture.' },
  sheet: { needs: [['faces', 'ovals', 'edge', 'door']], where: 'above', holds: 'place', says: 'What the projector throws on the sheet.' },
  sign: { needs: [['consent', 'quiet']], where: 'above', holds: 'place', says: 'What a small sign says.' },
  class: {
    needs: [['2B', 'sacha', 'sixteen', 'upright']],
    may: ['away', 'eighth', 'empty', 'fourteenth', 'yellow'],
    where: 'above',
    holds: 'place',
    says: 'The mood board of the class.',
  },
  price: { needs: [PRICE], where: 'above', holds: 'place', says: 'The price on the board.' },
  left: { needs: [PRICE], where: 'above', holds: 'place', says: 'What is left on the account, on the till.' },
  sum: { needs: [PRICE], where: 'above', holds: 'place', says: 'The sum on the till.' },
  board: { needs: [NUMBER], where: 'above', holds: 'page', says: 'The number the score’s board shows before it flaps to the credit.' },
  sound: { needs: [words.SOUNDS], where: 'above', holds: 'page', says: 'A sound heard once, here.' },
  met: { needs: [FACT], where: 'above', holds: 'page', says: 'A system is met: its card is in the Dossier tonight.' },
  ending: { needs: [words.ENDINGS], where: 'above', holds: 'day', says: 'The name of the ending and its plate.' },
  pause: { needs: [], where: 'end of a line', holds: 'page', says: 'The page ends here; the next tap turns it.' },
  prudent: {
    needs: [],
    where: 'option',
    holds: 'page',
    says: 'What the city would advise. Exactly one option of each decision; never shown.',
  },
  timeout: { needs: [], where: 'option', holds: 'page', says: 'Taken when a countdown, where one runs, reaches nought.' },
} as const satisfies Record<string, DirectionRule>;

export type Verb = keyof typeof DIRECTIONS;

type Value<A> = A extends readonly (infer Word)[] ? Word : string;
type Needed<A extends readonly Argument[]> = { readonly [I in keyof A]: Value<A[I]> };
type ArgumentsOf<V extends Verb> = (typeof DIRECTIONS)[V] extends { needs: infer N extends readonly Argument[]; may: infer M }
  ? readonly [...Needed<N>, Value<M>?]
  : (typeof DIRECTIONS)[V] extends { needs: infer N extends readonly Argument[] }
    ? Needed<N>
    : never;

export type Direction = { [V in Verb]: { readonly verb: V; readonly args: ArgumentsOf<V> } }[Verb];
export type DirectionTo<V extends Verb> = Extract<Direction, { verb: V }>;

const isVerb = (word: string): word is Verb => Object.hasOwn(DIRECTIONS, word);
const listed = (argument: Argument): argument is readonly string[] => Array.isArray(argument);
const nameOf = (argument: Argument) => (listed(argument) ? argument.join(', ') : argument.called);
const fits = (argument: Argument, word: string) => (listed(argument) ? argument.includes(word) : argument.shape.test(word));

/** Reads one tag (`pose: jo wait`). Returns the direction, or a sentence for the writer saying what is wrong with it. */
export function directionFromTag(tag: string): Direction | string {
  const [verb = '', rest = ''] = tag.split(/:\s*(.*)/s).map((part) => part.trim());
  if (!isVerb(verb)) return `There is no direction “${verb}”. There are: ${Object.keys(DIRECTIONS).join(', ')}.`;
  const rule: DirectionRule = DIRECTIONS[verb];
  const given = rest === '' ? [] : rest.split(/\s+/);
  const allowed = rule.may ? [...rule.needs, rule.may] : rule.needs;
  if (given.length < rule.needs.length) return `“${verb}” needs ${rule.needs.map(nameOf).join('; then ')}.`;
  if (given.length > allowed.length) return `“${tag}” says more than “${verb}” can: ${allowed.length} word(s) at most.`;
  for (const [i, word] of given.entries()) {
    const argument = allowed[i];
    if (argument && !fits(argument, word)) return `“${verb}” knows no “${word}”. It may be: ${nameOf(argument)}.`;
  }
  return { verb, args: given } as unknown as Direction;
}
