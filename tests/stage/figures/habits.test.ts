import { expect, it } from 'vitest';
import { POSES } from '../../../assets/figures/poses.ts';
import { alive, changeMs, easedBetween, HABIT_MS, type HabitKind } from '../../../src/stage/figures/habits.ts';

const habits = Object.keys(HABIT_MS) as HabitKind[];

it.each(habits)('at rest and after a whole loop nothing has moved: %s', (habit) => {
  expect(alive(POSES.wait, habit, 0)).toEqual(POSES.wait);
  expect(alive(POSES.wait, habit, HABIT_MS[habit])).toEqual(POSES.wait);
  expect(alive(POSES.wait, habit, HABIT_MS[habit] / 4 + 90)).not.toEqual(POSES.wait);
});

it('a change of pose takes from 260 to 420 ms and ends where it should', () => {
  for (const pose of Object.values(POSES)) {
    expect(changeMs(POSES.wait, pose)).toBeGreaterThanOrEqual(260);
    expect(changeMs(POSES.wait, pose)).toBeLessThanOrEqual(420);
    expect(easedBetween(POSES.wait, pose, 2)).toEqual(easedBetween(POSES.wait, pose, 1));
  }
});
