import { bandOf, creditOf } from '../credit/criteria.ts';
import type { Ledger } from '../credit/ledger.ts';
import { DIRECTIONS, type Direction } from '../story/directions.ts';
import type { Place, SoundId } from '../story/vocabulary.ts';
import type { Devices, Hour, Picture } from './picture.ts';

/** From when the sheet is printed in which inks (STYLE §1.1; night from 20:00, §13.0). */
const HOURS: readonly (readonly [from: string, hour: Hour])[] = [
  ['20:00', 'night'],
  ['17:00', 'evening'],
  ['14:00', 'afternoon'],
  ['11:30', 'noon'],
  ['07:45', 'morning'],
  ['04:00', 'dawn'],
  ['00:00', 'night'],
];

/** Nobody is recorded here: there is no camera on the coach, and none behind the station. */
const UNRECORDED: ReadonlySet<Place> = new Set<Place>(['coach', 'bus', 'behind-station']);

export const hourOf = (clock: string): Hour => HOURS.find(([from]) => clock >= from)?.[1] ?? 'night';

/** What the stage holds between two pages, without the number. */
export type Staging = Omit<Picture, 'board' | 'band' | 'lists' | 'recorded' | 'cues' | 'hour'> & { readonly left: boolean };

export const BEFORE_DAWN: Staging = { scene: 'home', place: 'home', clock: '06:40', figures: {}, props: {}, devices: {}, left: false };

const withDevice = (devices: Devices, direction: Direction): Devices => ({ ...devices, [direction.verb]: direction.args }) as Devices;
const isTray = (prop: string, spot: string | undefined) => prop === 'tray' && spot === 'phones';

function stage(before: Staging, direction: Direction): Staging {
  switch (direction.verb) {
    case 'scene':
      return { ...before, scene: direction.args[0] };
    case 'place': {
      const { light: _, ...kept } = before;
      return { ...kept, place: direction.args[0], figures: { jo: 'stand' }, props: {}, devices: {} };
    }
    case 'clock':
      return { ...before, clock: direction.args[0] };
    case 'light':
      return { ...before, light: direction.args[0] };
    case 'pose':
      return { ...before, figures: { ...before.figures, [direction.args[0]]: direction.args[1] } };
    case 'prop':
      return {
        ...before,
        props: { ...before.props, [direction.args[0]]: direction.args[1] ?? 'here' },
        left: before.left || isTray(direction.args[0], direction.args[1]),
      };
    case 'ending':
      return { ...before, ending: direction.args[0] };
    default:
      return DIRECTIONS[direction.verb].holds === 'place' ? { ...before, devices: withDevice(before.devices, direction) } : before;
  }
}

export const stageAll = (before: Staging, directions: readonly Direction[]): Staging => directions.reduce(stage, before);

/** The picture of a page, from what was staged up to its end, the ledger before it and after it. */
export function pictureOf(staging: Staging, directions: readonly Direction[], before: Ledger, after: Ledger): Picture {
  const { left, ...staged } = staging;
  const to = creditOf(after.criteria);
  const shown = directions.findLast((direction) => direction.verb === 'board');
  const cues = directions.filter((direction) => direction.verb === 'sound').map((direction): SoundId => direction.args[0]);
  return {
    ...staged,
    hour: hourOf(staging.clock),
    board: { from: shown ? Number(shown.args[0]) : creditOf(before.criteria), to },
    band: bandOf(to),
    lists: after.lists,
    recorded: !left && !UNRECORDED.has(staging.place),
    cues,
  };
}
