import type { Build } from './build.ts';
import { add, mix, type Point, ray } from './geometry.ts';
import type { Pose } from './pose.ts';

export interface Skeleton {
  readonly hip: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly headRadius: number;
  /** Shoulder, elbow, hand; hip, knee, foot. */
  readonly armNear: Chain;
  readonly armFar: Chain;
  readonly legNear: Chain;
  readonly legFar: Chain;
  /** Unit vectors of the torso. */
  readonly up: Point;
  readonly forward: Point;
}

export type Chain = readonly [root: Point, joint: Point, tip: Point];

export function chain(root: Point, angles: Point, upper: number, lower: number): Chain {
  const joint = ray(root, angles[0], upper);
  return [root, joint, ray(joint, angles[1], lower)];
}

const shifted = (limb: Chain, by: Point): Chain => [add(limb[0], by), add(limb[1], by), add(limb[2], by)];

/** The lowest point of the body: feet as a rule; back, head or knee for whoever lies or kneels. */
function lowest(build: Build, body: Skeleton): number {
  const legs = [...body.legNear, ...body.legFar].map(([, y]) => y + build.legWidth / 2);
  const back = build.torsoWidth / 2 + 0.17 * Math.abs(body.forward[1]);
  const trunk = [body.hip, add(body.neck, body.up, -build.torsoWidth / 2)].map(([, y]) => y + back);
  const arms = [...body.armNear, ...body.armFar].map(([, y]) => y + build.armWidth / 2);
  return Math.max(...legs, ...trunk, ...arms, body.head[1] + body.headRadius);
}

/** Joints of a body in a pose, standing on y = −lift. */
export function solve(pose: Pose, build: Build): Skeleton {
  const up = ray([0, 0], 180 - pose.lean, 1);
  const forward: Point = [-up[1], up[0]];
  const neck = add([0, 0], up, build.torso);
  const shoulders = mix(build.shoulder, 0.12, pose.turn) / 2;
  const hips = mix(build.hip, 0.06, pose.turn) / 2;
  const socket = add(neck, up, -build.armWidth * 0.55);
  const above = build.neckGap + build.head / 2 + build.torsoWidth * 0.18 + pose.head[1];
  const floating: Skeleton = {
    up,
    forward,
    neck,
    hip: [0, 0],
    head: add(add(neck, up, above), forward, pose.head[0]),
    headRadius: build.head / 2,
    armNear: chain(add(socket, forward, shoulders), pose.armNear, build.upperArm, build.foreArm),
    armFar: chain(add(socket, forward, -shoulders), pose.armFar, build.upperArm, build.foreArm),
    legNear: chain([hips, 0], pose.legNear, build.thigh, build.shin),
    legFar: chain([-hips, 0], pose.legFar, build.thigh, build.shin),
  };
  const by: Point = [0, -lowest(build, floating) - pose.lift];
  return {
    ...floating,
    hip: by,
    neck: add(neck, by),
    head: add(floating.head, by),
    armNear: shifted(floating.armNear, by),
    armFar: shifted(floating.armFar, by),
    legNear: shifted(floating.legNear, by),
    legFar: shifted(floating.legFar, by),
  };
}
