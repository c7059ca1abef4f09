import { Story } from 'inkjs/full';
import { bandOf } from '../../src/credit/criteria.ts';
import { LENGTHS } from '../../src/story/vocabulary.ts';
import { inkJson } from '../story/ink-json.ts';
import { wordsIn } from '../story/lint.ts';
import { dress, english } from '../story/translate.ts';
import { Branching } from './branching.ts';
import { creditCuts, domainOf, knotsFrom, type Domain } from './scene-values.ts';
import type { Part } from './structure.ts';
import type { Subject } from './subject.ts';

/** What a scene can do, whatever the day before it was. */
export interface SceneTold {
  readonly scene: string;
  /** Places to choose, told apart by what the scene itself has done. */
  readonly states: number;
  readonly runs: number;
  /** Every combination of what its turns read was tried. */
  readonly exhausted: boolean;
  /** Sources of every line and option that can be shown. */
  readonly shown: ReadonlySet<string>;
  /** What could go wrong, for some values; no day need ever have them. */
  readonly possible: readonly string[];
}

/** More combinations than this in one turn are cut short, and said to be. */
const MOST_RUNS_A_TURN = 600;
const MOST_STATES = 400;
/** A scene that reads half the day has more ways through than a writer has time. */
const MOST_RUNS = 12_000;
const MOST_WORDS = 60;
const ENTRY = 'zz_enter_';

/** The story with a way into each scene that comes back from it. */
export function withEntries(subject: Subject, scenes: readonly string[]): string {
  const dressed = dress(subject.sources, { ...english, marks: true });
  const entries = scenes.map((scene) => `=== ${ENTRY}${scene}\n-> ${scene} ->\n-> DONE\n`).join('\n');
  const files = new Map(dressed.files).set(dressed.main, `${dressed.files.get(dressed.main)}\n${entries}`);
  return inkJson({ ...dressed, files }).json;
}

interface Asked {
  branching: Branching;
  readonly decided: Set<string>;
}

type Variables = Story['variablesState'] & { GetVariableWithName(name: string | null, context?: number): unknown };

/** Makes every variable the scene has not itself set a question. */
function questioned(story: Story, subject: Subject, cuts: readonly number[], asked: Asked) {
  const domains = new Map<string, Domain>();
  const variables = story.variablesState as Variables;
  const read = variables.GetVariableWithName.bind(variables);
  const decide = (domain: Domain): unknown => domain[asked.branching.ask(domain.length)];
  const answers = new Map<string, unknown>();
  variables.GetVariableWithName = (name, context) => {
    if (name && !asked.decided.has(name) && variables.GlobalVariableExistsWithName(name)) {
      asked.decided.add(name);
      const domain = domains.get(name) ?? domainOf(story, subject, name);
      domains.set(name, domain);
      if (domain.length > 1) variables.$(name, decide(domain) as Parameters<Variables['$']>[1]);
    }
    return read(name, context);
  };
  const assign = variables.SetGlobal.bind(variables);
  variables.SetGlobal = (name, value) => {
    if (name) asked.decided.add(name);
    assign(name, value);
  };
  const answer = (name: string, domain: Domain) => {
    if (!answers.has(name)) answers.set(name, decide(domain));
    return answers.get(name);
  };
  // Whatever is recorded may move the credit anywhere.
  const forget = () => answers.clear();
  const credit = () => answer('credit', cuts) as number;
  story.BindExternalFunction('act', forget, false);
  story.BindExternalFunction('settle', forget, false);
  story.BindExternalFunction('credit', credit, false);
  story.BindExternalFunction('band', () => bandOf(credit()), false);
  story.BindExternalFunction('listed', (list: string) => answer(`listed ${list}`, [false, true]), false);
  return forget;
}

/** Explores one scene in every length. */
export function exploreScene(
  compiled: string,
  subject: Subject,
  parts: ReadonlyMap<string, Part>,
  scene: string,
  tick: () => void,
): SceneTold {
  const story = new Story(compiled);
  const shown = new Set<string>();
  const possible = new Set<string>();
  let complaint = '';
  story.onError = (message) => {
    complaint = message;
  };
  const asked: Asked = { branching: new Branching(), decided: new Set() };
  const through = [...knotsFrom(scene, parts)].flatMap((name) => parts.get(name) ?? []);
  const read = new Set(through.flatMap((part) => [...part.reads]));
  /** What the scene sets and asks for again: the rest of its memory makes no difference here. */
  const remembered = [...new Set(through.flatMap((part) => [...part.writes]))].filter((name) => read.has(name));
  const forget = questioned(story, subject, creditCuts(subject, new Set(through.map(({ name }) => name))), asked);
  let runs = 0;
  let exhausted = true;

  function tell(): string[] {
    let words = 0;
    complaint = '';
    while (story.canContinue && !complaint) {
      const text = (story.Continue() ?? '').trim();
      const tags = story.currentTags ?? [];
      const source = tags.find((tag) => tag.startsWith('@'))?.slice(1);
      if (text && source) shown.add(source);
      if (tags.some((tag) => tag.startsWith('scene:'))) words = 0;
      words += wordsIn(text);
      if (words > MOST_WORDS) possible.add(`${source}: ${words} words between two taps`);
      if (tags.includes('pause')) words = 0;
    }
    if (complaint) possible.add(`${scene}: ${complaint}`);
    const options = complaint ? [] : story.currentChoices;
    for (const option of options) shown.add((option.tags ?? []).find((tag) => tag.startsWith('@'))?.slice(1) ?? '');
    const prudent = options.filter((option) => option.tags?.includes('prudent')).length;
    const first = options[0]?.tags?.find((tag) => tag.startsWith('@'))?.slice(1);
    if (options.length && prudent !== 1) possible.add(`${first}: ${prudent} prudent options of ${options.length}`);
    return options.map((option) => option.tags?.find((tag) => tag.startsWith('=')) ?? option.text);
  }

  interface Node {
    readonly json: string;
    readonly written: readonly string[];
    readonly choice: number;
  }
  const nodes: Node[] = [];
  const known = new Set<string>();
  const entry = story.state.toJson();
  const values = () => remembered.filter((name) => asked.decided.has(name)).map((name) => `${name}=${story.variablesState.$(name)}`);

  function explore(start: () => void, written: readonly string[]) {
    asked.branching = new Branching();
    let here = 0;
    do {
      asked.decided.clear();
      for (const name of ['day', ...written]) asked.decided.add(name);
      forget();
      start();
      const ids = tell();
      runs += 1;
      here += 1;
      tick();
      const json = ids.length ? story.state.toJson() : '';
      const key = ids.length
        ? `${ids.join()} ${values().join()} ${json.replace(/^.*"visitCounts"/, '')} ${story.variablesState.$('day')}`
        : '';
      if (json && !known.has(key) && known.size < MOST_STATES) {
        known.add(key);
        const kept = remembered.filter((name) => asked.decided.has(name));
        nodes.push(...ids.map((_, choice) => ({ json, written: kept, choice })));
      } else if (json && !known.has(key)) exhausted = false;
    } while (asked.branching.next() && here < MOST_RUNS_A_TURN);
    if (here >= MOST_RUNS_A_TURN) exhausted = false;
  }

  const named = parts.get('')?.tunnels.has(scene) ? `${ENTRY}${scene}` : scene;
  for (const length of LENGTHS)
    explore(() => {
      story.state.LoadJson(entry);
      const value = story.listDefinitions?.FindSingleItemListWithName(`lengths.${length}`)?.value;
      if (value) story.variablesState.$('day', value);
      story.ChoosePathString(named);
    }, []);
  for (let node = nodes.shift(); node && runs < MOST_RUNS; node = nodes.shift()) {
    const { json, written, choice } = node;
    explore(() => {
      story.state.LoadJson(json);
      story.ChooseChoiceIndex(choice);
    }, written);
  }
  if (runs >= MOST_RUNS) exhausted = false;
  return { scene, states: known.size, runs, exhausted, shown, possible: [...possible] };
}
