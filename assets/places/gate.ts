import type { Format } from '../../src/stage/format.ts';
import type { Composition, Extra, PlaceDrawing, StrangerKind } from '../../src/stage/place.ts';
import type { Picture } from '../../src/day/picture.ts';
import { acrossHopscotch, downHopscotch, hoursOf, type Measures, measuresOf } from './gate/measures.ts';
import { drawGate, drawGround, drawSchool, drawSky, drawYard, showBoard, showReader } from './gate/set.ts';

const PARENTS: readonly (readonly [who: StrangerKind, score: number])[] = [
  ['broad', 688],
  ['bun', 742],
  ['case', 655],
  ['skirt', 719],
  ['adult', 804],
];

/** Before dark bars a dark figure keeps a little paper around it. */
const ON_BARS = { edge: 0.17 } as const;

/** Parents along the wall, each on a phone; when it has shut there is one more, outside. */
function parentsOf(m: Measures, picture: Picture): readonly Extra[] {
  const { u, ground, school, gate, parents } = m;
  const row = PARENTS.slice(0, parents).map(
    ([who, score], i): Extra => ({
      id: `parent ${i}`,
      who,
      score,
      pose: 'phone',
      x: (school[0] * (i + 0.5)) / (parents + 0.2),
      y: ground + u,
      head: u,
      layer: 'parents',
      tones: { over: 'D' },
    }),
  );
  if (hoursOf(picture) !== 'closing') return row;
  return [
    ...row,
    {
      id: 'father',
      who: 'broad',
      score: 571,
      pose: 'hut',
      x: gate.x + gate.w * 0.16,
      y: ground + u * 0.6,
      head: u,
      layer: 'parents',
      tones: ON_BARS,
    },
  ];
}

function composed(format: Format): Composition {
  const m = measuresOf(format);
  const { u, ground, gate, you, board, reader } = m;
  const [x, feet, head] = you;
  const tile = downHopscotch(m, 0.57);
  return {
    layers: [
      { kind: 'set', name: 'sun', depth: 0.05, draw: (plates) => drawSky(plates, m) },
      {
        kind: 'set',
        name: 'school',
        depth: 0.6,
        draw: (plates, scene) => {
          drawSchool(plates, m, scene);
          drawYard(plates, m);
        },
      },
      { kind: 'people', name: 'yard', depth: 0.6 },
      { kind: 'set', name: 'gate', depth: 0.6, reads: hoursOf, draw: (plates, scene) => drawGate(plates, m, scene) },
      { kind: 'set', name: 'ground', depth: 1, draw: (plates) => drawGround(plates, m) },
      { kind: 'people', name: 'parents', depth: 1 },
      { kind: 'people', name: 'people', depth: 1 },
    ],
    people: ({ figures }) => ({
      // Once your hand is free you look up, at the board.
      jo: { x, y: feet, head, layer: 'people', ...(figures.sacha !== 'hand' && { as: 'still' }) },
      sacha: {
        x: x - head * 2.5,
        y: feet - head * 0.1,
        head: head * 0.97,
        layer: 'people',
        poses: {
          wait: { x: acrossHopscotch(m, 0, tile), y: tile, head: u * 1.14, as: 'stand' },
          through: { x: gate.x + gate.w * 0.7, y: ground - u * 0.1, head: u * 0.9, layer: 'yard' },
        },
      },
    }),
    rest: (index) => ({ x: m.w - u * (3 + index * 3), y: feet - u, head: head * 0.94, layer: 'people', faces: 'left' }),
    extras: (picture) => parentsOf(m, picture),
    screens: [
      {
        name: 'board',
        at: [board.x, board.y],
        dots: [board.columns, board.rows],
        pitch: board.pitch,
        depth: 0.6,
        shows: showBoard,
        reads: ({ clock }) => clock,
      },
      {
        name: 'reader',
        at: [reader.x, reader.y],
        dots: [reader.columns, reader.rows],
        pitch: reader.pitch,
        depth: 0.6,
        shows: showReader,
        reads: ({ clock, figures }) => `${clock} ${figures.sacha ?? ''}`,
      },
    ],
    boxes: 'everyone',
  };
}

/** 08:13, the school gate: it knows Sacha’s face, and what time it is. */
export const gate: PlaceDrawing = { compose: composed };
