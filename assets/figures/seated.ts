import { pose } from '../../src/stage/figures/pose.ts';

// On something: a stool, a couch, the big bag.

const upright = pose({ head: [0.04, 0], armNear: [25, 80], armFar: [30, 80], legNear: [90, 0], legFar: [86, -4], on: 'stool' });
const atTable = pose({ ...upright, lean: 10, head: [0.14, -0.06], armNear: [45, 85], armFar: [40, 80] });
const rolling = pose({ ...upright, on: 'rolling', legNear: [85, -12], legFar: [75, 18] });
const given = pose({
  lean: -30,
  head: [0.05, 0],
  armNear: [55, 80],
  armFar: [20, 60],
  legNear: [75, 45],
  legFar: [68, 38],
  holds: ['drip'],
  on: 'couch',
  sheds: ['bigBag'],
});
const astride = pose({
  turn: 0.9,
  lean: 2,
  head: [0.06, 0],
  armNear: [30, 150],
  armFar: [55, 85],
  legNear: [40, -12],
  legFar: [30, -20],
  lift: 0.02,
  on: 'bag',
  sheds: ['schoolBag'],
});
const curled = pose({
  lean: -80,
  head: [0.16, -0.02],
  armNear: [70, 130],
  armFar: [60, 120],
  legNear: [130, 60],
  legFar: [115, 55],
  lift: 0.9,
  on: 'bagBed',
  sheds: ['schoolBag'],
});

export const SEATED = {
  sit: upright,
  bench: pose({
    ...upright,
    lean: -10,
    head: [0.02, 0.02],
    armNear: [10, 60],
    armFar: [-20, 20],
    legNear: [86, 10],
    legFar: [82, -6],
    on: 'bench',
  }),
  stool: rolling,
  chair: pose({ ...atTable, on: 'chair' }),
  table: pose({ ...atTable, sheds: ['bigBag'] }),
  lie: pose({
    lean: -90,
    head: [0.04, 0],
    armNear: [85, 92],
    armFar: [80, 88],
    legNear: [92, 88],
    legFar: [88, 90],
    on: 'mattress',
    sheds: ['scarf', 'bigBag', 'schoolBag'],
  }),
  asleep: pose({ ...upright, lean: -14, head: [0.22, -0.16], armNear: [15, 55], armFar: [20, 50], legNear: [88, 6], legFar: [82, -4] }),
  astride,
  knee: pose({
    ...upright,
    lean: -8,
    head: [0.04, 0],
    armNear: [20, 60],
    legNear: [88, 10],
    legFar: [80, 4],
    lift: 1,
    sheds: ['schoolBag'],
  }),
  type: pose({ ...atTable, armNear: [50, 88], armFar: [44, 82] }),
  sums: pose({ ...upright, lean: 20, head: [0.22, -0.14], armNear: [30, 75], armFar: [25, 85], holds: ['book'] }),
  plan: pose({ ...atTable, holds: ['sheet'] }),
  helmet: pose({ ...given, wears: ['helmet'] }),
  shoes: pose({ ...atTable, lean: -6, head: [-0.06, -0.02], armNear: [30, 155], armFar: [30, 80], wears: ['socks'], on: 'chair' }),
  leg: pose({
    ...upright,
    lean: -12,
    head: [0.06, 0],
    armNear: [40, 65],
    armFar: [-20, 5],
    legNear: [84, 86],
    legFar: [100, -5],
    on: 'step',
  }),
  roll: pose({ ...rolling, lean: -14, armNear: [50, 70], legNear: [86, 40], legFar: [80, 25] }),
  careers: pose({ ...rolling, lean: 6, armNear: [85, 95] }),
  pudding: pose({ ...atTable, armFar: [35, 70], armNear: [35, 100], holds: ['pudding'] }),
  chess: pose({ ...atTable, head: [0.2, -0.1], armNear: [60, 75], holds: ['pawn'] }),
  edwin: atTable,
  theo: pose({ ...atTable, lean: 4 }),
} as const;

/** The same words, said of somebody who sits. */
export const SITTING = {
  look: pose({ ...atTable, lean: 18, head: [0.3, -0.04] }),
  reach: pose({ ...atTable, lean: 14, armNear: [82, 88], holds: ['finger'] }),
  lens: pose({ ...atTable, lean: 2, armNear: [50, 130], holds: ['phone'] }),
  quarter: pose({ ...atTable, armNear: [55, 80], armFar: [50, 84], holds: ['pudding'] }),
  jar: pose({ ...atTable, armNear: [40, 105], armFar: [35, 90], holds: ['jar'] }),
  finger: pose({ ...rolling, lean: 6, head: [0.12, -0.06], armNear: [60, 85], holds: ['finger'] }),
  lookRolling: pose({ ...rolling, head: [0.18, 0] }),
  write: pose({ ...rolling, lean: 12, head: [0.2, -0.1], armNear: [40, 80], armFar: [30, 85], holds: ['book'] }),
  umbrella: pose({ ...rolling, lean: 8, armNear: [70, 90], holds: ['furled'] }),
  talk: pose({ ...upright, armNear: [50, 110] }),
  phone: pose({ ...upright, on: 'bench', lean: -4, head: [0.2, -0.08], armNear: [15, 120], holds: ['phone'] }),
  reading: pose({ ...upright, lean: 6, head: [0.2, -0.1], armNear: [20, 115], armFar: [25, 88], holds: ['phone'] }),
  biscuit: pose({ ...upright, on: 'bench', lean: -4, head: [0.18, -0.1], armNear: [20, 110], holds: ['biscuit'] }),
  alone: atTable,
  counting: pose({ ...upright, lean: -10, head: [0.2, -0.14], armNear: [40, 75] }),
  steps: pose({ ...upright, lean: 4, armNear: [30, 75], on: 'step' }),
  given,
  curled,
  /** Under the counter, beside whoever does the sums. */
  floor: pose({ lean: -4, head: [0.08, -0.04], armNear: [40, 95], armFar: [20, 70], legNear: [120, 30], legFar: [105, 20] }),
  lace: pose({ lean: 22, head: [0.16, -0.1], armNear: [52, 0], armFar: [48, 10], legNear: [140, 30], legFar: [94, 88] }),
  peep: pose({ ...astride, lean: 22, head: [0.16, -0.06], armNear: [70, 85], armFar: [10, 40] }),
  onLap: pose({
    lean: -70,
    head: [0.1, 0],
    armNear: [75, 110],
    armFar: [70, 100],
    legNear: [95, 60],
    legFar: [88, 50],
    lift: 1.1,
    sheds: ['schoolBag'],
  }),
} as const;

/** At the Matching Desk: from behind a hand on each key; from in front, over the edge of a desk. */
export const AT_KEYS = {
  'both-hands': pose({ turn: 0, armNear: [58, 72], armFar: [-58, -72], legNear: [2, 2], legFar: [-2, -2] }),
  type: pose({ turn: 0, armNear: [16, 10], armFar: [-16, -10], legNear: [2, 2], legFar: [-2, -2] }),
  look: pose({ turn: 0.3, lean: 14, head: [0.24, -0.06], armNear: [20, 40], armFar: [-10, 0], legNear: [2, 2], legFar: [-2, -2] }),
  reach: pose({ turn: 0.3, lean: 22, head: [0.24, -0.04], armNear: [78, 84], armFar: [10, 30], legNear: [2, 2], legFar: [-2, -2] }),
} as const;
