import { inkLines, optionId, type InkLine } from '../story/ink-lines.ts';
import type { Refusal } from './refusal.ts';
import type { Part } from './structure.ts';
import type { Subject } from './subject.ts';

const rowOf = (subject: Subject, shape: RegExp): { file: string; row: number } => {
  for (const [file, source] of subject.sources.files) {
    const row = source.split('\n').findIndex((line) => shape.test(line));
    if (row >= 0) return { file, row: row + 1 };
  }
  return { file: subject.sources.main, row: 0 };
};

function declaredAt(subject: Subject, name: string): { file: string; row: number } {
  const [knot = '', stitch] = name.split('.');
  const top = rowOf(subject, new RegExp(`^\\s*={2,}\\s*(function\\s+)?${knot}\\b`));
  if (!stitch) return top;
  const lines = subject.sources.files.get(top.file)?.split('\n') ?? [];
  const row = lines.findIndex((line, i) => i >= top.row && new RegExp(`^\\s*=\\s*${stitch}\\b`).test(line));
  return { file: top.file, row: row + 1 };
}

const isFirstStitch = (name: string, names: readonly string[]) => {
  const [knot, stitch] = name.split('.');
  return Boolean(stitch) && names.find((other) => other.startsWith(`${knot}.`)) === name;
};

/** Functions that stand in for the program’s own: ink calls them by themselves. */
const externalsOf = (subject: Subject) =>
  new Set(
    [...subject.sources.files.values()].flatMap((source) => [...source.matchAll(/^\s*EXTERNAL\s+(\w+)/gm)].map(([, name = '']) => name)),
  );

/** What the program writes, not an author. */
const RULES_FILE = 'rules.ink';

/** Knots and stitches nothing leads to. */
export function unusedKnots(subject: Subject, parts: ReadonlyMap<string, Part>): Refusal[] {
  const names = [...parts.keys()];
  const led = new Set(names.flatMap((name) => [...(parts.get(name)?.leads ?? [])].filter((to) => to !== name)));
  const knotIsLedTo = (name: string) => [...led].some((to) => to === name || to.startsWith(`${name}.`));
  const external = externalsOf(subject);
  const unused = names.filter(
    (name) => name && !external.has(name) && !isFirstStitch(name, names) && !(name.includes('.') ? led.has(name) : knotIsLedTo(name)),
  );
  return unused
    .map((name): Refusal => ({ rule: 'unused-knot', ...declaredAt(subject, name), says: `Nothing leads to ${name}.` }))
    .filter((refusal) => refusal.file !== RULES_FILE && refusal.row > 0);
}

/** Variables somebody sets and nobody asks for. `alsoRead` are those the proof itself is told to read. */
export function unreadFacts(subject: Subject, parts: ReadonlyMap<string, Part>, alsoRead: string): Refusal[] {
  const all = [...parts.values()];
  const read = new Set(all.flatMap((part) => [...part.reads]));
  const written = new Set(all.flatMap((part) => [...part.writes]));
  return [...written]
    .filter((name) => !read.has(name) && !new RegExp(`\\b${name}\\b`).test(alsoRead))
    .map(
      (name): Refusal => ({
        rule: 'fact-never-read',
        ...rowOf(subject, new RegExp(`^\\s*VAR\\s+${name}\\b`)),
        says: `The fact ${name} is written and never read: let a later scene remember it, or take it out.`,
      }),
    );
}

/** Options that share one id, or take one that belonged to an option that is gone. */
export function reusedIds(subject: Subject): Refusal[] {
  const first = new Map<string, InkLine>();
  return [...subject.sources.files].flatMap(([file, source]) =>
    inkLines(file, source)
      .filter((line) => line.kind === 'option' && line.label)
      .flatMap((line): Refusal[] => {
        const id = optionId(line);
        const other = first.get(id);
        first.set(id, other ?? line);
        const retired = subject.ids.includes(`-${id}`);
        if (!other && !retired) return [];
        const says = other
          ? `The id ${id} names two options; the other is ${other.file}:${other.row}. Old days could not tell them apart.`
          : `The id ${id} belonged to an option that is gone: old days would take this one for it.`;
        return [{ rule: 'id-reused', file, row: line.row, says }];
      }),
  );
}

/** What can be refused without telling a single day. */
export const staticRefusals = (subject: Subject, parts: ReadonlyMap<string, Part>): Refusal[] => [
  ...reusedIds(subject),
  ...unusedKnots(subject, parts),
  ...unreadFacts(subject, parts, [subject.declared.seatsHad, ...Object.values(subject.declared.peopleKept)].join(' ')),
];
