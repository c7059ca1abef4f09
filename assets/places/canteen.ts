import type { Picture } from '../../src/day/picture.ts';
import type { Format } from '../../src/stage/format.ts';
import type { Composition, Extra, PlaceDrawing, Touch } from '../../src/stage/place.ts';
import type { Point } from '../../src/stage/plates.ts';
import { showGlass } from './canteen/glass.ts';
import { layoutOf, type Measures, measuresOf } from './canteen/measures.ts';
import { drawBeam, drawPhone, drawRoom, drawTables } from './canteen/set.ts';

const EATERS = ['broad', 'bun', 'adult', 'skirt', 'coat', 'wheelchair'] as const;

/** While the post loses its first words nobody eats. */
const stopped = ({ devices }: Picture) => devices.post?.[0] === 'rain' && devices.post[1] === '1';

/** Two at a table; at the second one Théo has the other stool. */
function eatersOf(m: Measures, picture: Picture): readonly Extra[] {
  return m.tables.flatMap(([x, on], i) => {
    const [y, head] = m[on];
    return ([-1, 1] as const).flatMap((side, seat): Extra[] => {
      if (i === 1 && side === 1) return [];
      const who = EATERS[(i * 2 + seat) % EATERS.length] ?? 'adult';
      const eats = !stopped(picture) && (i + seat) % 2 === 0;
      return [
        {
          id: `eater ${i} ${side}`,
          who,
          pose: eats ? 'table' : 'sit',
          x: x + side * head * 2.6,
          y,
          head,
          layer: 'eaters',
          faces: side < 0 ? 'right' : 'left',
        },
      ];
    });
  });
}

/** Part of the glass, in dots, as part of the sheet. */
function onGlass({ glass }: Measures, left: number, top: number, right: number, foot: number): readonly Point[] {
  const at = (x: number, y: number): Point => [glass.x + x * glass.pitch, glass.y + y * glass.pitch];
  return [at(left, top), at(right, top), at(right, foot), at(left, foot)];
}

/** The heart, the arrow, the flag, the next post; the post itself is pushed on its way. */
function touchesOf(m: Measures): readonly Touch[] {
  const { columns, rows } = m.glass;
  const { tall, text, actions, card } = layoutOf(columns, rows);
  const third = (part: number) => onGlass(m, (columns * part) / 3, actions - 12, (columns * (part + 1)) / 3, tall ? actions + 14 : rows);
  const next = tall ? onGlass(m, 0, card - 8, columns, rows) : onGlass(m, 0, 0, columns, text + 20);
  const picture = onGlass(m, 0, 20, columns, tall ? rows - 74 : 92);
  return [
    ...(['like', 'share', 'report'] as const).flatMap((does, i): Touch[] => [
      { option: `feed.${does}`, on: third(i) },
      { option: `feed.short_${does}`, on: third(i) },
    ]),
    { option: 'feed.scroll', on: onGlass(m, 0, text, columns, actions - 12) },
    { option: 'feed.praise', on: next },
    { option: 'feed.short_scroll', on: next },
    { option: 'feed.send', on: onGlass(m, 0, rows - 48, columns, rows) },
    { option: 'feed.accept', on: onGlass(m, 0, tall ? rows - 66 : 94, columns, rows) },
    { option: 'feed.its_a_bus', on: picture },
    { option: 'feed.not_me', on: picture },
  ];
}

function composed(format: Format): Composition {
  const m = measuresOf(format);
  return {
    layers: [
      { kind: 'set', name: 'room', depth: 0.6, draw: (plates) => drawRoom(plates, m) },
      { kind: 'people', name: 'eaters', depth: 0.6 },
      {
        kind: 'set',
        name: 'tables',
        depth: 0.6,
        reads: ({ figures }) => figures.theo ?? '',
        draw: (plates, scene) => drawTables(plates, m, scene),
      },
      { kind: 'set', name: 'beam', depth: 1, draw: (plates) => drawBeam(plates, m) },
      { kind: 'people', name: 'you', depth: 1 },
      { kind: 'set', name: 'phone', depth: 1, draw: (plates) => drawPhone(plates, m) },
    ],
    people: () => ({ jo: { x: m.you, y: m.near[0], head: m.near[1], layer: 'you', as: 'phone' } }),
    rest: (index) => ({ x: m.w - m.near[1] * (2 + index * 3), y: m.near[0], head: m.near[1], layer: 'eaters', faces: 'left' }),
    extras: (picture) => eatersOf(m, picture),
    screens: [
      {
        name: 'your phone',
        at: [m.glass.x, m.glass.y],
        dots: [m.glass.columns, m.glass.rows],
        pitch: m.glass.pitch,
        depth: 1,
        shows: showGlass,
        reads: ({ devices, clock, board }) => JSON.stringify([devices, clock, board.to]),
      },
    ],
    touches: touchesOf(m),
    // One machine at a time: while a phone fills the stage nobody is boxed.
    boxes: 'nobody',
  };
}

/** 13:40, the canteen: everybody is looking at the same thing, alone. */
export const canteen: PlaceDrawing = { compose: composed };
