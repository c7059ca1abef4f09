import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import { ledgerAtDawn } from '../../src/credit/ledger.ts';
import { EVERY_RULE } from '../../src/credit/rules.ts';
import type { Day, OpenDay } from '../../src/day/day.ts';
import { StoryError } from '../../src/story/telling.ts';
import type { Line, Option, Turn } from '../../src/story/turn.ts';
import type { Length } from '../../src/story/vocabulary.ts';
import { Faults } from '../story/fault.ts';
import type { InkSources } from '../story/sources.ts';

// A story that is not ours has no labels, no lengths and no credit: its options are called after the line they stand on.

interface Placed {
  readonly debugMetadata?: { readonly fileName: string | null; readonly startLineNumber: number } | null;
  readonly value?: unknown;
  readonly content?: readonly Placed[];
  readonly namedOnlyContent?: ReadonlyMap<string, Placed> | null;
  readonly choiceOnlyContent?: unknown;
  readonly flags?: number;
}

const SEED = 950;

/** Compiled in memory: only then does ink remember on which line each thing stands. */
export function compileForeign(sources: InkSources): Story {
  const errors: string[] = [];
  const files = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: (name: string) => sources.files.get(name) ?? '' };
  const hear = (message: string, severity: number) => {
    if (severity === 2) errors.push(message);
  };
  const compiler = new Compiler(sources.files.get(sources.main) ?? '', new CompilerOptions(sources.main, [], false, hear, files));
  try {
    const story = compiler.Compile();
    if (!errors.length) return story;
  } catch (error) {
    if (!errors.length) throw error;
  }
  throw new Faults(errors.map((says) => ({ file: sources.main, row: 0, says })));
}

function placeIn(sources: InkSources, object: Placed | null | undefined): string | undefined {
  const at = object?.debugMetadata;
  return at ? `${at.fileName ?? sources.main}:${at.startLineNumber}` : undefined;
}

const isText = (object: Placed): object is Placed & { value: string } => typeof object.value === 'string' && object.value.trim() !== '';
const childrenOf = (object: Placed): Placed[] => [...(object.content ?? []), ...(object.namedOnlyContent?.values() ?? [])];

/** Every line of a compiled story that holds words, and every one that holds an option. */
export function foreignPlaces(story: Story, sources: InkSources): { lines: ReadonlySet<string>; options: ReadonlySet<string> } {
  const lines = new Set<string>();
  const options = new Set<string>();
  const visit = (object: Placed) => {
    const place = placeIn(sources, object);
    if (place && isText(object)) lines.add(place);
    if (place && 'pathOnChoice' in object) options.add(place);
    childrenOf(object).forEach(visit);
  };
  visit(story.mainContentContainer as unknown as Placed);
  return { lines, options };
}

function bindMissing(story: Story, sources: InkSources) {
  story.allowExternalFunctionFallbacks = true;
  const text = [...sources.files.values()].join('\n');
  for (const [, name = ''] of text.matchAll(/^\s*EXTERNAL\s+(\w+)/gm))
    if (!new RegExp(`^\\s*=+\\s*function\\s+${name}\\b`, 'm').test(text)) story.BindExternalFunction(name, () => 0, true);
}

function linesOf(story: Story, sources: InkSources): Line[] {
  const lines: Line[] = [];
  while (story.canContinue) {
    story.Continue();
    for (const object of story.state.outputStream as unknown as Placed[]) {
      const source = placeIn(sources, object);
      if (isText(object) && source) lines.push({ text: object.value.trim(), directions: [], source });
    }
  }
  return lines;
}

function optionsOf(story: Story, sources: InkSources): Option[] {
  const seen = new Map<string, number>();
  return story.currentChoices.map((choice) => {
    const Path = choice.targetPath?.constructor as new (path: string) => never;
    const point = story.ContentAtPath(new Path(choice.sourcePath)).obj as unknown as Placed;
    const source = placeIn(sources, point) ?? choice.sourcePath;
    const twins = (seen.get(source) ?? 0) + 1;
    seen.set(source, twins);
    return { id: twins > 1 ? `${source}#${twins}` : source, text: choice.text.trim(), prudent: false, timeout: false, source };
  });
}

/** Begins a day in a story that is not ours. */
export function beginForeign(story: Story, sources: InkSources): OpenDay {
  bindMissing(story, sources);
  story.onError = (message, type) => {
    // 2 is an error; 1 a warning.
    if (type === 2) throw new StoryError(message);
  };
  return openForeign(story, sources, 'full');
}

function openForeign(story: Story, sources: InkSources, length: Length): OpenDay {
  story.ResetState();
  story.state.storySeed = SEED;
  let offered: readonly Option[] = [];
  const next = (): Turn => {
    const lines = linesOf(story, sources);
    offered = optionsOf(story, sources);
    return { pages: [{ lines, acts: 0 }], options: offered };
  };
  const at = (choices: readonly string[], turns: readonly Turn[]): Day => ({
    playthrough: { edition: '', length, choices },
    turns,
    ledgers: [ledgerAtDawn()],
    rules: EVERY_RULE,
  });
  let day = at([], [next()]);
  return {
    get day() {
      return day;
    },
    take(id) {
      story.ChooseChoiceIndex(offered.findIndex((option) => option.id === id));
      day = at([...day.playthrough.choices, id], [...day.turns, next()]);
      return day;
    },
    again: (other = length) => openForeign(story, sources, other),
    fact: (name) => story.variablesState.$(name),
  };
}
