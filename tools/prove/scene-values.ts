import type { Story } from 'inkjs/full';
import { BANDS, HIGHEST, LOWEST } from '../../src/credit/criteria.ts';
import type { Part } from './structure.ts';
import type { Subject } from './subject.ts';

/** What a variable may hold, as ink takes it. */
export type Domain = readonly unknown[];

const ASSIGNED = (name: string) => new RegExp(`(?:^|[~\\s])(?:VAR\\s+)?${name}\\s*=\\s*([\\w"()-]+)\\s*(?:\\/\\/.*)?$`, 'gm');
const COMPARED = (name: string) => new RegExp(`\\b${name}\\s*(?:==|!=|<=|>=|<|>)\\s*(\\d+)`, 'g');

const found = (text: string, shape: RegExp) => [...new Set([...text.matchAll(shape)].map(([, value = '']) => value))];

function numbersFor(text: string, name: string, initial: number): number[] {
  const assigned = found(text, ASSIGNED(name)).map(Number).filter(Number.isFinite);
  // A counter may stand on either side of what it is compared with.
  const cuts = found(text, COMPARED(name))
    .map(Number)
    .flatMap((cut) => [cut - 1, cut, cut + 1]);
  return [...new Set([initial, ...assigned, ...cuts.filter((cut) => cut >= 0)])];
}

/** Every value a variable is ever given, or is told apart from. */
export function domainOf(story: Story, subject: Subject, name: string): Domain {
  const text = [...subject.sources.files.values()].join('\n');
  const initial: unknown = story.variablesState.$(name);
  if (typeof initial === 'boolean') return [initial, !initial];
  if (typeof initial === 'number') return numbersFor(text, name, initial);
  if (typeof initial === 'string') return [initial];
  const items = found(text, ASSIGNED(name)).map((item) => story.listDefinitions?.FindSingleItemListWithName(item)?.value);
  const known = new Map([initial, ...items].filter(Boolean).map((list) => [String(list), list] as const));
  return [...known.values()];
}

/** The knots a scene runs through, without those it was not called for. */
export function knotsFrom(scene: string, parts: ReadonlyMap<string, Part>): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const to of parts.get(name)?.leads ?? []) visit(to);
    for (const stitch of parts.keys()) if (stitch.startsWith(`${name}.`)) visit(stitch);
  };
  visit(scene);
  return reached;
}

/** One credit from each stretch between two numbers the scene compares it with. */
export function creditCuts(subject: Subject, knots: ReadonlySet<string>): readonly number[] {
  const tops = new Set([...knots].map((name) => name.split('.')[0]));
  const files = [...subject.sources.files.values()].filter((source) =>
    [...source.matchAll(/^\s*={2,}\s*(?:function\s+)?(\w+)/gm)].some(([, knot]) => tops.has(knot)),
  );
  const lines = files.flatMap((source) => source.split('\n')).filter((line) => /credit\(\)|\bc\s*[=<>]/.test(line));
  const compared = lines.flatMap((line) => line.match(/\b\d{3}\b/g) ?? []).map(Number);
  const bands = files.some((source) => source.includes('band()')) ? BANDS.map(({ from }) => from) : [];
  const cuts = [...compared, ...bands].filter((cut) => cut >= LOWEST && cut <= HIGHEST);
  return [...new Set([LOWEST, HIGHEST, ...cuts.flatMap((cut) => [cut - 1, cut, cut + 1])])].filter(
    (cut) => cut >= LOWEST && cut <= HIGHEST,
  );
}
