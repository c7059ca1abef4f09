import type { Day } from '../../src/day/day.ts';
import { inkLines } from '../story/ink-lines.ts';
import { placeOf, type Refusal } from './refusal.ts';
import { sourceOf, type Subject } from './subject.ts';

/** What the lines of a story plant and pay off, by source. Written above the line: `// plant: egg`, `// payoff: egg`. */
export interface Plants {
  readonly planted: ReadonlyMap<string, readonly string[]>;
  readonly paid: ReadonlyMap<string, readonly string[]>;
}

const MARK = /^\s*\/\/\s*(plant|payoff):\s*(.+)$/;

function marksIn(file: string, source: string, kind: string): [string, string[]][] {
  const rows = source.split('\n');
  const worded = inkLines(file, source).filter((line) => line.text);
  return rows.flatMap((text, i): [string, string[]][] => {
    const [, word, names = ''] = MARK.exec(text) ?? [];
    const line = worded.find((candidate) => candidate.row > i + 1);
    return word === kind && line ? [[sourceOf(line), names.split(/[\s,]+/).filter(Boolean)]] : [];
  });
}

const gather = (subject: Subject, kind: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const [file, source] of subject.sources.files)
    for (const [line, names] of marksIn(file, source, kind)) found.set(line, [...(found.get(line) ?? []), ...names]);
  return found;
};

export const plantsOf = (subject: Subject): Plants => ({ planted: gather(subject, 'plant'), paid: gather(subject, 'payoff') });

/** Every payoff of a day whose plant this reader did not see: a line shown, or an option taken. */
export function unplanted(day: Day, plants: Plants): Refusal[] {
  if (!plants.paid.size) return [];
  const seen = new Set<string>();
  return day.turns.flatMap((turn, t) => {
    const found = turn.pages
      .flatMap((page) => page.lines)
      .flatMap(({ source = '' }) => {
        const lacking = (plants.paid.get(source) ?? []).filter((name) => !seen.has(name));
        for (const name of plants.planted.get(source) ?? []) seen.add(name);
        return lacking.map((name) => unplantedRefusal(day, t, source, name));
      });
    const taken = turn.options.find((option) => option.id === day.playthrough.choices[t]);
    for (const name of plants.planted.get(taken?.source ?? '') ?? []) seen.add(name);
    return found;
  });
}

const unplantedRefusal = (day: Day, turn: number, source: string, name: string): Refusal => ({
  rule: 'payoff-without-plant',
  ...placeOf(source),
  says: `This line pays off “${name}”, which this reader has not seen planted.`,
  witness: { length: day.playthrough.length, choices: day.playthrough.choices.slice(0, turn) },
});
