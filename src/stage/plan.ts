import type { Placed, Sheet } from './sheet.ts';

/** What becomes of one person between two sheets. */
export type Move =
  | { readonly kind: 'enter'; readonly to: Placed }
  | { readonly kind: 'leave'; readonly from: Placed }
  | { readonly kind: 'walk'; readonly from: Placed; readonly to: Placed }
  | { readonly kind: 'pose'; readonly from: Placed; readonly to: Placed }
  | { readonly kind: 'stay'; readonly to: Placed };

/** How the stage gets from one sheet to the next. A plan says all that the next sheet holds: nothing is remembered. */
export interface Plan {
  /** Another place, another format, or nothing before: the whole sheet is drawn. */
  readonly kind: 'cut' | 'change';
  readonly redraw: readonly string[];
  readonly refresh: readonly string[];
  readonly moves: readonly Move[];
  readonly sheet: Omit<Sheet, 'people'>;
}

/** Further than this, in head units, one walks there. */
const STEP = 1.2;

export function planOf(before: Sheet | undefined, after: Sheet): Plan {
  const { people, ...sheet } = after;
  const cut = before?.place !== after.place || before.format !== after.format;
  if (cut || !before) {
    return { kind: 'cut', redraw: Object.keys(after.sets), refresh: Object.keys(after.screens), moves: staying(people), sheet };
  }
  return {
    kind: 'change',
    redraw: changed(before.sets, after.sets),
    refresh: changed(before.screens, after.screens),
    moves: [...leaving(before, after), ...Object.values(people).map((to) => moveOf(before.people[to.id], to))],
    sheet,
  };
}

/** The sheet a plan ends in. */
export function endOf(plan: Plan): Sheet {
  const there = plan.moves.flatMap((move) => (move.kind === 'leave' ? [] : [move.to]));
  return { ...plan.sheet, people: Object.fromEntries(there.map((placed) => [placed.id, placed])) };
}

const staying = (people: Sheet['people']): readonly Move[] => Object.values(people).map((to) => ({ kind: 'stay', to }));

const leaving = (before: Sheet, after: Sheet): readonly Move[] =>
  Object.values(before.people).flatMap((from): Move[] => (from.id in after.people ? [] : [{ kind: 'leave', from }]));

const changed = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  Object.keys(after).filter((name) => before[name] !== after[name]);

function moveOf(from: Placed | undefined, to: Placed): Move {
  if (!from) return { kind: 'enter', to };
  const away = Math.hypot(to.x - from.x, to.y - from.y) / Math.max(from.head, to.head);
  if (away > STEP) return { kind: 'walk', from, to };
  if (from.pose !== to.pose || away > 0 || from.faces !== to.faces) return { kind: 'pose', from, to };
  return { kind: 'stay', to };
}
