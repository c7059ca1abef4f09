import { CRITERIA, type Criteria as Held, START } from '../credit/criteria.ts';
import { FLOORS, type LISTS } from '../credit/lists.ts';
import { listText, signed, tell } from './words.ts';

const BARS = 20;
/** A bar is eight points: sixteen bars are where each criterion began. */
const POINTS = 8;

/** The five criteria as rows of bars, counted from what each began with. */
export function Criteria({ criteria }: { criteria: Held }) {
  const lowest = [...CRITERIA].sort((one, other) => criteria[one] - criteria[other])[0];
  return (
    <div class="criteria">
      <h3>{tell('criteria.title')}</h3>
      <table>
        <caption class="quiet">{tell('criteria.caption', { start: START })}</caption>
        <tbody>
          {CRITERIA.map((criterion) => (
            <tr class={criterion === lowest && criteria[criterion] < START ? 'is-lowest' : ''}>
              <th scope="row">{tell(`criterion.${criterion}`)}</th>
              <td class="bars" aria-hidden="true">
                <Bars points={criteria[criterion]} />
              </td>
              <td class="figure">{criteria[criterion]}</td>
              <td class="figure change">{signed(criteria[criterion] - START)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bars({ points }: { points: number }) {
  const full = Math.round(points / POINTS);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${BARS * 18} 30`} preserveAspectRatio="none">
      {Array.from({ length: BARS }, (_, i) => (
        <rect class={i < full ? 'bar' : 'bar is-empty'} x={i * 18} y="0" width="11" height="30" />
      ))}
    </svg>
  );
}

/** Lists you are on, and the floors that put people there. */
export function Lists({ lists }: { lists: readonly (typeof LISTS)[number][] }) {
  if (!lists.length) return <p class="lists">{tell('lists.none')}</p>;
  return (
    <div class="lists">
      <p>
        <b>{tell('lists.on', { lists: listText(lists.map((list) => tell(`list.${list}`))) })}</b> {tell('lists.year')}
      </p>
      <ul>
        {lists.map((list) => (
          <li>
            {tell('lists.floor', {
              list: tell(`list.${list}`),
              floors: listText(Object.entries(FLOORS[list]).map(([criterion, floor]) => `${tell(`criterion.${criterion}`)} ${floor}`)),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
