import type { Length } from '../../src/story/vocabulary.ts';
import type { DayTold } from './job.ts';
import { groupBy, mean, rounded } from './statistics.ts';

/** How much taking one option instead of its neighbours moves a day, over days in which every choice was by chance. */
export interface DecisionTold {
  readonly length: Length;
  readonly knot: string;
  readonly options: readonly { readonly id: string; readonly days: number; readonly credit: number; readonly seats: number }[];
  /** Between the options’ mean credits at midnight. */
  readonly creditMoved: number;
  /** Between the options’ shares of days with the seats. */
  readonly seatsMoved: number;
}

/** Fewer days than this say nothing about an option. */
const ENOUGH = 8;

const spanOf = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);

/** `groups` names the decision an option belongs to. */
export function decisionsTold(days: readonly DayTold[], groups: ReadonlyMap<string, string>): DecisionTold[] {
  const taken = days.flatMap((day) => day.choices.map((id) => ({ day, id, group: `${day.length} ${groups.get(id) ?? id}` })));
  return [...groupBy(taken, ({ group }) => group)]
    .flatMap(([, found]): DecisionTold[] => {
      const options = [...groupBy(found, ({ id }) => id)]
        .filter(([, chosen]) => chosen.length >= ENOUGH)
        .map(([id, chosen]) => ({
          id,
          days: chosen.length,
          credit: rounded(mean(chosen.map(({ day }) => day.credit)), 1),
          seats: rounded(mean(chosen.map(({ day }) => (day.seatsHad ? 1 : 0))), 3),
        }));
      const first = found[0];
      if (options.length < 2 || !first) return [];
      const creditMoved = rounded(spanOf(options.map(({ credit }) => credit)), 1);
      const seatsMoved = rounded(spanOf(options.map(({ seats }) => seats)), 3);
      return [{ length: first.day.length, knot: first.id.split('.')[0] ?? '', options, creditMoved, seatsMoved }];
    })
    .sort((a, b) => b.creditMoved - a.creditMoved);
}
