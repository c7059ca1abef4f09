import { describe, expect, it } from 'vitest';
import { CAST, STRANGERS } from '../../../assets/figures/cast.ts';
import { POSES, poseOf } from '../../../assets/figures/poses.ts';
import { bodyOf } from '../../../src/stage/figures/body.ts';
import { boundsOf } from '../../../src/stage/figures/bounds.ts';
import { BUILDS } from '../../../src/stage/figures/build.ts';
import { figureOf, without } from '../../../src/stage/figures/figure.ts';
import { fitOf } from '../../../src/stage/figures/fit.ts';
import type { Point } from '../../../src/stage/figures/geometry.ts';
import { cycle, lerp, type Pose, swap } from '../../../src/stage/figures/pose.ts';
import { solve } from '../../../src/stage/figures/skeleton.ts';
import { FIGURES, POSES as POSE_IDS } from '../../../src/story/vocabulary.ts';

const poses = Object.entries(POSES);
const builds = Object.entries(BUILDS);
const length = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('a body in a pose', () => {
  it.each(builds)('stands on the ground in every pose, or just above it where the pose leaps: %s', (_, build) => {
    for (const [name, pose] of poses) {
      const { y, height } = boundsOf(bodyOf(fitOf(pose, build)));
      expect(y + height, name).toBeCloseTo(-pose.lift, 6);
    }
  });

  it.each(builds)('has no limb longer than its build, in any pose: %s', (_, build) => {
    for (const [name, pose] of poses) {
      const body = solve(pose, build);
      for (const arm of [body.armNear, body.armFar]) {
        expect(length(arm[0], arm[1]), name).toBeCloseTo(build.upperArm, 6);
        expect(length(arm[1], arm[2]), name).toBeCloseTo(build.foreArm, 6);
      }
      for (const leg of [body.legNear, body.legFar]) {
        expect(length(leg[0], leg[1]), name).toBeCloseTo(build.thigh, 6);
        expect(length(leg[1], leg[2]), name).toBeCloseTo(build.shin, 6);
      }
    }
  });

  it('is seven heads tall at the most, and a child five', () => {
    for (const pose of [POSES.stand, POSES.wait, POSES.walk]) {
      expect(boundsOf(bodyOf(fitOf(pose, BUILDS.adult))).height).toBeLessThan(7);
      expect(boundsOf(bodyOf(fitOf(pose, BUILDS.child))).height).toBeLessThan(5);
    }
  });
});

describe('poses blend', () => {
  const drawn = (pose: Pose) => figureOf(pose, STRANGERS.adult);

  it('lerp at 0 is the first and at 1 the second', () => {
    for (const [name, pose] of poses) {
      expect(lerp(POSES.wait, pose, 0), name).toEqual({ ...POSES.wait });
      expect(drawn(lerp(POSES.wait, pose, 1)), name).toEqual(drawn(pose));
    }
  });

  it('swapping the feet twice changes nothing', () => {
    for (const [name, pose] of poses) expect(swap(swap(pose)), name).toEqual(pose);
  });

  it('a cycle comes back to where it began', () => {
    const keys: [Pose, Pose] = [POSES.wait, POSES.walk];
    expect(cycle(keys, 1)).toEqual(cycle(keys, 0));
    expect(cycle(keys, -0.25)).toEqual(cycle(keys, 0.75));
  });
});

describe('everyone the story may name', () => {
  it('has somebody to stand for them, in every pose, within reach of the ground', () => {
    for (const figure of FIGURES) {
      expect(CAST[figure].length, figure).toBeGreaterThan(0);
      for (const id of POSE_IDS) {
        for (const { individual } of CAST[figure]) {
          const { x, y, width, height } = boundsOf(figureOf(poseOf(figure, id), individual));
          const said = `${figure} ${id}`;
          expect([x, y, width, height].every(Number.isFinite), said).toBe(true);
          expect(y + height, said).toBeLessThan(1.2);
          expect(width, said).toBeLessThan(8);
          expect(height, said).toBeLessThan(11);
        }
      }
    }
  });

  it('is known by a thing that nobody else of the named wears', () => {
    const known = FIGURES.filter((figure) => figure !== 'grey-coat' && CAST[figure].length === 1);
    const outfits = known.map((figure) => {
      const who = CAST[figure][0]?.individual;
      return `${who?.build.torso} ${who?.build.shoulder} ${who?.attributes.map(({ kind }) => kind).join(' ')}`;
    });
    expect(new Set(outfits).size).toBe(known.length);
  });

  it('and only you wear red', () => {
    const inRed = FIGURES.filter((figure) =>
      CAST[figure].some(({ individual }) => individual.attributes.some(({ tone }) => tone === 'red')),
    );
    expect(inRed).toEqual(['jo']);
    expect(
      Object.values(STRANGERS)
        .flatMap(({ attributes }) => attributes)
        .every(({ tone }) => tone === 'body'),
    ).toBe(true);
  });

  it('can put a thing down: a cap in the road is on no head', () => {
    const boy = CAST.boy[0]?.individual;
    if (!boy) throw new Error('no boy');
    expect(figureOf(POSES.stand, without(boy, 'railwayCap')).length).toBeLessThan(figureOf(POSES.stand, boy).length);
  });
});
