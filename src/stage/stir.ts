import { restingPose, WALKING, walks } from './cast.ts';
import { cycle, lerp, type Pose } from './figures/pose.ts';
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

/** Head units a second: two steps of 2.8 heads in 1.1 s. */
const PACE = 5.1;
const BLEND_MS = 340;
const SHIFT_EVERY_MS = 700;
const SHIFT_MS = 420;
const TUG_EVERY_MS = 3600;
const TUG_MS = 900;
const CROWD_FPS = 12;

const ease = (t: number) => t * t * (3 - 2 * t);
const mix = (a: number, b: number, t: number) => a + (b - a) * t;
const held = (ms: number, fps: number) => (Math.floor((ms / 1000) * fps) / fps) * 1000;

/** How long a move takes. */
export function lastsMs(move: Move): number {
  if (move.kind === 'walk') return Math.min(2800, (strideOf(move.from, move.to) / PACE) * 1000);
  if (move.kind === 'leave') return 1500;
  return move.kind === 'pose' ? BLEND_MS : 0;
}

const strideOf = (from: Placed, to: Placed) => Math.hypot(to.x - from.x, to.y - from.y) / ((from.head + to.head) / 2);

/** Where somebody is and how they stand, at this instant of this move. Nothing is kept from one instant to the next. */
export function sampleOf(move: Move, instant: Instant): Sample | undefined {
  const lasting = instant.motion === 'reduced' ? 0 : lastsMs(move);
  const part = lasting === 0 ? 1 : Math.min(1, instant.sinceMs / lasting);
  if (move.kind === 'leave') return part < 1 ? leavingAt(move.from, part, instant) : undefined;
  if (part === 1) return stirring(move.to, instant);
  if (move.kind === 'walk') return walkingAt(move.from, move.to, part, instant);
  if (move.kind === 'pose') return blendingAt(move.from, move.to, ease(part));
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

function walkingAt(from: Placed, to: Placed, part: number, { sinceMs }: Instant): Sample {
  const pose = part > 0.9 ? lerp(cycle(WALKING, sinceMs / 1100), restingPose(to), ease((part - 0.9) * 10)) : cycle(WALKING, sinceMs / 1100);
  const faces = to.x < from.x - from.head * 0.5 ? 'left' : to.x > from.x + from.head * 0.5 ? 'right' : (to.faces ?? 'right');
  return {
    pose,
    phase: `walk ${Math.round(sinceMs)}`,
    x: mix(from.x, to.x, part),
    y: mix(from.y, to.y, part),
    head: mix(from.head, to.head, part),
    faces: part > 0.97 ? (to.faces ?? 'right') : faces,
  };
}

function blendingAt(from: Placed, to: Placed, part: number): Sample {
  const pose = lerp(restingPose(from), restingPose(to), part);
  return {
    pose,
    phase: `blend ${part.toFixed(3)}`,
    x: mix(from.x, to.x, part),
    y: mix(from.y, to.y, part),
    head: mix(from.head, to.head, part),
    faces: (part < 0.5 ? from.faces : to.faces) ?? 'right',
  };
}

/** Strangers leave the way they look, on twos, over the road and past the edge. */
function leavingAt(from: Placed, part: number, { sinceMs, width }: Instant): Sample {
  const side = from.x < width / 2 ? -1 : 1;
  const on = held(sinceMs, CROWD_FPS);
  return {
    pose: cycle(WALKING, on / 1100 + from.x / 97),
    phase: `leave ${on}`,
    x: from.x + side * part * width * 0.62,
    y: from.y + part * from.head * 3.2,
    head: from.head * (1 + part * 0.35),
    faces: side < 0 ? 'left' : 'right',
  };
}

function stirring(placed: Placed, instant: Instant): Sample {
  const resting = standing(placed, restingPose(placed), 'rest');
  if (placed.habit === 'pass') return passing(placed, instant);
  if (placed.habit === 'shift') return shifting(resting, instant);
  if (placed.habit === 'tug' && instant.motion === 'full') return tugging(resting, instant.clockMs);
  if (walks(placed.pose) && instant.motion === 'full') {
    return { ...resting, pose: cycle(WALKING, instant.clockMs / 1100), phase: `walk ${Math.round(instant.clockMs)}` };
  }
  return resting;
}

/** Across the sheet and round again. */
function passing(placed: Placed, { clockMs, motion, width }: Instant): Sample {
  if (motion === 'reduced') return standing(placed, WALKING[0], 'rest');
  const on = held(clockMs, CROWD_FPS);
  const side = placed.faces === 'left' ? -1 : 1;
  const span = width + placed.head * 8;
  const gone = placed.x + placed.head * 4 + (side * on * PACE * placed.head) / 1000;
  return {
    ...standing(placed, cycle(WALKING, on / 1100 + placed.x / 131), `walk ${on}`),
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
  return { ...resting, pose: leaning(resting.pose, mix(from, to, ease(part))), phase: `${resting.phase} ${to} ${part.toFixed(2)}` };
}

/** Weight on one foot: 0 as the pose has it, 1 on the other. */
function leaning(pose: Pose, side: number): Pose {
  const turned = (angles: readonly [number, number], by: number) => [angles[0] + by * side, angles[1] + by * side] as const;
  return { ...pose, lean: pose.lean - 2.5 * side, legNear: turned(pose.legNear, 6), legFar: turned(pose.legFar, 1), armNear: turned(pose.armNear, 3) };
}

/** A child pulls the hand that holds it, twice, and waits again. */
function tugging(resting: Sample, clockMs: number): Sample {
  const along = held(clockMs, CROWD_FPS) % TUG_EVERY_MS;
  if (along > TUG_MS) return resting;
  const pull = Math.abs(Math.sin((along / TUG_MS) * Math.PI * 2));
  return { ...resting, pose: { ...resting.pose, lean: resting.pose.lean - 11 * pull }, phase: `tug ${pull.toFixed(2)}` };
}

/** The walk your shadow takes while you stand. */
export function shadowPose({ clockMs, motion }: Pick<Instant, 'clockMs' | 'motion'>): Pose {
  return motion === 'reduced' ? WALKING[0] : cycle(WALKING, held(clockMs, 24) / 1100);
}
