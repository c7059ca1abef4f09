import type { Build } from './figures/build.ts';
import { BUILDS } from './figures/build.ts';
import { changeMs, easedBetween } from './figures/habits.ts';
import type { Pose } from './figures/pose.ts';
import { strideOf, walkBetween, walkedPose } from './figures/walk.ts';
import type { Move } from './plan.ts';
import type { Placed } from './sheet.ts';

/** Somebody at one instant. Two samples of equal `phase` look the same but for where they are. */
export interface Sample {
  readonly pose: Pose;
  readonly phase: string;
  readonly x: number;
  readonly y: number;
  readonly head: number;
  readonly faces: 'left' | 'right';
}

export interface Instant {
  /** Since the stage began. */
  readonly clockMs: number;
  /** Since the present sheet was shown. */
  readonly sinceMs: number;
  readonly motion: 'full' | 'reduced';
  /** Width of the sheet, for those who pass across it. */
  readonly width: number;
  /** How many shift from foot to foot, and which of them this is. */
  readonly turns: number;
  readonly turn: number;
}

const SHIFT_EVERY_MS = 700;
const SHIFT_MS = 420;
const TUG_EVERY_MS = 3600;
const TUG_MS = 900;
const LOOK_MS = 1800;
/** How far a head goes, towards the screen and up. */
const LOOK = [0.13, 0.06] as const;
/** A screen writes itself anew, line by line, this often. */
export const SCREEN_EVERY_MS = 9000;
const CROWD_FPS = 12;
const SHADOW_FPS = 24;
/** One stride of 1.1 s. */
export const SHADOW_FRAMES = 26;

const ease = (t: number) => t * t * (3 - 2 * t);
const mix = (a: number, b: number, t: number) => a + (b - a) * t;
const held = (ms: number, fps: number) => (Math.floor((ms / 1000) * fps) / fps) * 1000;

const buildOf = ({ members: [first] }: Placed): Build => first?.individual.build ?? BUILDS.adult;
/** Head units a second. */
const paceOf = (placed: Placed) => strideOf(buildOf(placed)) / ((placed.members[0]?.individual.strideMs ?? 1100) / 1000);
const wayOf = (from: Placed, to: Placed) => Math.hypot(to.x - from.x, to.y - from.y) / ((from.head + to.head) / 2);

/** How long a move takes. */
export function lastsMs(move: Move): number {
  if (move.kind === 'walk') return Math.min(2800, (wayOf(move.from, move.to) / paceOf(move.to)) * 1000);
  if (move.kind === 'leave') return 1500;
  return move.kind === 'pose' ? changeMs(move.from.stance, move.to.stance) : 0;
}

/** Where somebody is and how they stand, at this instant of this move. Nothing is kept from one instant to the next. */
export function sampleOf(move: Move, instant: Instant): Sample | undefined {
  const lasting = instant.motion === 'reduced' ? 0 : lastsMs(move);
  const part = lasting === 0 ? 1 : Math.min(1, instant.sinceMs / lasting);
  if (move.kind === 'leave') return part < 1 ? leavingAt(move.from, part, instant) : undefined;
  if (part === 1) return stirring(move.to, instant);
  if (move.kind === 'walk') return walkingAt(move.from, move.to, part);
  if (move.kind === 'pose') return blendingAt(move.from, move.to, part);
  return stirring(move.to, instant);
}

const standing = (placed: Placed, pose: Pose, phase: string): Sample => ({
  pose,
  phase: `${placed.pose} ${phase}`,
  x: placed.x,
  y: placed.y,
  head: placed.head,
  faces: placed.faces ?? 'right',
});

const between = (from: Placed, to: Placed, part: number) => ({
  x: mix(from.x, to.x, part),
  y: mix(from.y, to.y, part),
  head: mix(from.head, to.head, part),
});

function walkingAt(from: Placed, to: Placed, part: number): Sample {
  const length = wayOf(from, to);
  const aside = (to.x - from.x) / from.head;
  const along = aside < -0.5 ? 'left' : aside > 0.5 ? 'right' : (to.faces ?? 'right');
  return {
    ...between(from, to, part),
    pose: walkBetween(buildOf(to), from.stance, to.stance, part * length, length),
    phase: `walk ${part.toFixed(3)}`,
    faces: part > 0.97 ? (to.faces ?? 'right') : along,
  };
}

function blendingAt(from: Placed, to: Placed, part: number): Sample {
  return {
    ...between(from, to, ease(part)),
    pose: easedBetween(from.stance, to.stance, part),
    phase: `blend ${part.toFixed(3)}`,
    faces: (part < 0.5 ? from.faces : to.faces) ?? 'right',
  };
}

/** Strangers leave by the nearer side, on twos, over the road and past the edge. */
function leavingAt(from: Placed, part: number, { sinceMs, width }: Instant): Sample {
  const side = from.x < width / 2 ? -1 : 1;
  const on = held(sinceMs, CROWD_FPS);
  const way = part * width * 0.62;
  return {
    pose: walkedPose(buildOf(from), way / from.head + from.x / 50),
    phase: `leave ${on}`,
    x: from.x + side * way,
    y: from.y + part * from.head * 3.2,
    head: from.head * (1 + part * 0.35),
    faces: side < 0 ? 'left' : 'right',
  };
}

function stirring(placed: Placed, instant: Instant): Sample {
  const resting = standing(placed, placed.stance, 'rest');
  if (placed.habit === 'pass') return passing(placed, instant);
  if (placed.habit === 'shift') return shifting(resting, instant);
  if (placed.habit === 'tug' && instant.motion === 'full') return tugging(resting, instant.clockMs);
  return resting;
}

/** Across the sheet and round again. */
function passing(placed: Placed, { clockMs, motion, width }: Instant): Sample {
  if (motion === 'reduced') return standing(placed, walkedPose(buildOf(placed), 0), 'rest');
  const on = held(clockMs, CROWD_FPS);
  const side = placed.faces === 'left' ? -1 : 1;
  const span = width + placed.head * 8;
  const way = (on * paceOf(placed)) / 1000;
  const gone = placed.x + placed.head * 4 + side * way * placed.head;
  return {
    ...standing(placed, walkedPose(buildOf(placed), way), `walk ${on}`),
    x: (((gone % span) + span) % span) - placed.head * 4,
  };
}

/** One person every 0.7 s, in an order that does not look like one. */
function shifting(resting: Sample, { clockMs, motion, turns, turn }: Instant): Sample {
  const slot = (turn * 5) % Math.max(1, turns);
  const round = turns * SHIFT_EVERY_MS;
  const along = clockMs - slot * SHIFT_EVERY_MS + round;
  const shifts = Math.floor(along / round);
  if (motion === 'reduced') {
    const side = Math.floor(clockMs / 4000 + turn / 2) % 2;
    return { ...resting, pose: leaning(resting.pose, side), phase: `${resting.phase} ${side}` };
  }
  const part = Math.min(1, held(along - shifts * round, CROWD_FPS) / SHIFT_MS);
  const [from, to] = [(shifts + 1) % 2, shifts % 2];
  const look = lookAt(clockMs, turn);
  const pose = leaning(resting.pose, mix(from, to, ease(part)));
  const head = [pose.head[0] + LOOK[0] * look, pose.head[1] + LOOK[1] * look] as const;
  return { ...resting, pose: { ...pose, head }, phase: `${resting.phase} ${to} ${part.toFixed(2)} ${look.toFixed(2)}` };
}

/** When the screen writes itself anew every third head goes up to it, and comes down. */
function lookAt(clockMs: number, turn: number): number {
  const along = held(clockMs, CROWD_FPS) % SCREEN_EVERY_MS;
  if (turn % 3 !== 0 || along > LOOK_MS) return 0;
  return ease(Math.min(1, along / 300)) * ease(Math.min(1, (LOOK_MS - along) / 300));
}

/** Weight on one foot: 0 as the pose has it, 1 on the other. */
function leaning(pose: Pose, side: number): Pose {
  const turned = (angles: Pose['legNear'], by: number): Pose['legNear'] => [angles[0] + by * side, angles[1] + by * side];
  return {
    ...pose,
    lean: pose.lean - 2.5 * side,
    legNear: turned(pose.legNear, 6),
    legFar: turned(pose.legFar, 1),
    armNear: turned(pose.armNear, 3),
  };
}

/** A child pulls the hand that holds it, twice, and waits again. */
function tugging(resting: Sample, clockMs: number): Sample {
  const along = held(clockMs, CROWD_FPS) % TUG_EVERY_MS;
  if (along > TUG_MS) return resting;
  const pull = Math.abs(Math.sin((along / TUG_MS) * Math.PI * 2));
  return { ...resting, pose: { ...resting.pose, lean: resting.pose.lean - 11 * pull }, phase: `tug ${pull.toFixed(2)}` };
}

/** Which drawing of its walk your shadow shows now. */
export const shadowFrame = ({ clockMs, motion }: Pick<Instant, 'clockMs' | 'motion'>): number =>
  motion === 'reduced' ? 0 : Math.floor((clockMs / 1000) * SHADOW_FPS) % SHADOW_FRAMES;

/** The walk your shadow takes while you stand: one stride. */
export const shadowPose = (frame: number): Pose => walkedPose(BUILDS.adult, (frame / SHADOW_FRAMES) * strideOf(BUILDS.adult));
