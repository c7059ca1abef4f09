import { creditOf } from '../../src/credit/criteria.ts';
import type { Day, OpenDay } from '../../src/day/day.ts';
import { StoryError } from '../../src/story/telling.ts';
import type { Turn } from '../../src/story/turn.ts';
import { placeOf, type Refusal } from './refusal.ts';

const optionsOf = (turn: Turn) => turn.options.map((option) => `${option.id}${option.prudent ? ' # prudent' : ''}`).join(', ');
const stagedOn = (turn: Turn) =>
  turn.pages
    .map((page) =>
      page.lines.flatMap((line) => line.directions.map((direction) => `# ${direction.verb}: ${direction.args.join(' ')}`)).join(' '),
    )
    .join(' | ');

const differing = (mine: Turn, theirs: Turn): string | undefined => {
  if (optionsOf(mine) !== optionsOf(theirs)) return `other options: ${optionsOf(theirs)} for ${optionsOf(mine)}`;
  if (mine.pages.length !== theirs.pages.length) return `${theirs.pages.length} pages for ${mine.pages.length}`;
  return stagedOn(mine) === stagedOn(theirs) ? undefined : `another stage: ${stagedOn(theirs)} for ${stagedOn(mine)}`;
};

function refusal(day: Day, turn: number, language: string, says: string): Refusal {
  const choices = day.playthrough.choices.slice(0, turn);
  const before = day.turns[turn - 1]?.options.find((option) => option.id === choices.at(-1));
  const source = before?.source ?? day.turns[turn]?.pages[0]?.lines.find((line) => line.source)?.source;
  return {
    rule: 'language-differs',
    ...placeOf(source),
    says: `In ${language} the same choices give ${says}.`,
    witness: { length: day.playthrough.length, choices },
  };
}

/** Plays a day again in another language; says where it is no longer the same day, and hands back that language’s. */
export function inLanguage(
  day: Day,
  language: string,
  other: OpenDay,
  facts: readonly (readonly [string, string])[],
): { day: Day; refusals: readonly Refusal[] } {
  for (let turn = 0; turn < day.turns.length; turn += 1) {
    const mine = day.turns[turn];
    const theirs = other.day.turns[turn];
    const says = mine && theirs ? differing(mine, theirs) : 'a day that stops sooner';
    if (says) return { day: other.day, refusals: [refusal(day, turn, language, says)] };
    const choice = day.playthrough.choices[turn];
    try {
      if (choice) other.take(choice);
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      return { day: other.day, refusals: [refusal(day, turn + 1, language, `a day that breaks: ${error.message}`)] };
    }
  }
  const last = day.turns.length - 1;
  const [mine, theirs] = [day, other.day].map((one) => creditOf(one.ledgers.at(-1)?.criteria ?? ({} as never)));
  if (mine !== theirs) return { day: other.day, refusals: [refusal(day, last, language, `a credit of ${theirs} for ${mine}`)] };
  const fact = facts.find(([name, value]) => String(other.fact(name)) !== value);
  return {
    day: other.day,
    refusals: fact ? [refusal(day, last, language, `another ${fact[0]}: ${other.fact(fact[0])} for ${fact[1]}`)] : [],
  };
}
