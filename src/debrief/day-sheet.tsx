import { codeOf } from '../day/code.ts';
import type { Day } from '../day/day.ts';
import { Criteria, Lists } from './criteria.tsx';
import { DayChart } from './day-chart.tsx';
import { DoingKey } from './doing-shape.tsx';
import { endingOf } from './ending-of.ts';
import { type Cost, creditAtEnd, type Lived } from './reckoning.ts';
import { RULES } from '../credit/rules.ts';
import { Shares } from './your-day.tsx';
import { clockText, markOfAct, signed, tell } from './words.ts';

const PRINTED_WIDTH = 700;

interface Props {
  readonly day: Day;
  readonly entries: readonly Lived[];
  readonly costs: readonly Cost[];
  readonly ids: readonly string[];
}

/** The day on one sheet of A4: printed, and nowhere else. */
export function DaySheet({ day, entries, costs, ids }: Props) {
  const [dearest] = costs;
  const last = day.ledgers.at(-1);
  return (
    <div class="printed" aria-hidden="true">
      <header>
        <h1>{tell('sheet.title', { credit: creditAtEnd(day) })}</h1>
        <p>
          {tell(`ending.${endingOf(day) ?? 'three-metres'}`)}
          {dearest && `. ${tell('sheet.dearest', { act: markOfAct(dearest.act), amount: signed(dearest.amount) })}`}
        </p>
      </header>
      <DayChart entries={entries} width={PRINTED_WIDTH} summary="" />
      <Shares entries={entries} />
      <ol class="printed-entries">
        {entries.map((one) => (
          <li>
            <span class="figure">{one.index === 0 ? tell('entry.overnight') : clockText(one.entry.time)}</span>
            <DoingKey doing={one.entry.doing} />
            <span>{markOfAct(one.entry.act)}</span>
            <span class="figure">{signed(one.entry.amount)}</span>
            <span class="figure">{tell('sheet.rule', { number: one.entry.rule })}</span>
          </li>
        ))}
      </ol>
      <div class="printed-foot">
        {last && <Criteria criteria={last.criteria} />}
        <div>
          <ol class="printed-rules">
            {RULES.map((rule) => (
              <li>{tell(`rule.${rule}.title`)}</li>
            ))}
          </ol>
          {last && <Lists lists={last.lists} />}
        </div>
      </div>
      <p class="figure">{tell('sheet.foot', { code: codeOf(day.playthrough, ids) })}</p>
    </div>
  );
}
