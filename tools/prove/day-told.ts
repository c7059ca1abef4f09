import { creditOf } from '../../src/credit/criteria.ts';
import type { Ledger } from '../../src/credit/ledger.ts';
import type { Day } from '../../src/day/day.ts';
import { holds, type Reading } from './condition.ts';
import type { Declared } from './declared.ts';
import type { DayTold, Stop } from './job.ts';
import { measureOf } from './measure.ts';
import { endingOf } from './observer.ts';

const credited = (ledger: Ledger | undefined) => (ledger ? creditOf(ledger.criteria) : 0);

const settledAt = (day: Day, time: string): Ledger | undefined =>
  day.ledgers.find((ledger) => ledger.entries.some((entry) => entry.act === 'drift' && entry.time === time)) ?? day.ledgers.at(-1);

function stopsOf(day: Day): Stop[] {
  let scene = 'home';
  let clock = '06:40';
  return day.turns.map((turn) => {
    for (const { verb, args } of turn.pages.flatMap((page) => page.lines).flatMap((line) => line.directions)) {
      if (verb === 'scene') scene = args[0];
      if (verb === 'clock') clock = args[0];
    }
    return { scene, clock, credit: credited(day.ledgers[turn.pages.at(-1)?.acts ?? 0]) };
  });
}

/** Sums a day up for the report. `read` gives the ink’s variables as they stand at its end. */
export function dayTold(day: Day, declared: Declared, read: Reading): DayTold {
  const { inReach, seatsHad, peopleKept, pace } = declared;
  const atSix = settledAt(day, inReach?.at ?? '18:00');
  const lastPage = day.turns
    .at(-1)
    ?.pages.at(-1)
    ?.lines.map((line) => line.text);
  return {
    length: day.playthrough.length,
    choices: day.playthrough.choices,
    ending: endingOf(day) ?? '',
    credit: credited(day.ledgers.at(-1)),
    creditAtSix: credited(atSix),
    inReach: Boolean(inReach && credited(atSix) >= inReach.credit && !atSix?.lists.some((list) => list === inReach.offThe)),
    seatsHad: seatsHad ? holds(seatsHad, read) : false,
    peopleKept: Object.keys(peopleKept).filter((person) => holds(peopleKept[person] ?? '', read)),
    measure: measureOf(day, pace),
    lastPage: lastPage?.join(' ') ?? '',
    stops: stopsOf(day),
  };
}
