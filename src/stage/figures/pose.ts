import { mix, mixPoint, type Point } from './geometry.ts';
import type { AttributeKind, HeldKind, SupportKind } from './kinds.ts';

/** A way of standing. Angles are absolute: 0 straight down, 90 forward (right), 180 straight up; the eye should read multiples of 15. */
export interface Pose {
  /** 0 faces us, 1 is in profile, facing right. */
  readonly turn: number;
  /** Of the torso, from the vertical; positive is forward. */
  readonly lean: number;
  /** Head, from its place above the neck: forward and up, in HU. */
  readonly head: Point;
  /** Upper and lower angle. Near is the right side of the picture when facing us. */
  readonly armNear: Point;
  readonly armFar: Point;
  readonly legNear: Point;
  readonly legFar: Point;
  /** How far the lowest point is above the ground, in HU: a run, a lap. */
  readonly lift: number;
  /** Things of the gesture, not of the person. */
  readonly holds: readonly HeldKind[];
  /** What bears the weight. Drawn, unless the place has furniture of its own: see `unseated`. */
  readonly on?: SupportKind;
  /** Own things this pose adds or leaves off: a coat put on, a bag put down. */
  readonly wears: readonly AttributeKind[];
  readonly sheds: readonly AttributeKind[];
}

const REST: Pose = {
  turn: 1,
  lean: 0,
  head: [0, 0],
  armNear: [0, 0],
  armFar: [0, 0],
  legNear: [0, 0],
  legFar: [0, 0],
  lift: 0,
  holds: [],
  wears: [],
  sheds: [],
};

export const pose = (given: Partial<Pose>, from: Pose = REST): Pose => ({ ...from, ...given });

/** The same, on furniture of the place’s own. */
export function unseated({ on: _, ...still }: Pose): Pose {
  return still;
}

/** The other foot forward. */
export const swap = (p: Pose): Pose => ({ ...p, armNear: p.armFar, armFar: p.armNear, legNear: p.legFar, legFar: p.legNear });

/** Between two poses. Angles blend; what is held or worn changes hands half-way. */
export function lerp(a: Pose, b: Pose, t: number): Pose {
  const things = t < 0.5 ? a : b;
  return {
    ...things,
    turn: mix(a.turn, b.turn, t),
    lean: mix(a.lean, b.lean, t),
    head: mixPoint(a.head, b.head, t),
    armNear: mixPoint(a.armNear, b.armNear, t),
    armFar: mixPoint(a.armFar, b.armFar, t),
    legNear: mixPoint(a.legNear, b.legNear, t),
    legFar: mixPoint(a.legFar, b.legFar, t),
    lift: mix(a.lift, b.lift, t),
  };
}

/** A looping list of poses at `turns` of the loop, eased so that each pose is held a little. */
export function cycle(keys: readonly [Pose, ...Pose[]], turns: number): Pose {
  const along = (((turns % 1) + 1) % 1) * keys.length;
  const index = Math.floor(along);
  const part = along - index;
  const from = keys[index] ?? keys[0];
  return lerp(from, keys[(index + 1) % keys.length] ?? keys[0], part * part * (3 - 2 * part));
}
