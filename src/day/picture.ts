import type { Band } from '../credit/criteria.ts';
import type { List } from '../credit/lists.ts';
import type { DirectionTo, Verb } from '../story/directions.ts';
import type { EndingId, FigureId, Light, Place, PoseId, PropId, SceneId, SoundId, Spot } from '../story/vocabulary.ts';

/** Directions that hold until the next place and show a device. */
export type DeviceVerb = Exclude<
  Verb,
  'scene' | 'place' | 'clock' | 'light' | 'pose' | 'prop' | 'board' | 'sound' | 'met' | 'ending' | 'pause' | 'prudent' | 'timeout'
>;
export type Devices = { readonly [V in DeviceVerb]?: DirectionTo<V>['args'] };

/** The inks the sheet is printed in. Follows the clock. */
export type Hour = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** Everything the stage draws and the sound plays, and all they know. Holds no words but ids. */
export interface Picture {
  readonly scene: SceneId;
  readonly place: Place;
  readonly clock: string;
  readonly hour: Hour;
  readonly light?: Light;
  /** Who is here, in the order they came; Jo always is. */
  readonly figures: Readonly<Partial<Record<FigureId, PoseId>>>;
  readonly props: Readonly<Partial<Record<PropId, Spot>>>;
  readonly devices: Devices;
  /** What the board flaps from and to on this page; equal when nothing moved. */
  readonly board: { readonly from: number; readonly to: number };
  readonly band: Band;
  readonly lists: readonly List[];
  /** False once Mirror lies in the lost-property tray, and wherever nobody is recorded. */
  readonly recorded: boolean;
  /** Sounds heard once on this page, in order. */
  readonly cues: readonly SoundId[];
  readonly ending?: EndingId;
}
