import type { Build } from './build.ts';
import { cycle, lerp, type Pose, pose, swap } from './pose.ts';
import { solve } from './skeleton.ts';

export const CONTACT: Pose = pose({
  lean: 5,
  head: [0.06, 0],
  armNear: [-40, -15],
  armFar: [35, 60],
  legNear: [30, 20],
  legFar: [-20, -45],
});
export const PASSING: Pose = pose({ lean: 5, head: [0.06, 0], armNear: [-10, 10], armFar: [15, 35], legNear: [-6, -6], legFar: [45, -30] });

/** Two steps: contact, pass, contact of the other foot, pass. */
const WALK: readonly [Pose, Pose, Pose, Pose] = [CONTACT, PASSING, swap(CONTACT), swap(PASSING)];
const SAMPLES = 48;

/** How far two steps carry a body, in HU. */
export const strideOf = (build: Build): number => 2 * stepOf(build);

/** From the planted heel to the same heel behind. */
function stepOf(build: Build): number {
  const { legNear, legFar } = solve(CONTACT, build);
  return legNear[2][0] - legFar[2][0];
}

/** How far the body has come when the stride is `turns` through: it moves as the planted foot stays. */
function travelled(build: Build, turns: number): number {
  const half = Math.floor(turns * 2);
  const planted = solve(cycle(WALK, turns), build);
  const start = solve(CONTACT, build).legNear[2][0];
  const foot = half % 2 === 0 ? planted.legNear[2][0] : planted.legFar[2][0];
  return half * stepOf(build) + (start - foot);
}

const tables = new Map<Build, readonly number[]>();

function tableOf(build: Build): readonly number[] {
  const known = tables.get(build);
  if (known) return known;
  const made = Array.from({ length: SAMPLES }, (_, i) => travelled(build, i / SAMPLES));
  tables.set(build, made);
  return made;
}

/** The pose of somebody who has walked this far: whatever their speed, the foot on the ground stays where it is. */
export function walkedPose(build: Build, distance: number): Pose {
  const stride = strideOf(build);
  const along = ((distance % stride) + stride) % stride;
  const table = tableOf(build);
  const next = table.findIndex((reached) => reached > along);
  const index = next === -1 ? SAMPLES - 1 : Math.max(0, next - 1);
  const [from = 0, to = stride] = [table[index], table[index + 1]];
  return cycle(WALK, (index + (to > from ? (along - from) / (to - from) : 0)) / SAMPLES);
}

const EASE_HU = 0.6;

/** A walk of `length` at `distance` from its start, between the poses before and after it. */
export function walkBetween(build: Build, before: Pose, after: Pose, distance: number, length: number): Pose {
  const stepping = walkedPose(build, distance);
  if (distance < EASE_HU) return lerp(before, stepping, distance / EASE_HU);
  if (length - distance < EASE_HU) return lerp(after, stepping, Math.max(0, (length - distance) / EASE_HU));
  return stepping;
}
