import type { ReadonlySignal } from '@preact/signals';
import type { Edition } from '../day/day.ts';
import type { Moment, Playthrough, Position } from '../day/moment.ts';

export interface DeveloperModel {
  readonly moment: ReadonlySignal<Moment | undefined>;
  readonly edition: ReadonlySignal<Edition | undefined>;
  /** The page, which makes room for the panel. */
  readonly page: HTMLElement;
}

export interface DeveloperIntents {
  readonly open: (playthrough: Playthrough, position: Position) => void;
  /** A story file was saved: tell this moment again. */
  readonly retell: () => void;
}
