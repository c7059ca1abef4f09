import type { DayTold } from '../job.ts';
import { mean } from '../statistics.ts';

/** An option on the map: in the column of its decision, as high as the days that take it. */
export interface MapNode {
  readonly id: string;
  readonly column: number;
  readonly scene: string;
  readonly clock: string;
  readonly days: number;
  /** Mean credit of the days that come here. */
  readonly credit: number;
  readonly ending: boolean;
}

export interface MapLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

export interface Column {
  readonly scene: string;
  readonly clock: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface Flows {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  readonly columns: readonly Column[];
}

interface Visit {
  readonly id: string;
  readonly day: DayTold;
  readonly at: number;
}

const endingId = (day: DayTold) => `ending ${day.ending}`;
const pathOf = (day: DayTold): Visit[] => [
  ...day.choices.map((id, at) => ({ id, day, at })),
  { id: endingId(day), day, at: day.choices.length },
];

/** Columns follow the clock: an option stands after every option that has been taken before it. */
function columnsOf(days: readonly DayTold[]): Map<string, number> {
  const column = new Map<string, number>();
  const pairs = new Map<string, [string, string]>();
  for (const day of days) {
    const path = pathOf(day).map(({ id }) => id);
    for (const id of path) if (!column.has(id)) column.set(id, 0);
    for (const [i, to] of path.entries()) {
      const from = path[i - 1];
      if (from !== undefined) pairs.set(`${from} ${to}`, [from, to]);
    }
  }
  for (let changed = true, rounds = 0; changed && rounds < 200; rounds += 1) {
    changed = false;
    for (const [from, to] of pairs.values()) {
      const least = (column.get(from) ?? 0) + 1;
      if ((column.get(to) ?? 0) < least) {
        column.set(to, least);
        changed = true;
      }
    }
  }
  const last = Math.max(...column.values());
  for (const id of column.keys()) if (id.startsWith('ending ')) column.set(id, last);
  return column;
}

const grouped = (visits: readonly Visit[], key: (visit: Visit) => string) => {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    const group = groups.get(key(visit));
    if (group) group.push(visit);
    else groups.set(key(visit), [visit]);
  }
  return groups;
};

const creditAt = ({ day, at }: Visit) => day.stops[at]?.credit ?? day.credit;

function columnFigures(visits: readonly Visit[]): Column {
  const credits = visits.map(creditAt).sort((a, b) => a - b);
  const share = (part: number) => credits[Math.min(credits.length - 1, Math.floor(part * credits.length))] ?? 0;
  const stop = visits[0]?.day.stops[visits[0].at];
  return { scene: stop?.scene ?? '', clock: stop?.clock ?? '', low: share(0.1), middle: share(0.5), high: share(0.9) };
}

/** How the days of one length flow from option to option. */
export function flowsOf(days: readonly DayTold[]): Flows {
  const column = columnsOf(days);
  const visits = days.flatMap(pathOf);
  const nodes = [...grouped(visits, ({ id }) => id)].map(([id, found]): MapNode => {
    const stop = found[0]?.day.stops[found[0].at];
    return {
      id,
      column: column.get(id) ?? 0,
      scene: stop?.scene ?? '',
      clock: stop?.clock ?? '',
      days: found.length,
      credit: Math.round(mean(found.map(creditAt))),
      ending: id.startsWith('ending '),
    };
  });
  const steps = days.flatMap((day) => pathOf(day).map(({ id }, i, path) => [path[i - 1]?.id, id] as const));
  const counts = new Map<string, MapLink>();
  for (const [source, target] of steps) {
    if (source === undefined) continue;
    const key = `${source} > ${target}`;
    counts.set(key, { source, target, value: (counts.get(key)?.value ?? 0) + 1 });
  }
  const byColumn = grouped(visits, ({ id }) => String(column.get(id) ?? 0));
  const columns = Array.from({ length: Math.max(...column.values()) + 1 }, (_, i) => columnFigures(byColumn.get(String(i)) ?? []));
  return { nodes, links: [...counts.values()], columns };
}
