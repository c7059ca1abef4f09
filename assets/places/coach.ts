import type { Picture } from '../../src/day/picture.ts';
import type { Format } from '../../src/stage/format.ts';
import type { Composition, Extra, Person, PlaceDrawing, Standing, Touch } from '../../src/stage/place.ts';
import type { Point } from '../../src/stage/plates.ts';
import type { FigureId } from '../../src/story/vocabulary.ts';
import { drawBody } from './coach/body.ts';
import { drawInside, drawThings } from './coach/inside.ts';
import { at, FOOT, HEAD, type Measures, measuresOf, ROAD, type Seat, SEATED_AT, SILL } from './coach/measures.ts';
import { drawNight, drawRainBefore, drawRoad } from './coach/night.ts';
import { isDark, pays, rings } from './coach/state.ts';

const reads = ({ place, props, figures }: Picture) => JSON.stringify([place, props, figures]);

/** On the lit wall of the coach everybody is black; what would be light is paper. */
const LIT = { light: '0', over: 'D' } as const;

const seated = (m: Measures, x: number, higher = 0): Standing => {
  const [px, py] = at(m, x, SEATED_AT - higher);
  return { x: px, y: py, head: HEAD * m.k, layer: 'inside', tones: LIT };
};

const leftOf = (m: Measures, who: Seat): number | undefined => m.seats.find(([, seat]) => seat === who)?.[0];

function peopleOf(m: Measures, picture: Picture): Readonly<Partial<Record<FigureId, Person>>> {
  const yours = leftOf(m, 'yours') ?? 0;
  const chess = leftOf(m, 'chess') ?? leftOf(m, 'cello') ?? 0;
  const [stepX, stepY] = at(m, 946, FOOT - 32);
  const [childX] = at(m, 891, 0);
  const [wallX, wallY] = at(m, 1214, ROAD - 2);
  const onStep = { y: stepY, layer: 'step', tones: LIT } as const;
  const sacha: Person = rings(picture)
    ? { x: wallX, y: wallY, head: 44 * m.k, layer: 'step', tones: { light: 'D' } }
    : pays(picture)
      ? { ...onStep, x: childX, head: 44 * m.k, as: 'wait' }
      : {
          ...seated(m, yours + 122, 92),
          head: 44 * m.k,
          as: picture.figures.sacha === 'asleep' || isDark(picture) ? 'table' : 'sit',
          faces: 'left',
        };
  return {
    jo: pays(picture) ? { ...onStep, x: stepX, head: HEAD * m.k, as: 'point' } : { ...seated(m, yours + 52), as: 'sit' },
    sacha,
    anselm: { ...seated(m, chess + 44), as: 'chess' },
  };
}

/** The driver, and whoever has a seat: never a number over them. */
function extrasOf(m: Measures, { figures }: Picture): readonly Extra[] {
  const rider = (id: string, who: Extra['who'], standing: Standing, faces: 'left' | 'right' = 'right'): Extra => ({
    id,
    who,
    pose: 'sit',
    faces,
    ...standing,
  });
  const riders = m.seats.flatMap(([x, seat]): Extra[] => {
    if (seat === 'bird') return [rider('bird', 'bun', seated(m, x + 62))];
    if (seat === 'cello') return figures.anselm && !leftOf(m, 'chess') ? [] : [rider('cello', 'broad', seated(m, x + 46))];
    if (seat === 'yours') return [];
    const other = rider('chess, right', 'bun', seated(m, x + 148, 8), 'left');
    return figures.anselm ? [other] : [rider('chess, left', 'cane', seated(m, x + 44)), other];
  });
  return [...riders, rider('driver', 'cap', seated(m, 1150), 'left')];
}

const area = (m: Measures, x: number, y: number, w: number, h: number): readonly Point[] => [
  at(m, x, y),
  at(m, x + w, y),
  at(m, x + w, y + h),
  at(m, x, y + h),
];

function touchesOf(m: Measures): readonly Touch[] {
  const bird = area(m, (leftOf(m, 'bird') ?? 0) + 96, 500, 90, SILL - 500);
  return [
    { option: 'evening.bird', on: bird },
    { option: 'evening.bird_too', on: bird },
    { option: 'evening.apple', on: 'sacha' },
    { option: 'evening.taste', on: 'jo' },
    { option: 'evening.see_bus', on: 'jo' },
    { option: 'evening.hang_up', on: area(m, 1230, 560, 60, 200) },
    { option: 'evening.leave_bus', on: area(m, 850, 700, 168, 172) },
    { option: 'midnight.switch', on: 'jo' },
  ];
}

function composed(format: Format): Composition {
  const m = measuresOf(format);
  return {
    layers: [
      { kind: 'set', name: 'night', depth: 0.12, draw: (plates) => drawNight(plates, m) },
      { kind: 'set', name: 'inside', depth: 1, reads, draw: (plates, { picture }) => drawInside(plates, m, picture) },
      { kind: 'people', name: 'inside', depth: 1 },
      { kind: 'set', name: 'things', depth: 1, reads, draw: (plates, { picture }) => drawThings(plates, m, picture) },
      {
        kind: 'set',
        name: 'coach',
        depth: 1,
        reads,
        draw: (plates, scene) => {
          drawBody(plates, m, scene);
          drawRoad(plates, m, scene);
        },
      },
      { kind: 'people', name: 'step', depth: 1 },
      { kind: 'set', name: 'rain', depth: 1.25, draw: (plates) => drawRainBefore(plates, m) },
    ],
    people: (picture) => peopleOf(m, picture),
    rest: (index) => seated(m, (leftOf(m, 'yours') ?? 0) + 150 - index * 30),
    extras: (picture) => extrasOf(m, picture),
    touches: touchesOf(m),
    boxes: 'nobody',
  };
}

/** 20:10, and midnight with its lights out: the one place of the evening with no camera. */
export const coach: PlaceDrawing = { compose: composed };
