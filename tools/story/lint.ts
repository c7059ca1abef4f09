import { isAct } from '../../src/credit/acts.ts';
import { isSettlementTime } from '../../src/credit/ledger.ts';
import { LISTS } from '../../src/credit/lists.ts';
import { directionFromTag } from '../../src/story/directions.ts';
import type { Fault } from './fault.ts';
import { contextOf, inkLines, type InkLine } from './ink-lines.ts';
import type { InkSources } from './sources.ts';

const MOST_WORDS = 12;

export const wordsIn = (text: string) => text.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

type Check = (line: string) => string | undefined;

/** What one line of ink must not hold, whatever it says. */
const EVERY_LINE: readonly Check[] = [
  (line) =>
    /\b(RANDOM|SEED_RANDOM|LIST_RANDOM)\s*\(|\bshuffle\b|\{\s*~/.test(line)
      ? 'Nothing here may be random: the same choices must give the same day.'
      : undefined,
  (line) =>
    /\{\s*[&!]/.test(line) || /\b(TURNS_SINCE|TURNS|READ_COUNT)\s*\(/.test(line)
      ? 'Cycles, once-only alternatives and counts of reading differ between languages: use a variable.'
      : undefined,
  (line) =>
    [...line.matchAll(/\{([^{}]*)\}/g)].some(([, inner = '']) => inner.includes('|') && !inner.includes(':') && !inner.includes('||'))
      ? 'A {first|second} without a condition is a sequence: give it a condition, {bill_paid:first|second}.'
      : undefined,
  (line) =>
    /,\s\d+\.00[.;!?,”]/.test(line)
      ? 'A comma, then a number ending in .00 and a full stop breaks the compiled story: turn the sentence round.'
      : undefined,
  (line) => unknownCall(line, /\bact\("([^"]*)"\)/g, isAct, 'There is no act'),
  (line) => unknownCall(line, /\blisted\("([^"]*)"\)/g, (list) => LISTS.includes(list as never), 'There is no list'),
  (line) => unknownCall(line, /\bsettle\("([^"]*)"\)/g, isSettlementTime, 'There is no settlement at'),
];

function unknownCall(line: string, call: RegExp, known: (name: string) => boolean, says: string) {
  const unknown = [...line.matchAll(call)].map(([, name = '']) => name).find((name) => !known(name));
  return unknown === undefined ? undefined : `${says} “${unknown}”.`;
}

function faultyTag(line: string, facts: ReadonlySet<string>): string | undefined {
  const tags = [...line.matchAll(/(?<!\\)#\s*([^#\]]+)/g)].map(([, tag = '']) => tag.trim());
  for (const tag of tags) {
    const direction = directionFromTag(tag);
    if (typeof direction === 'string') return direction;
    if (direction.verb === 'met' && !facts.has(direction.args[0])) return `There is no fact “${direction.args[0]}” in assets/facts.`;
  }
  return undefined;
}

const code = (line: string) => line.replace(/(^|\s)\/\/.*$/, '');

function lineFaults(file: string, source: string, facts: ReadonlySet<string>): Fault[] {
  return source.split('\n').flatMap((raw, i) => {
    const line = code(raw);
    const says = [...EVERY_LINE.map((check) => check(line)), faultyTag(line, facts)].filter((fault) => fault !== undefined);
    return says.map((fault) => ({ file, row: i + 1, says: fault }));
  });
}

function optionFault(line: InkLine): string | undefined {
  if (!line.label) return `This option has no label. Write * (a_word) before the bracket.`;
  if (!/^\[.*\]$/.test(line.text)) return 'An option stands whole in square brackets: * (wait) [Wait.]';
  if (/\}\s*\($/.test(line.before) || /^\[?\(/.test(line.text))
    return 'Round brackets after a condition are printed: put the label before the condition.';
  if (/\S/.test(line.after) && !/^\s*(->|\/\/)/.test(line.after))
    return 'Nothing is printed on the option’s own line: start what happens on the next one.';
  const words = wordsIn(line.text);
  return words > MOST_WORDS ? `An option has ${MOST_WORDS} words at most; this one has ${words}.` : undefined;
}

function optionFaults(lines: readonly InkLine[]): Fault[] {
  const seen = new Map<string, InkLine>();
  return lines.flatMap((line) => {
    const found: Fault[] = [];
    const twin = seen.get(`${line.knot}.${line.label}`);
    const fault = line.kind === 'option' ? optionFault(line) : undefined;
    if (fault) found.push({ file: line.file, row: line.row, says: fault });
    if (line.label && twin)
      found.push({
        file: line.file,
        row: line.row,
        says: `The label “${line.label}” stands twice in ${line.knot}: also in line ${twin.row}.`,
      });
    if (line.label) seen.set(`${line.knot}.${line.label}`, line);
    return found;
  });
}

const isConditional = (line: InkLine) => /\{/.test(line.before);

/** Options that stand together, between two gathers or stitches, are one decision. */
function decisions(file: string, source: string, lines: readonly InkLine[]): InkLine[][] {
  const options = new Map(lines.filter((line) => line.kind === 'option').map((line) => [line.row, line]));
  const groups: InkLine[][] = [];
  let open: InkLine[] = [];
  for (const [i, text] of source.split('\n').entries()) {
    const option = options.get(i + 1);
    if (option) open.push(option);
    else if (/^-(?!>)/.test(text) || /^\s*=/.test(text)) {
      groups.push(open);
      open = [];
    }
  }
  return [...groups, open].filter((group) => group.length > 0 && group[0]?.file === file);
}

function prudentFaults(file: string, source: string, lines: readonly InkLine[]): Fault[] {
  return decisions(file, source, lines).flatMap((group) => {
    const prudent = group.filter((line) => /#\s*prudent/.test(line.inside));
    const certain = prudent.filter((line) => !isConditional(line));
    const fine = prudent.length === 1 || (prudent.length > 1 && certain.length <= 1);
    const row = group[0]?.row ?? 0;
    return fine ? [] : [{ file, row, says: `Exactly one option of a decision is # prudent; here ${prudent.length} are.` }];
  });
}

const straight = (line: InkLine) => /["']/.test(line.text.replace(/\{[^:{}]*:/g, ''));

/** Everything an author can get wrong that a compiler would not mind. */
export function lintInk(sources: InkSources, facts: ReadonlySet<string>): Fault[] {
  return [...sources.files].flatMap(([file, source]) => {
    const lines = inkLines(file, source);
    const quotes = lines.filter(straight).map((line) => ({ file, row: line.row, says: 'Straight quotes: write “ ” and ’.' }));
    const doubled = twice(lines).map((line) => ({
      file,
      row: line.row,
      says: `The same line stands twice in ${contextOf(line)}: a translator could not tell them apart.`,
    }));
    return [...lineFaults(file, source, facts), ...optionFaults(lines), ...prudentFaults(file, source, lines), ...quotes, ...doubled];
  });
}

function twice(lines: readonly InkLine[]): InkLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = `${contextOf(line)}\0${line.text}\0${line.kind}`;
    const again = line.kind === 'option' && seen.has(key);
    seen.add(key);
    return again;
  });
}
