import type { Length } from '../../src/story/vocabulary.ts';
import type { Kind } from './kinds.ts';
import type { Refusal } from './refusal.ts';
import type { Measure } from './measure.ts';
import type { SceneTold } from './scene.ts';
import type { Subject } from './subject.ts';
import type { Tally } from './tally.ts';

/** A piece of the proof that one worker does in one go. */
export type Job =
  /** One kind of player: once to the letter, then `days` times wavering. */
  | { readonly kind: 'player'; readonly length: Length; readonly player: Kind; readonly days: number; readonly seed: number }
  /** Days chosen at random, every option as likely as the next. */
  | { readonly kind: 'random'; readonly length: Length; readonly days: number; readonly seed: number }
  /** Days steered to what has been seen least: at least so many, and for so long. */
  | { readonly kind: 'steer'; readonly length: Length; readonly days: number; readonly ms: number; readonly seed: number }
  /** One scene, over every value it asks for. */
  | { readonly kind: 'scene'; readonly scene: string };

export interface Stop {
  readonly scene: string;
  readonly clock: string;
  readonly credit: number;
}

/** What is kept of a day for the report. */
export interface DayTold {
  readonly length: Length;
  readonly choices: readonly string[];
  readonly ending: string;
  readonly credit: number;
  /** After the settlement at 18:00; the last credit of a day that had none. */
  readonly creditAtSix: number;
  readonly inReach: boolean;
  readonly seatsHad: boolean;
  readonly peopleKept: readonly string[];
  readonly measure: Measure;
  readonly lastPage: string;
  /** Where each turn ends: the decision it leads to. */
  readonly stops: readonly Stop[];
}

export interface Done {
  readonly job: Job;
  readonly met: Tally;
  readonly refusals: readonly Refusal[];
  readonly days: readonly DayTold[];
  /** The player to the letter. */
  readonly toTheLetter?: DayTold;
  readonly scene?: SceneTold;
  readonly turns: number;
  readonly walked: number;
  /** Turns compared between languages. */
  readonly compared: number;
}

export interface WorkerSetup {
  readonly subject: Subject;
  readonly beacon: SharedArrayBuffer;
}
