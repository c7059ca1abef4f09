import type { PoseId } from '../story/vocabulary.ts';
import { figureOf } from './figures/figure.ts';
import type { Individual } from './figures/individual.ts';
import { personOf, strangerOf } from './figures/people.ts';
import type { Pose } from './figures/pose.ts';
import { moving, poseOf } from './figures/poses.ts';
import type { StrangerKind } from './place.ts';
import type { Prim } from './prim.ts';
import type { Placed } from './sheet.ts';

/** The one door between the stage and the figures: who somebody is, and how they stand. */
export function individualOf(placed: Placed): Individual {
  return 'figure' in placed.who ? personOf(placed.who.figure) : strangerOf(placed.who.stranger);
}

export function restingPose(placed: Placed): Pose {
  return poseOf(placed.pose, 'figure' in placed.who ? placed.who.figure : undefined);
}

/** The poses of somebody walking, to be looped. */
export const WALKING = moving('walk') ?? [poseOf('walk')];

export const walks = (pose: PoseId): boolean => moving(pose) !== undefined;

export const primsOf = (pose: Pose, who: Individual): readonly Prim[] => figureOf(pose, who);

/** A stranger of the set, such as the man in the signal. */
export const pictogram = (pose: PoseId, kind: StrangerKind = 'adult'): readonly Prim[] => figureOf(poseOf(pose), strangerOf(kind));
