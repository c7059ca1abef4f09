import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS, type ActWorth } from '../../src/credit/acts.ts';
import { BANDS, CRITERIA, HIGHEST, LOWEST, START } from '../../src/credit/criteria.ts';
import { FLOORS, LISTS } from '../../src/credit/lists.ts';
import { CONTACTS, UNPAID_BILL } from '../../src/credit/ties.ts';

const mean = (credits: readonly number[]) => Math.round(credits.reduce((sum, credit) => sum + credit, 0) / credits.length);
const all = Object.values(CONTACTS);

// Inky has no program behind it: these functions keep the same books, roughly, so that a writer can play.
const HEAD = `// 950 · what every scene may ask of the rules. Written by npm run words from src/credit: change the numbers there.
// The program binds these; in Inky the functions below stand in for them.

EXTERNAL act(id)             // records an act; its worth is the rules' business
EXTERNAL credit()            // ${LOWEST} to ${HIGHEST}
EXTERNAL band()              // ${BANDS.map((band) => `"${band.id}"`).join(' ')}
EXTERNAL listed(list)        // ${LISTS.map((list) => `"${list}"`).join(' ')}
EXTERNAL settle(time)        // "12:00" "18:00" "24:00"

${CRITERIA.map((criterion) => `VAR fb_${criterion} = ${START}`).join('\n')}
VAR fb_mean = ${mean(all)}
VAR fb_owes = false`;

const signed = (amount: number) => (amount < 0 ? `- ${-amount}` : `+ ${amount}`);

function branch([id, act]: [string, ActWorth]): string {
  const amount = act.repair ? Math.floor(act.worth / 2) : act.worth;
  const also =
    id === 'removed_ilan'
      ? `\n    ~ fb_mean = ${mean(all.filter((credit) => credit !== CONTACTS.ilan))}`
      : id === 'answered_ilan'
        ? `\n    ~ fb_mean = ${mean([...all, CONTACTS.ilan])}`
        : id === 'left_unpaid'
          ? '\n    ~ fb_owes = true'
          : '';
  const again =
    amount < 0
      ? `\n    ~ fb_${act.criterion} = fb_${act.criterion} + again(done_${id}, ${amount})\n    ~ done_${id} = true`
      : `\n    ~ fb_${act.criterion} = fb_${act.criterion} ${signed(amount)}`;
  return `- id == "${id}":${again}${also}`;
}

const losses = Object.entries(ACTS as Record<string, ActWorth>).filter(([, act]) => act.worth < 0);

const listCondition = LISTS.map(
  (list) =>
    `(list == "${list}" && (${Object.entries(FLOORS[list])
      .map(([criterion, floor]) => `fb_${criterion} < ${floor}`)
      .join(' || ')}))`,
).join(' || ');

const BODY = `${losses.map(([id]) => `VAR done_${id} = false`).join('\n')}

=== function act(id)
{
${Object.entries(ACTS as Record<string, ActWorth>)
  .map(branch)
  .join('\n')}
}

=== function again(done, points)
{done:
    ~ return points + points
}
~ return points

=== function credit()
~ temp sum = ${CRITERIA.map((criterion) => `fb_${criterion}`).join(' + ')}
{
- sum < ${LOWEST}:
    ~ return ${LOWEST}
- sum > ${HIGHEST}:
    ~ return ${HIGHEST}
}
~ return sum

=== function band()
{
${BANDS.slice(0, -1)
  .map((band) => `- credit() >= ${band.from}:\n    ~ return "${band.id}"`)
  .join('\n')}
}
~ return "${BANDS.at(-1)?.id}"

=== function listed(list)
~ return ${listCondition}

=== function settle(time)
~ fb_ties = fb_ties + (fb_mean - credit()) / 10
{fb_owes && time != "12:00":
    ~ fb_history = fb_history - ${-UNPAID_BILL}
}
`;

export const fallbacks = (): string => `${HEAD}\n${BODY}`;
export const writeFallbacks = (root: string) => writeFileSync(join(root, 'rules.ink'), fallbacks());
