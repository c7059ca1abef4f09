import { optionId } from '../story/ink-lines.ts';
import { compileForeign, foreignPlaces } from './foreign.ts';
import { alternativesOf } from './alternatives.ts';
import { placeOf, type Refusal, type Rule } from './refusal.ts';
import { linesOf, sourceOf, textOfLine, type Subject } from './subject.ts';
import { feature, type Counting } from './tally.ts';

/** One thing every story should show somebody. */
interface Wanted {
  readonly key: string;
  readonly rule: Rule;
  readonly source: string;
  readonly what: string;
}

export interface Coverage {
  readonly seen: number;
  readonly all: number;
}

export interface Covered {
  readonly lines: Coverage;
  readonly alternatives: Coverage;
  readonly options: Coverage;
  readonly never: readonly Refusal[];
}

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;

function wantedInHouse(subject: Subject): Wanted[] {
  return linesOf(subject).flatMap((line): Wanted[] => {
    const source = sourceOf(line);
    // A line that only leads on has no words of its own.
    if (line.text.includes('->')) return [];
    const main: Wanted =
      line.kind === 'option'
        ? {
            key: feature.taken(optionId(line)),
            rule: 'option-never-met',
            source,
            what: `The option ${optionId(line)} ${quoted(line.text)} is`,
          }
        : { key: feature.line(source), rule: 'line-never-met', source, what: `The line ${quoted(line.text)} is` };
    const ways = alternativesOf(line)?.said ?? [];
    const alternatives = ways.map(
      (said, nth): Wanted => ({
        key: feature.alternative(source, nth),
        rule: 'alternative-never-met',
        source,
        what: `The alternative ${said} is`,
      }),
    );
    return [main, ...alternatives];
  });
}

function wantedInForeign(subject: Subject): Wanted[] {
  const { lines, options } = foreignPlaces(compileForeign(subject.sources), subject.sources);
  const named = (source: string) => quoted(textOfLine(subject, placeOf(source).file, placeOf(source).row));
  return [
    ...[...options].map(
      (source): Wanted => ({ key: feature.taken(source), rule: 'option-never-met', source, what: `The option ${named(source)} is` }),
    ),
    ...[...lines]
      .filter((source) => !options.has(source))
      .map((source): Wanted => ({ key: feature.line(source), rule: 'line-never-met', source, what: `The line ${named(source)} is` })),
  ];
}

function coverageOf(wanted: readonly Wanted[], counting: Counting): Coverage {
  return { seen: wanted.filter(({ key }) => counting.count(key) > 0).length, all: wanted.length };
}

const saidOf = (possible: boolean | undefined) =>
  possible === undefined
    ? ''
    : possible
      ? ', though its scene could show it to somebody'
      : ', and nothing its scene asks for can lead there';

/** What a proof met of all there is to meet, and what it never met in so many days. */
export function coveredIn(subject: Subject, counting: Counting, days: number, possible: (source: string) => boolean | undefined): Covered {
  const wanted = subject.kind === 'house' ? wantedInHouse(subject) : wantedInForeign(subject);
  const never = wanted.filter(({ key }) => counting.count(key) === 0);
  const missed = new Set(never.filter(({ rule }) => rule !== 'alternative-never-met').map(({ source }) => source));
  const of = (rule: Rule) =>
    coverageOf(
      wanted.filter((one) => one.rule === rule),
      counting,
    );
  return {
    lines: of('line-never-met'),
    alternatives: of('alternative-never-met'),
    options: of('option-never-met'),
    // An alternative of a line nobody saw is not news.
    never: never
      .filter(({ rule, source }) => rule !== 'alternative-never-met' || !missed.has(source))
      .map(
        ({ rule, source, what }): Refusal => ({
          rule,
          ...placeOf(source),
          says: `${what} never met in ${days} days${saidOf(possible(source))}.`,
        }),
      ),
  };
}
