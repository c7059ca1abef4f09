import { cycle, lerp, type Pose, pose } from './pose.ts';

/** What a body does by itself while nothing happens. Each is one loop, over a pose. */
export type HabitKind = 'shift' | 'tug' | 'lace' | 'film' | 'breathe';

export const HABIT_MS: Readonly<Record<HabitKind, number>> = { shift: 5600, tug: 2400, lace: 1800, film: 4200, breathe: 4800 };

type Keys = readonly [Pose, ...Pose[]];

const turned = (from: Pose, by: number): Pose =>
  pose(
    {
      legNear: [from.legNear[0] + by, from.legNear[1] + by],
      legFar: [from.legFar[0] + by, from.legFar[1] + by],
      lean: from.lean - by * 0.5,
    },
    from,
  );
const arms = (from: Pose, near: number, far = near): Pose =>
  pose({ armNear: [from.armNear[0] + near, from.armNear[1] + near], armFar: [from.armFar[0] + far, from.armFar[1] + far] }, from);

const KEYS: Readonly<Record<HabitKind, (still: Pose) => Keys>> = {
  /** From foot to foot. */
  shift: (still) => [still, turned(still, 2), still, turned(still, -2)],
  /** A hand that pulls the one that holds it, twice, and waits. */
  tug: (still) => [
    still,
    pose({ lean: still.lean - 8 }, arms(still, -8, 0)),
    still,
    pose({ lean: still.lean - 8 }, arms(still, -8, 0)),
    still,
    still,
  ],
  lace: (still) => [still, arms(still, 8, -6), still, arms(still, -4, 8)],
  /** A camera on a shoulder is never quite still. */
  film: (still) => [still, pose({ lean: still.lean + 1.5 }, still), still, pose({ lean: still.lean - 1 }, still)],
  breathe: (still) => [still, pose({ head: [still.head[0], still.head[1] + 0.05] }, arms(still, 2))],
};

/** A pose after `ms` of its habit; at 0, and for whoever wants no motion, the pose itself. */
export const alive = (still: Pose, habit: HabitKind, ms: number): Pose => cycle(KEYS[habit](still), ms / HABIT_MS[habit]);

/** Between two poses, eased in and out. `turns` from 0 to 1. */
export const easedBetween = (from: Pose, to: Pose, turns: number): Pose => {
  const t = Math.min(1, Math.max(0, turns));
  return lerp(from, to, t * t * (3 - 2 * t));
};

/** How long a body takes from one pose to another: further is slower, from 260 to 420 ms. */
export function changeMs(from: Pose, to: Pose): number {
  const turned = Math.max(
    Math.abs(from.lean - to.lean),
    Math.abs(from.armNear[0] - to.armNear[0]),
    Math.abs(from.legNear[0] - to.legNear[0]),
  );
  return Math.round(260 + 160 * Math.min(1, turned / 120));
}
