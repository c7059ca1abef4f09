import type { Build } from './build.ts';
import { add, type Point } from './geometry.ts';
import type { Pose } from './pose.ts';
import type { Primitive, Tone } from './primitive.ts';
import { type Skeleton, solve } from './skeleton.ts';

/** A body in a pose, as whatever is worn or held must know it. */
export interface Fit extends Skeleton {
  readonly pose: Pose;
  readonly build: Build;
  /** 1 when facing us, 0 in profile. */
  readonly frontal: number;
  readonly profile: boolean;
  /** Thighs forward: skirts and coats lie in the lap. */
  readonly seated: boolean;
  readonly hand: Point;
  readonly otherHand: Point;
  /** A point `forward` and `up` of another, along the torso. */
  readonly at: (from: Point, forward: number, up: number) => Point;
}

export function fitOf(pose: Pose, build: Build): Fit {
  const skeleton = solve(pose, build);
  return {
    ...skeleton,
    pose,
    build,
    frontal: 1 - pose.turn,
    profile: pose.turn > 0.5,
    seated: Math.abs(pose.legNear[0]) > 60,
    hand: skeleton.armNear[2],
    otherHand: skeleton.armFar[2],
    at: (from, forward, up) => add(add(from, skeleton.forward, forward), skeleton.up, up),
  };
}

/** The hand that hangs lower: where a bag or a cane is. */
export const lowerHand = (fit: Fit): Point => (fit.otherHand[1] > fit.hand[1] + 0.02 ? fit.otherHand : fit.hand);

/** Draws one of a person’s own things on a body in a pose. */
export type Draw = (fit: Fit, tone: Tone) => Primitive[];
