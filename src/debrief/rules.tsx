import { ACTS, type ActId } from '../credit/acts.ts';
import type { Day } from '../day/day.ts';
import algorithm from '../credit/ledger.ts?raw';
import { CRITERIA, HIGHEST, LOWEST, START } from '../credit/criteria.ts';
import { FLOORS, LISTS } from '../credit/lists.ts';
import { RULES, type RuleNumber } from '../credit/rules.ts';
import { CONTACTS, DRIFT_SHARE, meanOfContacts, UNPAID_BILL } from '../credit/ties.ts';
import type { Lived } from './reckoning.ts';
import { clockText, listText, markOfAct, recordOfAct, signed, tell } from './words.ts';

/** Entries a rule set, and for the fourth those that put you on a list. */
const touchedBy = (rule: RuleNumber, entries: readonly Lived[]) =>
  entries.filter(({ entry }) => (rule === 4 ? entry.lists.length > 0 : entry.rule === rule));

const floorsText = () =>
  listText(
    LISTS.map((list) =>
      tell('rule.floor', {
        list: tell(`list.${list}`),
        floors: listText(Object.entries(FLOORS[list]).map(([criterion, floor]) => `${tell(`criterion.${criterion}`)} ${floor}`)),
      }),
    ),
  );

/** The figures of each rule, read off the table the game ran on: a retuned table rewrites these sentences. */
function figuresOf(rule: RuleNumber, day: Day): Readonly<Record<string, string | number>> {
  const worths = Object.values(ACTS);
  if (rule === 1)
    return {
      acts: worths.length,
      dearest: signed(Math.min(...worths.map((act) => act.worth))),
      crossing: signed(ACTS.crossed_on_red.worth),
    };
  if (rule === 2) return { once: signed(ACTS.crossed_on_red.worth), twice: signed(ACTS.crossed_on_red.worth * 2) };
  if (rule === 3)
    return {
      share: Math.round(1 / DRIFT_SHARE),
      contacts: Object.keys(CONTACTS).length,
      mean: Math.round(meanOfContacts(day.ledgers.at(-1)?.entries ?? [])),
      bill: signed(UNPAID_BILL),
    };
  if (rule === 4) return { floors: floorsText() };
  if (rule === 5) return { cost: signed(ACTS.matched_on_red.worth) };
  return {
    blood: signed(Math.floor(ACTS.gave_blood.worth / 2)),
    whole: signed(ACTS.gave_blood.worth),
    crossing: signed(ACTS.crossed_on_red.worth),
  };
}

/** The six rules with today’s entries under each, and the few dozen lines that are the algorithm. */
export function Rules({ day, entries }: { day: Day; entries: readonly Lived[] }) {
  return (
    <section class="part" data-part="rules" aria-labelledby="rules">
      <h2 id="rules">{tell('rules.title')}</h2>
      <p class="lead">{tell('rules.lead', { start: START, criteria: CRITERIA.length, lowest: LOWEST, highest: HIGHEST })}</p>
      <ol class="rules">
        {RULES.map((rule) => (
          <Rule rule={rule} day={day} entries={touchedBy(rule, entries)} />
        ))}
      </ol>
      <details class="algorithm">
        <summary>{tell('rules.algorithm', { lines: algorithm.trimEnd().split('\n').length })}</summary>
        <p>{tell('rules.algorithm-note')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard has to reach it */}
        <pre tabIndex={0} lang="en">
          <code>{algorithm}</code>
        </pre>
      </details>
      <Worths entries={entries} />
    </section>
  );
}

function Rule({ rule, day, entries }: { rule: RuleNumber; day: Day; entries: readonly Lived[] }) {
  const total = entries.reduce((sum, { entry }) => sum + entry.amount, 0);
  return (
    <li id={`rule-${rule}`} class={entries.length ? 'rule' : 'rule is-idle'}>
      <span class="number" aria-hidden="true">
        {rule}
      </span>
      <h3>{tell(`rule.${rule}.title`)}</h3>
      <p>{tell(`rule.${rule}.text`, figuresOf(rule, day))}</p>
      {entries.length ? (
        <ul class="touched">
          {entries.map(({ entry, index }) => (
            <li>
              <span class="figure">{index === 0 ? tell('entry.overnight') : clockText(entry.time)}</span> {markOfAct(entry.act)}{' '}
              <b class="figure">{rule === 4 ? listText(entry.lists.map((list) => tell(`list.${list}`))) : signed(entry.amount)}</b>
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet-word">{tell('rules.untouched')}</p>
      )}
      {rule !== 4 && entries.length > 1 && <p class="sum">{tell('rules.sum', { amount: signed(total) })}</p>}
    </li>
  );
}

/** Every act the story may record, with its worth: the table itself. */
function Worths({ entries }: { entries: readonly Lived[] }) {
  const today = new Set(entries.map((one) => one.entry.act));
  const rows = (Object.keys(ACTS) as ActId[]).map((id) => ({ id, ...ACTS[id] }));
  return (
    <details class="worths">
      <summary>{tell('rules.table', { acts: rows.length })}</summary>
      <table>
        <thead>
          <tr>
            {['written', 'criterion', 'worth', 'today'].map((head) => (
              <th scope="col">{tell(`table.${head}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={today.has(row.id) ? 'is-today' : ''}>
              <th scope="row">{recordOfAct(row.id)}</th>
              <td>{tell(`criterion.${row.criterion}`)}</td>
              <td class="figure">{signed(row.worth)}</td>
              <td>{today.has(row.id) ? tell('table.yes') : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
