import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { codeOf, playthroughFrom, type CodeFault } from '../day/code.ts';
import { beginDay, type Day, type Edition, type OpenDay } from '../day/day.ts';
import { latest, momentOf, momentsOf } from '../day/moment-of.ts';
import type { Moment, Playthrough, Position } from '../day/moment.ts';
import { replay, type Repair } from '../day/replay.ts';
import type { Length } from '../story/vocabulary.ts';

/** What opening a day that was made elsewhere came to. */
export type Opened = { readonly kind: 'opened'; readonly repair: Repair } | { readonly kind: 'fault'; readonly fault: CodeFault };

/** The one day on the page. Everything shown is computed from it; going back keeps what came after until another option is taken. */
export interface Playing {
  readonly moment: ReadonlySignal<Moment | undefined>;
  /** The code of the day up to this moment. */
  readonly code: ReadonlySignal<string>;
  /** The whole day, with what came after this moment before going back. */
  readonly day: ReadonlySignal<Day | undefined>;
  /** Every moment from dawn to here. */
  readonly moments: () => readonly Moment[];
  readonly begin: (edition: Edition, length: Length) => void;
  readonly open: (edition: Edition, playthrough: Playthrough, position?: Position) => Repair;
  readonly openCode: (edition: Edition, code: string, page: number) => Opened;
  /** The same moment in the words of another edition or language. */
  readonly retell: (edition: Edition) => Repair | undefined;
  readonly choose: (id: string) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly goTo: (position: Position) => void;
  readonly close: () => void;
}

interface Table {
  readonly open: OpenDay;
  readonly day: Day;
  readonly position: Position;
}

const lastPageOf = (day: Day, turn: number) => (day.turns[turn]?.pages.length ?? 1) - 1;

function before(day: Day, { turn, page }: Position): Position {
  if (page > 0) return { turn, page: page - 1 };
  return turn > 0 ? { turn: turn - 1, page: lastPageOf(day, turn - 1) } : { turn, page };
}

const isFurther = (a: Position, b: Position) => a.turn > b.turn || (a.turn === b.turn && a.page > b.page);

export function createPlaying(ids: readonly string[]): Playing {
  const table = signal<Table | undefined>(undefined);
  const put = (open: OpenDay, position: Position) => {
    table.value = { open, day: open.day, position };
  };
  const at = (position: Position) => {
    if (table.value) table.value = { ...table.value, position };
  };
  const moment = computed(() => table.value && momentOf(table.value.day, table.value.position));
  const openAt = (edition: Edition, playthrough: Playthrough, position?: Position): Repair => {
    const { open, repair } = replay(edition, playthrough);
    const last = latest(open.day);
    put(open, position && !isFurther(position, last) ? position : { turn: last.turn, page: 0 });
    return repair;
  };
  return {
    moment,
    code: computed(() => (moment.value ? codeOf(moment.value.playthrough, ids) : '')),
    day: computed(() => table.value?.day),
    moments: () =>
      table.value ? momentsOf(table.value.day).filter((read) => !isFurther(read.position, table.value?.position ?? read.position)) : [],
    begin: (edition, length) => put(beginDay(edition, length), { turn: 0, page: 0 }),
    open: openAt,
    openCode(edition, code, page) {
      const decoded = playthroughFrom(code, ids);
      if (decoded.kind === 'fault') return decoded;
      return { kind: 'opened', repair: openAt(edition, decoded.playthrough, { turn: decoded.playthrough.choices.length, page }) };
    },
    retell(edition) {
      const now = table.value;
      return now && openAt(edition, now.day.playthrough, now.position);
    },
    choose(id) {
      const now = table.value;
      const here = moment.value;
      if (!now || !here?.options.some((option) => option.id === id)) return;
      if (here.taken === id) return at({ turn: here.position.turn + 1, page: 0 });
      const open = here.taken === undefined ? now.open : again(now.open, here.playthrough.choices);
      open.take(id);
      put(open, { turn: here.position.turn + 1, page: 0 });
    },
    next() {
      const here = moment.value;
      if (here?.more) at({ turn: here.position.turn, page: here.position.page + 1 });
    },
    back() {
      if (table.value) at(before(table.value.day, table.value.position));
    },
    goTo: at,
    close: () => {
      table.value = undefined;
    },
  };
}

function again(open: OpenDay, choices: readonly string[]): OpenDay {
  const fresh = open.again();
  for (const id of choices) fresh.take(id);
  return fresh;
}
