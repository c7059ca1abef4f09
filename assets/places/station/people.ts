import type { Picture } from '../../../src/day/picture.ts';
import type { Composition, Extra, Person, Standing } from '../../../src/stage/place.ts';
import type { FigureId, PoseId } from '../../../src/story/vocabulary.ts';
import { onLadder } from './board.ts';
import { down, headAt, type Measures } from './measures.ts';
import { boarded, hasLeft } from './state.ts';

/** On the sun’s ground what would be light is green. */
const ON_SUN = { light: 'C', over: 'D' } as const;

const inHall = (m: Measures, x: number, part: number, tall = 1): Standing => {
  const y = down(m, part);
  return { x, y, head: headAt(m, y) * tall, layer: 'hall', tones: ON_SUN };
};

const beyond = (m: Measures, x: number, tall = 1): Standing => ({
  x,
  y: m.floor + 2 * m.k,
  head: m.u * 0.41 * tall,
  layer: 'far',
  tones: ON_SUN,
});

/** Before the machine; holding Ilan’s place; at window B; on the floor by the counter; beyond the gates. */
function you(m: Measures, picture: Picture): Person {
  const { k, arch, desk, queue, window, you: at } = m;
  if (boarded(picture)) return { ...beyond(m, arch.x - 16 * k), as: 'walk' };
  const before = ['bag', 'bag-down', 'stand'];
  return {
    ...inHall(m, at[0], 1),
    ...(before.includes(picture.figures.jo ?? '') && {
      shadow: { ink: '+A', from: at[1], end: at[1] + (m.h - at[1]) * 0.92, vanishing: [arch.x, m.floor - 90 * k], spread: 0.42 },
    }),
    poses: {
      bag: { as: 'queue' },
      'bag-down': { as: 'wait' },
      walk: inHall(m, desk[0] + 40 * k, 0.72),
      queue: inHall(m, queue[0] - 62 * k, 0.3),
      window: inHall(m, window.x + window.width * 0.66, 0.3),
      sit: inHall(m, desk[0] - 30 * k, 0.4),
    },
  };
}

/** By your hand, at the counter, in the queue for Appeals, or gone with somebody else. */
function sachaOf(m: Measures, picture: Picture): Person {
  const { k, u, arch, desk, queue, window, you: at } = m;
  const { jo, lind, anselm } = picture.figures;
  const beside = inHall(m, at[0] - u * 2.15, 1, 0.97);
  if (boarded(picture)) return { ...beyond(m, arch.x - 54 * k, 0.95), as: 'walk', tones: { light: '0' } };
  if (picture.figures.sacha === 'anselm')
    return anselm === 'away' ? { ...beyond(m, m.five[0] + 10 * k), as: 'walk' } : { ...inHall(m, m.five[0] + 22 * k, 0.42), as: 'hand' };
  if (lind === 'hand')
    return hasLeft(picture) ? { ...beyond(m, m.four[0] + 26 * k), as: 'walk' } : { ...inHall(m, m.four[0] + 70 * k, 0.56), as: 'hand' };
  if (jo === 'window') return { ...inHall(m, window.x + window.width * 0.02, 0.36), as: 'wait' };
  if (jo === 'queue') return inHall(m, queue[0] - 102 * k, 0.3, 0.97);
  return { ...beside, poses: { queue: inHall(m, queue[0] - 20 * k, 0.2), counter: inHall(m, desk[0] - 22 * k, 0.27) } };
}

/** Lane 4: she stands behind the counter in this morning’s cap, or sits, while she has a stool. */
const staff = (m: Measures, picture: Picture): Person => ({
  x: m.desk[0] + (m.desk[1] - m.desk[0]) * 0.56,
  y: m.floor + (picture.props.stool === 'folded' ? 46 : 58) * m.k,
  head: m.u * 0.6,
  layer: 'staff',
  tones: { light: 'C', over: 'D' },
});

function boyOf(m: Measures, picture: Picture): Person {
  const under: Standing = {
    ...inHall(m, m.desk[0] + 40 * m.k, 0.22),
    y: m.floor + 66 * m.k,
    head: m.u * 0.5,
    as: 'sit',
  };
  return picture.figures.boy === 'run' ? { ...beyond(m, m.arch.x + 6 * m.k, 0.95), as: 'run' } : under;
}

/** The grey coat: by your bag; at lane 5, which asks it to step aside; through; or with a child by the hand. */
function greyCoat(m: Measures): Person {
  const { k, four, five } = m;
  const lane = five[0] + (five[1] - five[0]) * 0.7;
  return {
    ...inHall(m, four[0] + 88 * k, 0.74),
    poses: {
      held: { ...inHall(m, lane, 0.33), as: 'held' },
      through: { ...beyond(m, lane + 8 * k, 1.1), as: 'walk' },
      hand: inHall(m, lane + 12 * k, 0.42),
      away: { ...beyond(m, lane + 8 * k, 1.15), as: 'walk' },
    },
  };
}

export function peopleOf(m: Measures, picture: Picture): Readonly<Partial<Record<FigureId, Person>>> {
  const { k, u, queue, machine, w } = m;
  const stall = Math.min(machine.x + machine.width + 70 * k, w - u * 1.3);
  return {
    jo: you(m, picture),
    sacha: sachaOf(m, picture),
    v: staff(m, picture),
    boy: boyOf(m, picture),
    anselm: greyCoat(m),
    ilan: { ...inHall(m, queue[0], 0.07), poses: { queue: { habit: 'shift' } } },
    lind: {
      ...inHall(m, stall, 0.95, 0.94),
      faces: 'left',
      poses: {
        hand: hasLeft(picture) ? { ...beyond(m, m.four[0] + 60 * k), as: 'walk', faces: 'right' } : inHall(m, m.four[0] + 110 * k, 0.56),
      },
    },
  };
}

const FILE: readonly (readonly [who: Extra['who'], across: number, part: number, head: number, pose: PoseId])[] = [
  ['skirt', 0.74, 0.19, 19, 'walk'],
  ['case', 0.4, 0.46, 27, 'walk'],
  ['bun', -0.12, 0.95, 41, 'walk'],
];

/** The privileged walk in file, always on green: paper people, and no box is ever drawn around them. */
function fileOf(m: Measures): readonly Extra[] {
  const { green, k, you: at } = m;
  const size = m.w < 500 ? 0.4 : k;
  const file = m.w < 500 ? FILE.slice(0, 2) : FILE;
  return file.map(([who, across, part, head, pose], i) => ({
    id: `file ${i}`,
    who,
    pose,
    x: green[0] + (green[1] - green[0]) * across,
    y: down(m, part),
    head: head * size * (at[1] > 900 ? 1 : 1.02),
    layer: 'hall',
    tones: { body: '0', glass: '0', light: '0', halo: 0.12 },
  }));
}

const QUEUE: readonly Extra['who'][] = ['adult', 'skirt', 'cane', 'broad', 'coat', 'bun', 'child', 'adult'];

/** Eight before Ilan: behind the machine, and out again at window B. */
function queueOf({ queue, floor, k, u, window, w }: Measures, { figures }: Picture): readonly Extra[] {
  // Whoever is at the window has it to themselves.
  const there = figures.jo === 'window' ? window.x - u * 9 : w - 4 * k;
  const each = u * 0.78;
  const row = (from: number, until: number) =>
    Array.from({ length: Math.max(0, Math.floor((until - from) / each) + 1) }, (_, i) => from + i * each);
  return [...row(queue[0] + 32 * k, queue[1]), ...row(window.x - 2 * k, there)].map((x, i) => ({
    id: `queue ${i}`,
    who: QUEUE[i % QUEUE.length] ?? 'adult',
    pose: i % 3 === 1 ? 'phone' : 'wait',
    x,
    y: floor + 3 * k,
    head: u * (0.36 + ((i * 5) % 3) / 100),
    layer: 'far',
    tones: { over: 'D', light: 'A', halo: 0.08 },
    habit: 'shift',
  }));
}

/** A man on a ladder screws a 2 over a nought, and is gone when the train goes. */
function manOf(m: Measures, picture: Picture): readonly Extra[] {
  if (!picture.props.ladder || hasLeft(picture)) return [];
  const head = Math.max(m.u * 0.42, 8);
  return [
    {
      id: 'man on the ladder',
      who: 'cap',
      pose: 'dial',
      ...onLadder(m),
      head,
      layer: 'ladder',
      faces: 'left',
      tones: { body: '0', glass: '0', light: '0', halo: 0.12, edge: 0.2 },
    },
  ];
}

export const extrasOf = (m: Measures, picture: Picture): readonly Extra[] => [...fileOf(m), ...queueOf(m, picture), ...manOf(m, picture)];

export const restOf =
  (m: Measures): Composition['rest'] =>
  (index) =>
    inHall(m, m.desk[1] + (30 + index * 70) * m.k, 0.56);
