import { Story } from 'inkjs';
import { directionFromTag, type Direction } from './directions.ts';
import type { Line, Option, Page, Turn } from './turn.ts';
import type { Length } from './vocabulary.ts';

/** What the ink asks of the program. Ink calls these in order, each exactly once, as the lines are told. */
export interface Bookkeeping {
  act(id: string): void;
  credit(): number;
  band(): string;
  listed(list: string): boolean;
  settle(time: string): void;
  /** Acts recorded so far. */
  acts(): number;
  /** A line has been told: its directions are now so. */
  told(directions: readonly Direction[]): void;
}

/** An author’s error met while telling: a story that divides by nothing, an unknown variable, a false tag. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
}

/** A point between two turns. Holds Ink’s own state, so it is good for as long as its storyteller, and is never kept. */
export interface Bookmark {
  readonly state: string;
  readonly offered: readonly Option[];
}

export interface Telling {
  /** Tells on to the next choice or the end. The turn belongs to the caller. */
  next(): Turn;
  /** Takes an option of the last turn; refuses an id that is not on offer. */
  take(id: string): void;
  /** This point of the day, to begin a telling from. */
  bookmark(): Bookmark;
  /** The value of one of the ink’s variables, for proofs and the developer’s panel. */
  fact(name: string): unknown;
}

const OPTION_ID = /^=(\S+)$/;
const SOURCE = /^@(\S+)$/;

interface Tags {
  readonly directions: readonly Direction[];
  readonly id?: string;
  readonly source?: string;
}

// A day replayed sixty times over reads the same few hundred tags: each is parsed once.
const known = new Map<string, Direction>();

function directionOf(tag: string): Direction {
  const found = known.get(tag) ?? directionFromTag(tag);
  if (typeof found === 'string') throw new StoryError(found);
  known.set(tag, found);
  return found;
}

function read(tags: readonly string[] | null): Tags {
  const directions: Direction[] = [];
  let found: { id?: string; source?: string } = {};
  for (const tag of tags ?? []) {
    const id = OPTION_ID.exec(tag)?.[1];
    const source = SOURCE.exec(tag)?.[1];
    if (id) found = { ...found, id };
    else if (source) found = { ...found, source };
    else {
      directions.push(directionOf(tag));
    }
  }
  return { directions, ...found };
}

const has = (directions: readonly Direction[], verb: Direction['verb']) => directions.some((direction) => direction.verb === verb);

function bind(story: Story, keeper: () => Bookkeeping) {
  story.onError = (message) => {
    throw new StoryError(message);
  };
  // Not safe to look ahead: Ink would otherwise record the acts of lines that are not told yet.
  story.BindExternalFunction('act', (id: string) => keeper().act(id), false);
  story.BindExternalFunction('settle', (time: string) => keeper().settle(time), false);
  story.BindExternalFunction('credit', () => keeper().credit(), false);
  story.BindExternalFunction('band', () => keeper().band(), false);
  story.BindExternalFunction('listed', (list: string) => keeper().listed(list), false);
}

function setLength(story: Story, length: Length) {
  const found = story.listDefinitions?.FindSingleItemListWithName(`lengths.${length}`);
  if (found) story.variablesState.$('day', found.value);
}

function pagesFrom(story: Story, keep: Bookkeeping): Page[] {
  const pages: Page[] = [];
  let lines: Line[] = [];
  let waiting: Direction[] = [];
  const close = () => {
    if (lines.some((line) => line.text)) {
      pages.push({ lines, acts: keep.acts() });
      lines = [];
    }
  };
  while (story.canContinue) {
    const before = keep.acts();
    const text = (story.Continue() ?? '').trim();
    const { directions, source } = read(story.currentTags);
    if (has(directions, 'scene') && lines.some((line) => line.text)) {
      pages.push({ lines, acts: before });
      lines = [];
    }
    keep.told(directions);
    // A direction above a block arrives on an empty line: it belongs to the words that follow.
    if (text) lines.push({ text, directions: [...waiting, ...directions], ...(source ? { source } : {}) });
    waiting = text ? [] : [...waiting, ...directions];
    if (has(directions, 'pause')) close();
  }
  if (waiting.length) lines.push({ text: '', directions: waiting });
  if (lines.some((line) => line.text) || pages.length === 0) pages.push({ lines, acts: keep.acts() });
  else if (lines.length) pages.push(mergeInto(pages.pop(), lines, keep.acts()));
  return pages;
}

const mergeInto = (page: Page | undefined, lines: readonly Line[], acts: number): Page => ({
  lines: [...(page?.lines ?? []), ...lines],
  acts,
});

function optionsFrom(story: Story): Option[] {
  return story.currentChoices.map((choice) => {
    const { directions, id, source } = read(choice.tags);
    if (!id) throw new StoryError(`The option “${choice.text}” has no label.`);
    const marks = { prudent: has(directions, 'prudent'), timeout: has(directions, 'timeout') };
    return { id, text: choice.text.trim(), ...marks, ...(source ? { source } : {}) };
  });
}

/**
 * Reads a compiled story (Ink’s JSON), which takes most of the time, and returns a storyteller: each call begins a telling
 * in one of the lengths. One storyteller tells one day at a time: beginning again ends the telling before.
 */
export function storyteller(compiled: string): (length: Length, keep: Bookkeeping, from?: Bookmark) => Telling {
  const story = new Story(compiled);
  let keeper: Bookkeeping;
  bind(story, () => keeper);
  return (length, keep, from) => {
    keeper = keep;
    if (from) story.state.LoadJson(from.state);
    else {
      story.ResetState();
      setLength(story, length);
    }
    return tellingOf(story, keep, from?.offered);
  };
}

function tellingOf(story: Story, keep: Bookkeeping, known: readonly Option[] = []): Telling {
  let offered = known;
  return {
    next() {
      const pages = pagesFrom(story, keep);
      offered = optionsFrom(story);
      return { pages, options: offered };
    },
    take(id) {
      const index = offered.findIndex((option) => option.id === id);
      if (index < 0) throw new StoryError(`“${id}” is not on offer.`);
      story.ChooseChoiceIndex(index);
    },
    bookmark: () => ({ state: story.state.ToJson(), offered }),
    fact: (name) => story.variablesState.$(name),
  };
}
