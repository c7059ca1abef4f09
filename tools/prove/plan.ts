import type { Length } from '../../src/story/vocabulary.ts';
import type { Job } from './job.ts';
import { KINDS } from './kinds.ts';
import type { Subject } from './subject.ts';
import { lengthsOf } from './declared.ts';

/** How much is walked. */
export interface Effort {
  /** Wavering days of each kind of player in each length. */
  readonly playerDays: number;
  /** Days at random in each length. */
  readonly randomDays: number;
  /** Rounds of steering in each length, each at least so many days and so many milliseconds. */
  readonly rounds: number;
  readonly roundDays: number;
  readonly roundMs: number;
  /** Is each scene explored over every value it asks for? */
  readonly scenes: 'explored' | 'left out';
}

export const WHOLE: Effort = { playerDays: 80, randomDays: 250, rounds: 8, roundDays: 20, roundMs: 1500, scenes: 'explored' };
/** Every option and the kinds, nothing more. */
export const QUICK: Effort = { playerDays: 4, randomDays: 20, rounds: 2, roundDays: 20, roundMs: 1500, scenes: 'left out' };

/** A story that is not ours has no players: it gets their share of the time. */
const FOREIGN = 5;

const SEED = 950;
/** Random days are cut into pieces, so that threads finish together. */
const PIECE = 50;

function peopleJobs(lengths: readonly Length[], effort: Effort): Job[] {
  const players = lengths.flatMap((length) =>
    KINDS.map((player, i): Job => ({ kind: 'player', length, player, days: effort.playerDays, seed: SEED + i })),
  );
  const pieces = Math.ceil(effort.randomDays / PIECE);
  const random = lengths.flatMap((length) =>
    Array.from(
      { length: pieces },
      (_, i): Job => ({ kind: 'random', length, days: Math.ceil(effort.randomDays / pieces), seed: SEED * 2 + i }),
    ),
  );
  return [...players, ...random];
}

/** The jobs of a proof, in the order they are best done. */
export function planFor(subject: Subject, effort: Effort, scenes: readonly string[]): Job[] {
  const lengths = subject.kind === 'house' ? lengthsOf(subject.declared) : (['full'] as const);
  const steering = Array.from({ length: subject.kind === 'house' ? effort.rounds : effort.rounds * FOREIGN }, (_, round) =>
    lengths.map(
      (length, i): Job => ({
        kind: 'steer',
        length,
        days: effort.roundDays,
        ms: effort.roundMs,
        seed: SEED * 3 + round * lengths.length + i,
      }),
    ),
  ).flat();
  if (subject.kind === 'foreign') return steering;
  const explored = effort.scenes === 'explored' ? scenes.map((scene): Job => ({ kind: 'scene', scene })) : [];
  return [...explored, ...peopleJobs(lengths, effort), ...steering];
}
