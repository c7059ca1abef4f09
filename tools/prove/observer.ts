import { creditOf, HIGHEST, LOWEST } from '../../src/credit/criteria.ts';
import type { Day } from '../../src/day/day.ts';
import { wordsIn } from '../story/lint.ts';
import { alternativesOf, type Alternatives } from './alternatives.ts';
import { brokenBy, unnamedEnd } from './broken.ts';
import { plantsOf, unplanted } from './plants.ts';
import { placeOf, type Refusal, type Witness } from './refusal.ts';
import { linesOf, sourceOf, type Subject } from './subject.ts';
import { type Counting, feature } from './tally.ts';
import type { Walk } from './walk.ts';

/** Between two taps: what fits a phone above the options. */
export const MOST_WORDS = 60;

export const endingOf = (day: Day): string | undefined =>
  day.turns
    .flatMap((turn) => turn.pages)
    .flatMap((page) => page.lines)
    .flatMap((line) => line.directions)
    .findLast((direction) => direction.verb === 'ending')?.args[0];

const witnessAt = (day: Day, turn: number): Witness => ({
  length: day.playthrough.length,
  choices: day.playthrough.choices.slice(0, turn),
});

type Memo<T> = (key: string, make: () => T) => T;
function memo<T>(): Memo<T> {
  const known = new Map<string, T>();
  return (key, make) => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T;
  };
}

/** Looks at walked days: counts what they met, and refuses what no day should hold. */
export function observerOf(subject: Subject, tunnels: ReadonlySet<string>) {
  const alternatives = new Map<string, Alternatives>();
  for (const line of linesOf(subject)) {
    const found = line.text.includes('->') ? undefined : alternativesOf(line);
    if (found) alternatives.set(sourceOf(line), found);
  }
  const plants = plantsOf(subject);
  const words = memo<number>();
  const shown = memo<readonly string[]>();

  function featuresOf(source: string, text: string): readonly string[] {
    return shown(`${source} ${text}`, () => [
      feature.line(source),
      ...(alternatives.get(source)?.shownIn(text) ?? []).map((nth) => feature.alternative(source, nth)),
    ]);
  }

  /** Counts everything the day met; says whether any of it was new to `counting`. */
  function count(day: Day, counting: Counting): boolean {
    let fresh = false;
    const add = (key: string, turn: number) => {
      if (counting.add(key, day, turn)) fresh = true;
    };
    for (const [t, turn] of day.turns.entries()) {
      for (const page of turn.pages)
        for (const { source, text } of page.lines) if (source && text) for (const key of featuresOf(source, text)) add(key, t);
      for (const option of turn.options) {
        add(feature.offered(option.id), t);
        for (const key of option.source ? featuresOf(option.source, option.text) : []) add(key, t);
      }
      const taken = day.playthrough.choices[t];
      if (taken) add(feature.taken(taken), t + 1);
    }
    const ending = endingOf(day);
    if (ending) add(feature.ending(day.playthrough.length, ending), day.playthrough.choices.length);
    return fresh;
  }

  const tooLong = (day: Day, language: string): Refusal[] =>
    day.turns.flatMap((turn, t) =>
      turn.pages.flatMap((page): Refusal[] => {
        const total = page.lines.reduce((sum, line) => sum + words(line.text, () => wordsIn(line.text)), 0);
        const source = page.lines.find((line) => line.source)?.source;
        const says = `${total} words between two taps in ${language}, where ${MOST_WORDS} fit: cut, or add a # pause.`;
        return total > MOST_WORDS ? [{ rule: 'too-many-words', ...placeOf(source), says, witness: witnessAt(day, t) }] : [];
      }),
    );

  const unprudent = (day: Day): Refusal[] =>
    day.turns.flatMap((turn, t): Refusal[] => {
      const prudent = turn.options.filter((option) => option.prudent).length;
      if (turn.options.length === 0 || prudent === 1) return [];
      const says = `${prudent} of these ${turn.options.length} options are # prudent; exactly one is.`;
      return [{ rule: 'not-one-prudent', ...placeOf(turn.options[0]?.source), says, witness: witnessAt(day, t) }];
    });

  const creditless = (day: Day): Refusal[] => {
    const wrong = day.ledgers.map((ledger) => creditOf(ledger.criteria)).find((credit) => !(credit >= LOWEST && credit <= HIGHEST));
    if (wrong === undefined) return [];
    const says = `Credit is ${wrong} on this day; it stays between ${LOWEST} and ${HIGHEST}.`;
    return [
      {
        rule: 'credit-out-of-range',
        ...placeOf(day.turns[0]?.options[0]?.source),
        says,
        witness: witnessAt(day, day.playthrough.choices.length),
      },
    ];
  };

  function refuse(walk: Walk): Refusal[] {
    const broken = brokenBy(walk);
    if (subject.kind === 'foreign') return broken;
    const { day } = walk;
    return [
      ...broken,
      ...unnamedEnd(walk, tunnels),
      ...tooLong(day, 'en'),
      ...unprudent(day),
      ...creditless(day),
      ...unplanted(day, plants),
    ];
  }

  return { count, refuse, tooLong, alternatives };
}
