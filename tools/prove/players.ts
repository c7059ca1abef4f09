import type { Length } from '../../src/story/vocabulary.ts';
import type { DayTold, Done } from './job.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Refusal } from './refusal.ts';
import { mean, rounded, sharesOf, spreadOf, type Spread } from './statistics.ts';
import type { Subject } from './subject.ts';

/** One kind of player in one length. */
export interface PlayerTold {
  readonly kind: Kind;
  readonly length: Length;
  /** The policy to the letter. */
  readonly letter: DayTold;
  /** The same player wavering. */
  readonly credit: Spread;
  readonly creditAtSix: Spread;
  readonly inReach: number;
  readonly seatsHad: number;
  /** Mean number of people kept. */
  readonly peopleKept: number;
  readonly endings: readonly { readonly name: string; readonly share: number }[];
}

const share = (days: readonly DayTold[], is: (day: DayTold) => boolean) => rounded(days.filter(is).length / Math.max(1, days.length), 3);

function playerTold(done: Done): PlayerTold[] {
  const { job, toTheLetter, days } = done;
  if (job.kind !== 'player' || !toTheLetter) return [];
  const all = days.length ? days : [toTheLetter];
  return [
    {
      kind: job.player,
      length: job.length,
      letter: toTheLetter,
      credit: spreadOf(all.map((day) => day.credit)),
      creditAtSix: spreadOf(all.map((day) => day.creditAtSix)),
      inReach: share(all, (day) => day.inReach),
      seatsHad: share(all, (day) => day.seatsHad),
      peopleKept: rounded(mean(all.map((day) => day.peopleKept.length)), 2),
      endings: sharesOf(all.map((day) => day.ending)).map(({ name, share }) => ({ name, share: rounded(share, 3) })),
    },
  ];
}

export const playersTold = (dones: readonly Done[]): PlayerTold[] =>
  dones.flatMap(playerTold).sort((a, b) => a.length.localeCompare(b.length) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));

const FILE = 'lengths.json';
const witness = ({ length, letter }: PlayerTold) => ({ length, choices: letter.choices });

function missesRange(subject: Subject, player: PlayerTold): Refusal[] {
  const [least, most] = subject.declared.kinds[player.kind] ?? [];
  const { credit } = player.letter;
  if (least === undefined || most === undefined || (credit >= least && credit <= most)) return [];
  const says = `The ${player.kind} player ends a ${player.length} day with ${credit}; between ${least} and ${most} was meant.`;
  return [{ rule: 'kind-out-of-range', file: FILE, row: 0, says, witness: witness(player) }];
}

const best = (players: readonly PlayerTold[], of: (player: PlayerTold) => number) => {
  const most = Math.max(...players.map(of));
  const leaders = players.filter((player) => of(player) === most);
  return leaders.length === 1 ? leaders[0] : undefined;
};

function leadsBoth(players: readonly PlayerTold[]): Refusal[] {
  const seats = best(players, (player) => player.seatsHad);
  if (!seats || seats !== best(players, (player) => player.peopleKept)) return [];
  const says = `The ${seats.kind} player leads in seats had (${seats.seatsHad * 100} % of days) and in people kept (${seats.peopleKept}): no way of living should win both.`;
  return [{ rule: 'kind-leads-both', file: FILE, row: 0, says, witness: witness(seats) }];
}

/** What the five kinds of player must not be, in the lengths that hold them to it. */
export function playerRefusals(subject: Subject, players: readonly PlayerTold[]): Refusal[] {
  return subject.declared.kindsIn.flatMap((length) => {
    const here = players.filter((player) => player.length === length);
    return [...here.flatMap((player) => missesRange(subject, player)), ...leadsBoth(here)];
  });
}
