import { ACTS, isAct } from '../credit/acts.ts';
import { DoingKey } from './doing-shape.tsx';
import type { Lived } from './reckoning.ts';
import { clockText, listText, markOfAct, recordOfAct, signed, tell } from './words.ts';

const isOvernight = (one: Lived) => one.entry.act === 'fare_in_march';

/** One entry: your words, the system’s, who did it, and the rule that set the amount. */
export function EntryCard({ one }: { one: Lived }) {
  const { entry } = one;
  const worth = isAct(entry.act) ? ACTS[entry.act].worth : undefined;
  return (
    <article class="entry-card" aria-live="polite">
      <header>
        <span class="figure">{isOvernight(one) ? tell('entry.overnight') : clockText(entry.time)}</span>
        <h4>{markOfAct(entry.act)}</h4>
        <span class={`amount figure${entry.amount < 0 ? ' is-loss' : ''}`}>{signed(entry.amount)}</span>
      </header>
      <p class="whose">
        <DoingKey doing={entry.doing} /> {tell(`doing.${entry.doing}`)}
      </p>
      {isOvernight(one) ? <p class="yours">{tell('entry.fare')}</p> : <Yours one={one} />}
      <p class="systems">
        <span class="who-says">{tell('entry.city-wrote')}</span> {recordOfAct(entry.act)}
      </p>
      <p class="why">
        <a href={`#rule-${entry.rule}`}>{tell('entry.rule', { number: entry.rule })}</a> {tell(`rule.${entry.rule}.title`)}.{' '}
        {worth !== undefined && worth !== entry.amount && tell('entry.worth', { worth: signed(worth), amount: signed(entry.amount) })}{' '}
        {tell('entry.criterion', { criterion: tell(`criterion.${entry.criterion}`), credit: one.after })}{' '}
        {entry.lists.length > 0 && <b>{tell('entry.lists', { lists: listText(entry.lists.map((list) => tell(`list.${list}`))) })}</b>}
      </p>
    </article>
  );
}

function Yours({ one }: { one: Lived }) {
  return (
    <blockquote class="yours">
      {one.option && <p class="option">{one.option}</p>}
      {one.lines.map((line) => (
        <p>{line}</p>
      ))}
    </blockquote>
  );
}
