import { pose } from '../../src/stage/figures/pose.ts';
import { CONTACT, PASSING } from '../../src/stage/figures/walk.ts';

// On two feet. Angles: 0 down, 90 forward, 180 up; facing us, positive is to the right of the picture.

export const facing = pose({ turn: 0, armNear: [10, 4], armFar: [-10, -4], legNear: [4, 3], legFar: [-4, -3] });
export const sideways = pose({ turn: 0.9, armNear: [5, 15], armFar: [-15, 5], legNear: [4, 0], legFar: [-8, -8] });

export const STANDING = {
  stand: facing,
  wait: pose({ turn: 0, armNear: [8, 4], armFar: [-8, -4], legNear: [2, 2], legFar: [-2, -2] }),
  walk: CONTACT,
  run: pose({ lean: 20, head: [0.12, 0], armNear: [-65, 15], armFar: [50, 130], legNear: [75, 0], legFar: [-20, -85], lift: 0.12 }),
  /** One foot off the kerb. */
  step: pose({ lean: 15, head: [0.12, 0], armNear: [60, 80], armFar: [-45, -15], legNear: [40, 10], legFar: [-15, -30] }),
  /** Head back, looking up at whoever is on the screen. */
  still: pose({ turn: 1, lean: -8, head: [-0.22, -0.02], armNear: [5, 10], armFar: [-10, 0], legNear: [6, 2], legFar: [-8, -10] }),
  turn: pose({ turn: 0.6, lean: -5, head: [-0.2, 0], armNear: [35, 75], armFar: [-15, -5], legNear: [6, 3], legFar: [-12, -12] }),
  stop: pose({
    turn: 0.75,
    lean: 5,
    head: [0.12, -0.04],
    armNear: [35, 120],
    armFar: [-8, 0],
    legNear: [8, 4],
    legFar: [-14, -16],
    holds: ['handkerchief'],
  }),
  back: pose({ turn: 0.8, lean: -10, head: [0.1, -0.02], armNear: [30, 60], armFar: [15, 40], legNear: [20, 25], legFar: [-30, -20] }),
  away: CONTACT,
  far: PASSING,
  through: CONTACT,
  in: pose({ ...CONTACT, armFar: [75, 90] }),
  last: pose({
    turn: 0.6,
    head: [0.06, 0],
    armNear: [40, 168],
    armFar: [-6, 0],
    legNear: [4, 2],
    legFar: [-8, -8],
    holds: ['handkerchief'],
  }),
  queue: pose({ lean: -3, armNear: [-30, 30], armFar: [-20, 30], legNear: [5, 0], legFar: [-10, -10] }),
  cross: pose({ ...CONTACT, armNear: [-30, -22] }),
  hidden: pose({ lean: 35, head: [0.12, -0.06], armNear: [40, 115], armFar: [30, 100], legNear: [105, -35], legFar: [60, -70] }),
  alone: pose({ turn: 0.4, lean: 3, head: [0.08, 0], armNear: [80, 85], armFar: [-10, -5], legNear: [3, 2], legFar: [-5, -4] }),
  floor: pose({ turn: 0.5, head: [0.22, -0.14], lean: 6, armNear: [8, 10], armFar: [-10, -4], legNear: [3, 2], legFar: [-6, -5] }),
  corner: pose({ turn: 0.15, lean: -4, head: [-0.06, 0], armNear: [20, -75], armFar: [-20, 75], legNear: [6, -14], legFar: [-3, -3] }),
  door: pose({ turn: 0.8, lean: 4, head: [0.06, 0], armNear: [20, 40], armFar: [-55, -35], legNear: [28, 14], legFar: [-14, -30] }),
  window: pose({ turn: 0.9, lean: 5, head: [0.1, 0.02], armNear: [60, 150], armFar: [-6, 4], legNear: [5, 2], legFar: [-10, -12] }),
  glass: pose({ turn: 0.9, lean: 8, head: [0.12, 0], armNear: [75, 150], armFar: [70, 140], legNear: [6, 2], legFar: [-16, -18] }),
  close: pose({ lean: 28, head: [0.3, -0.02], armNear: [-20, 5], armFar: [-35, -10], legNear: [4, 0], legFar: [-6, -8] }),
  stairs: pose({ lean: 12, head: [0.06, 0], armNear: [40, 80], armFar: [-30, 0], legNear: [70, 0], legFar: [-10, -15] }),
  gate: pose({ turn: 0.7, lean: -3, armNear: [100, 120], armFar: [-10, -4], legNear: [5, 2], legFar: [-9, -9] }),
  lane: pose({
    sheds: ['cane'],
    turn: 0.5,
    lean: 5,
    head: [0.08, -0.02],
    armNear: [35, 85],
    armFar: [25, 75],
    legNear: [3, 2],
    legFar: [-5, -4],
  }),
  counter: pose({ lean: 6, head: [0.08, 0.06], armNear: [115, 100], armFar: [105, 95], legNear: [2, 2], legFar: [-4, -8], lift: 0.1 }),
  hut: pose({ turn: 0.9, lean: 4, armNear: [125, 145], armFar: [-10, 0], legNear: [8, 2], legFar: [-14, -14] }),
  carpet: pose({ turn: 0.8, lean: -2, head: [0.08, -0.06], armNear: [25, 15], armFar: [-30, -20], legNear: [45, -5], legFar: [-8, -10] }),
  coat: pose({ ...facing, turn: 0.35, armFar: [-14, -4], wears: ['coat'] }),
  sleeve: pose({ turn: 0.9, lean: 8, head: [0.1, 0.02], armNear: [85, 165], armFar: [-10, 5], legNear: [6, 2], legFar: [-14, -16] }),
  'plant-back': pose({ ...CONTACT, turn: 0.9, armNear: [60, 85], lean: 10, holds: ['plant'] }),
  room: pose({
    turn: 0.8,
    lean: -16,
    head: [0.04, 0.02],
    armNear: [-20, 10],
    armFar: [-35, -10],
    legNear: [90, 0],
    legFar: [82, -8],
    on: 'bench',
  }),
} as const;
