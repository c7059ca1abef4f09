import { pose } from '../../src/stage/figures/pose.ts';
import { CONTACT } from '../../src/stage/figures/walk.ts';
import { facing, sideways } from './standing.ts';

// What hands do, on two feet.

const reading = pose({ turn: 0.75, head: [0.2, -0.08], armNear: [10, 115], armFar: [-5, 5], legNear: [3, 0], legFar: [-6, -6] });
const writing = pose({ turn: 0.8, lean: 6, head: [0.2, -0.1], armNear: [25, 85], armFar: [15, 95], legNear: [4, 0], legFar: [-8, -8] });
const offering = pose({ ...sideways, lean: 5, armNear: [60, 85] });
const handDown = pose({ turn: 0.25, head: [0.06, -0.02], armNear: [28, 22], armFar: [-10, -4], legNear: [3, 2], legFar: [-4, -3] });

export const HANDS = {
  hand: handDown,
  'both-hands': pose({ turn: 0, armNear: [42, 36], armFar: [-42, -36], legNear: [6, 4], legFar: [-6, -4] }),
  hands: pose({ turn: 0.9, lean: 18, head: [0.16, -0.06], armNear: [45, 85], armFar: [52, 92], legNear: [6, 2], legFar: [-10, -14] }),
  handed: pose({ turn: 0.4, armNear: [60, 150], armFar: [-60, -150], legNear: [25, 10], legFar: [-10, -25], lift: 2.6, holds: ['microphone'] }),
  held: pose({ turn: 0.5, lean: -6, armNear: [50, 120], armFar: [-8, -2], legNear: [3, 2], legFar: [-10, -10] }),
  reach: pose({ lean: 48, head: [0.12, 0.04], armNear: [78, 85], armFar: [-30, 5], legNear: [80, 0], legFar: [-15, -75] }),
  carry: pose({ turn: 0.6, lean: -5, armNear: [30, 105], armFar: [25, 80], legNear: [6, 4], legFar: [-8, -8], holds: ['child'] }),
  point: pose({ ...sideways, head: [0.06, 0], armNear: [88, 94] }),
  wave: pose({ turn: 0, armNear: [125, 172], armFar: [-10, -4], legNear: [5, 3], legFar: [-5, -3] }),
  show: pose({ turn: 0, head: [0, -0.1], armNear: [32, -52], armFar: [-10, -4], legNear: [4, 3], legFar: [-4, -3] }),
  thumb: pose({ turn: 0.9, lean: 4, head: [0.12, -0.02], armNear: [70, 100], armFar: [-8, 4], legNear: [6, 2], legFar: [-8, -10], holds: ['thumb'] }),
  finger: pose({ turn: 0.5, head: [0.04, 0], armNear: [35, 165], armFar: [-10, 0], legNear: [3, 2], legFar: [-6, -5], holds: ['finger'] }),
  look: pose({ turn: 0.7, lean: 8, head: [0.24, -0.04], armNear: [50, 150], armFar: [-8, 4], legNear: [4, 0], legFar: [-8, -8] }),
  peep: pose({ turn: 0.9, lean: 24, head: [0.2, -0.08], armNear: [65, 80], armFar: [-15, 10], legNear: [6, 0], legFar: [-10, -14] }),
  phone: pose({ ...reading, armNear: [10, 120], holds: ['phone'] }),
  ear: pose({ turn: 0.2, lean: 6, head: [0.1, -0.02], armNear: [60, 195], armFar: [-8, -4], legNear: [3, 2], legFar: [-4, -3] }),
  dial: pose({ turn: 0.9, lean: 2, head: [0.06, 0.04], armNear: [95, 130], armFar: [30, 150], legNear: [2, 0], legFar: [-6, -8], holds: ['finger'] }),
  talk: pose({ turn: 0.6, head: [0.06, 0], armNear: [45, 110], armFar: [10, 50], legNear: [4, 2], legFar: [-8, -8] }),
  laugh: pose({ turn: 0.6, lean: -14, head: [-0.12, 0.02], armNear: [35, 150], armFar: [10, 60], legNear: [8, 2], legFar: [-6, -8] }),
  read: pose({ ...reading, holds: ['sheet'] }),
  write: pose({ ...writing, holds: ['book'] }),
  pencil: pose({ ...writing, lean: 10, holds: ['book'] }),
  book: pose({ ...writing, holds: ['book'] }),
  pen: pose({ turn: 0.8, lean: 15, head: [0.22, -0.08], armNear: [40, 80], armFar: [20, 85], legNear: [90, 0], legFar: [80, -10], holds: ['book'], on: 'step' }),
  draw: pose({ turn: 0.95, lean: 4, head: [0.06, 0.04], armNear: [80, 125], armFar: [70, 115], legNear: [4, 0], legFar: [-8, -10], holds: ['pen'] }),
  sign: pose({ ...reading, lean: 4, armNear: [15, 105], armFar: [25, 85], holds: ['phone'] }),
  key: pose({ turn: 0.9, lean: 10, head: [0.14, -0.06], armNear: [45, 75], armFar: [-8, 6], legNear: [4, 0], legFar: [-9, -10], holds: ['key'] }),
  film: pose({ turn: 0.9, lean: -3, armNear: [45, 165], armFar: [65, 150], legNear: [12, 6], legFar: [-14, -14], holds: ['lens'] }),
  lens: pose({ turn: 0.9, lean: 6, head: [0.04, 0], armNear: [45, 165], armFar: [65, 150], legNear: [18, 8], legFar: [-14, -20], holds: ['lens'] }),
  scarf: pose({ turn: 0.95, lean: 8, head: [0.06, 0], armNear: [75, 110], armFar: [85, 120], legNear: [8, 2], legFar: [-10, -12], holds: ['loop'] }),
  umbrella: pose({ turn: 0.6, head: [0.04, 0], armNear: [25, 150], armFar: [-8, 0], legNear: [5, 2], legFar: [-8, -10], holds: ['umbrella'] }),
  pyjamas: pose({ turn: 0, armNear: [120, 165], armFar: [-120, -165], legNear: [5, 3], legFar: [-5, -3], wears: ['pyjamas'], sheds: ['schoolBag'] }),
  goggles: pose({ turn: 0.15, armNear: [60, 205], armFar: [-60, -205], legNear: [5, 3], legFar: [-5, -3], wears: ['goggles'], sheds: ['schoolBag'] }),
  plaster: pose({ ...offering, armNear: [75, 95], lean: 10, holds: ['plaster'] }),
  pocket: pose({ turn: 0, head: [0, -0.08], armNear: [34, -112], armFar: [-10, -4], legNear: [4, 3], legFar: [-4, -3] }),
  bag: pose({ turn: 0.9, lean: 8, head: [0.06, 0], armNear: [30, 150], armFar: [-15, 5], legNear: [8, 2], legFar: [-12, -16], wears: ['bigBag'] }),
  'bag-down': pose({ lean: 45, head: [0.06, -0.02], armNear: [20, 25], armFar: [10, 15], legNear: [20, -20], legFar: [-4, -16], sheds: ['bigBag'] }),
  sack: pose({ turn: 0.95, lean: 6, armNear: [60, 95], armFar: [75, 115], legNear: [12, 4], legFar: [-14, -14], holds: ['sack'] }),
  crate: pose({ turn: 0.95, lean: -4, head: [0.08, -0.02], armNear: [25, 75], armFar: [20, 70], legNear: [10, 2], legFar: [-10, -12], holds: ['crate'], sheds: ['cane'] }),
  coin: pose({ ...offering, armNear: [70, 100], holds: ['coin'] }),
  plant: pose({ turn: 0.95, lean: 12, head: [0.1, -0.02], armNear: [40, 80], armFar: [50, 90], legNear: [8, 2], legFar: [-10, -14], holds: ['plant'] }),
  jar: pose({ ...offering, lean: 2, armNear: [30, 110], armFar: [20, 95], holds: ['jar'] }),
  metres: pose({ turn: 0, armNear: [70, 100], armFar: [-70, -100], legNear: [5, 3], legFar: [-5, -3], holds: ['strip'] }),
  dispenser: pose({ turn: 0.9, lean: 4, head: [0.12, 0.02], armNear: [65, 110], armFar: [-10, 0], legNear: [4, 0], legFar: [-8, -10] }),
  apple: pose({ ...sideways, turn: 0.7, armNear: [30, 145], holds: ['apple'] }),
  biscuit: pose({ ...sideways, turn: 0.7, head: [0.14, -0.06], armNear: [20, 110], holds: ['biscuit'] }),
  bread: pose({ ...offering, holds: ['bread'] }),
  soup: pose({ ...sideways, turn: 0.8, lean: -4, head: [-0.06, 0.02], armNear: [45, 135], armFar: [-4, 4], holds: ['bowl'] }),
  milk: pose({ ...sideways, lean: -3, armNear: [25, 100], armFar: [20, 95], holds: ['tray'] }),
  ladle: pose({ turn: 0.85, lean: 10, head: [0.14, -0.06], armNear: [50, 80], armFar: [20, 60], legNear: [6, 2], legFar: [-8, -10], holds: ['ladle'] }),
  quarter: pose({ turn: 0.45, head: [-0.12, 0], armNear: [15, -10], armFar: [-15, 10], legNear: [10, -6], legFar: [-6, 4] }),
  fold: pose({ turn: 0.5, head: [0.12, -0.1], armNear: [25, 120], armFar: [15, 100], legNear: [3, 2], legFar: [-5, -4], holds: ['slip'] }),
  bow: pose({ turn: 0.7, lean: 16, head: [0.2, -0.12], armNear: [20, 110], armFar: [10, 95], legNear: [2, 0], legFar: [-6, -6], holds: ['handkerchief'] }),
  duster: pose({ turn: 0.8, lean: 4, head: [0.06, 0.02], armNear: [100, 140], armFar: [-8, 0], legNear: [6, 2], legFar: [-8, -12], holds: ['duster'] }),
  sweep: pose({ lean: 20, head: [0.08, -0.05], armNear: [25, 60], armFar: [45, 70], legNear: [15, 10], legFar: [-15, -20], holds: ['broom'] }),
  needle: pose({ lean: 24, head: [0.2, -0.06], armNear: [40, 70], armFar: [55, 85], legNear: [8, 2], legFar: [-10, -14], holds: ['needle'] }),
  anselm: pose({ turn: 0.25, armNear: [120, 140], armFar: [-10, -5], legNear: [2, 2], legFar: [-3, -3] }),
  noe: handDown,
  father: pose({ ...facing, armNear: [24, 14] }),
} as const;

/** Small hands go up, to a larger one. */
export const handUp = pose({ turn: 0.25, armNear: [120, 140], armFar: [-10, -5], legNear: [2, 2], legFar: [-3, -3] });
export const walkingBack = pose({ ...CONTACT, head: [-0.16, 0.02] });
