import { describe, expect, it } from 'vitest';
import { POSES } from '../../../assets/figures/poses.ts';
import { BUILDS } from '../../../src/stage/figures/build.ts';
import { solve } from '../../../src/stage/figures/skeleton.ts';
import { strideOf, walkBetween, walkedPose } from '../../../src/stage/figures/walk.ts';

describe.each(['adult', 'child', 'elder'] as const)('walking, %s', (name) => {
  const build = BUILDS[name];
  const stride = strideOf(build);

  it('the foot on the ground stays where it is', () => {
    const planted = Array.from({ length: 40 }, (_, i) => {
      const distance = (i / 40) * (stride / 2) * 0.98;
      return distance + solve(walkedPose(build, distance), build).legNear[2][0];
    });
    expect(Math.max(...planted) - Math.min(...planted)).toBeLessThan(0.12);
  });

  it('two steps later everything is as it was', () => {
    const { holds, ...angles } = walkedPose(build, 0.4);
    const { holds: later, ...again } = walkedPose(build, 0.4 + stride * 3);
    expect(later).toEqual(holds);
    expect(again.legNear[0]).toBeCloseTo(angles.legNear[0], 6);
    expect(again.armFar[1]).toBeCloseTo(angles.armFar[1], 6);
  });

  it('begins in the pose one leaves and ends in the pose one takes', () => {
    expect(walkBetween(build, POSES.wait, POSES.sit, 0, 9)).toEqual(POSES.wait);
    expect(walkBetween(build, POSES.wait, POSES.sit, 9, 9)).toEqual(POSES.sit);
  });
});

it('an adult’s step is about 2.8 heads', () => {
  expect(strideOf(BUILDS.adult) / 2).toBeCloseTo(2.8, 0);
});
