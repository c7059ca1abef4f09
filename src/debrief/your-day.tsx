import { useRef, useState } from 'preact/hooks';
import type { Doing } from '../credit/acts.ts';
import type { Day } from '../day/day.ts';
import { DoingKey } from './doing-shape.tsx';
import { EntryCard } from './entry-card.tsx';
import { Lists } from './criteria.tsx';
import { type Lived, sharesOf } from './reckoning.ts';
import { clockText, markOfAct, signed, tell } from './words.ts';

const DOINGS: readonly Doing[] = ['you', 'other', 'rule', 'machine'];

interface Props {
  readonly day: Day;
  readonly entries: readonly Lived[];
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

/** Every entry in order, who did it, and what each came to. */
export function YourDay({ day, entries, chosen, onChoose }: Props) {
  const last = day.ledgers.at(-1);
  const open = entries.find((one) => one.index === chosen);
  const card = useRef<HTMLDivElement>(null);
  return (
    <section class="part" data-part="entries" aria-labelledby="entries">
      <h2 id="entries" tabIndex={-1}>
        {tell('day.entries', { count: entries.length })}
      </h2>
      <p class="lead">{tell('day.lead')}</p>
      <div class="columns">
        <ol class="entries">
          {entries.map((one) => (
            <li>
              <button type="button" aria-expanded={one.index === chosen} onClick={() => onChoose(one.index)}>
                <span class="figure time">{one.index === 0 ? tell('entry.overnight') : clockText(one.entry.time)}</span>
                <DoingKey doing={one.entry.doing} />
                <span class="what">{markOfAct(one.entry.act)}</span>
                <span class="quiet-word">{tell(`doing.${one.entry.doing}`)}</span>
                <span class={`figure amount${one.entry.amount < 0 ? ' is-loss' : ''}`}>{signed(one.entry.amount)}</span>
              </button>
            </li>
          ))}
        </ol>
        <div class="beside" ref={card}>
          {open ? <EntryCard one={open} /> : <p class="hint">{tell('day.tap')}</p>}
          {last && <Lists lists={last.lists} />}
          <Settlements entries={entries} />
        </div>
      </div>
      <DayTable entries={entries} />
    </section>
  );
}

/** Who moved the number, in four words and eight figures. */
export function Shares({ entries }: { entries: readonly Lived[] }) {
  const shares = sharesOf(entries.map((one) => one.entry));
  return (
    <ul class="shares">
      {DOINGS.map((doing) => (
        <li>
          <DoingKey doing={doing} />
          <span class="doing">{tell(`doing.${doing}`)}</span>
          <span class="figure">
            {signed(shares[doing].lost)} · {signed(shares[doing].gained)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Settlements({ entries }: { entries: readonly Lived[] }) {
  const settled = entries.filter((one) => one.entry.act === 'drift');
  return (
    <div class="settlements">
      <h3>{tell('settlements.title')}</h3>
      <ul>
        {settled.map((one) => (
          <li>
            <span class="figure">{clockText(one.entry.time)}</span>{' '}
            {tell(one.entry.amount < 0 ? 'settlements.down' : one.entry.amount > 0 ? 'settlements.up' : 'settlements.still', {
              amount: Math.abs(one.entry.amount),
              credit: one.after,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The drawing, for whoever does not see it. */
function DayTable({ entries }: { entries: readonly Lived[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="table" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{tell('day.as-table')}</summary>
      <table>
        <caption>{tell('day.table-caption')}</caption>
        <thead>
          <tr>
            {['time', 'act', 'whose', 'amount', 'criterion', 'rule', 'credit'].map((head) => (
              <th scope="col">{tell(`table.${head}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((one) => (
            <tr>
              <td>{one.index === 0 ? tell('entry.overnight') : clockText(one.entry.time)}</td>
              <th scope="row">{markOfAct(one.entry.act)}</th>
              <td>{tell(`doing.${one.entry.doing}`)}</td>
              <td class="figure">{signed(one.entry.amount)}</td>
              <td>{tell(`criterion.${one.entry.criterion}`)}</td>
              <td class="figure">{one.entry.rule}</td>
              <td class="figure">{one.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
