import type { Format } from '../../src/stage/format.ts';
import type { Composition, Person, PlaceDrawing, Screen, Touch } from '../../src/stage/place.ts';
import type { FigureId } from '../../src/story/vocabulary.ts';
import { drawBedroom, drawKitchen } from './home/flat.ts';
import { showHeating, showPhone } from './home/glass.ts';
import { drawHouse, drawSky } from './home/house.ts';
import { kitchen, type Measures, measuresOf, type Panel } from './home/measures.ts';
import type { Plates } from '../../src/stage/plates.ts';

/** On the lit wall what would be light is paper. */
const LIT = { light: '0' } as const;

function peopleOf(m: Measures): Readonly<Partial<Record<FigureId, Person>>> {
  const { u, left, slab, wall, floor } = m;
  const at = (right: number) => ({ x: kitchen(m, right, 0)[0], y: floor });
  const bed = { x: (Math.max(left + slab, 0) + wall) / 2 + u * 0.2, y: floor - u * 1.42 };
  return {
    jo: {
      ...at(4.5),
      head: u,
      layer: 'people',
      tones: LIT,
      poses: {
        lie: { ...bed, tones: { light: 'D' } },
        thumb: { ...at(4.3), faces: 'left' },
        show: at(3.4),
        bag: { ...at(10.6), faces: 'left' },
        phone: at(3.2),
        pocket: at(3.2),
      },
    },
    sacha: {
      ...at(12.9),
      head: u * 0.98,
      layer: 'people',
      faces: 'left',
      tones: LIT,
      poses: { stand: { ...at(10.7), faces: 'right' }, asleep: { ...bed, y: bed.y + u * 0.88, tones: { light: 'D' }, faces: 'right' } },
    },
  };
}

const corners = ({ x, y, columns, rows, pitch }: Panel) =>
  [
    [x, y],
    [x + columns * pitch, y],
    [x + columns * pitch, y + rows * pitch],
    [x, y + rows * pitch],
  ] as const;

function touchesOf(m: Measures): readonly Touch[] {
  const [x, y] = kitchen(m, 0.2, 6.6);
  const meter = { x, y, columns: m.u * 2.5, rows: m.u * 5.8, pitch: 1 };
  return [
    { option: 'home.pay', on: corners(meter) },
    { option: 'home.tonight', on: 'jo' },
    { option: 'home.wire', on: corners(m.phone) },
    { option: 'home.coat', on: 'sacha' },
  ];
}

/** What the glass is set in: printed, so that the city holds the machine. */
function drawCasings(plates: Plates, { phone, heating, u }: Measures): void {
  const pad = phone.pitch * 4;
  plates.rect(phone.x - pad, phone.y - pad, phone.columns * phone.pitch + pad * 2, phone.rows * phone.pitch + pad * 3, '0', pad * 1.6);
  plates.rect(
    phone.x - pad * 0.7,
    phone.y - pad * 0.7,
    phone.columns * phone.pitch + pad * 1.4,
    phone.rows * phone.pitch + pad * 3,
    'A',
    pad * 1.4,
  );
  const edge = u * 0.14;
  plates.rect(heating.x - edge, heating.y - edge, heating.columns * heating.pitch + edge * 2, heating.rows * heating.pitch + edge * 2, 'A');
}

function screensOf(m: Measures): readonly Screen[] {
  const screen = (name: string, { x, y, columns, rows, pitch }: Panel) =>
    ({ name, at: [x, y], dots: [columns, rows], pitch, depth: 1 }) as const;
  return [
    { ...screen('phone', m.phone), shows: showPhone, reads: ({ devices, board }) => `${devices.phone?.join(' ') ?? ''} ${board.to}` },
    { ...screen('heating', m.heating), shows: showHeating, reads: ({ devices }) => devices.screen?.join(' ') ?? '' },
  ];
}

function composed(format: Format): Composition {
  const m = measuresOf(format);
  return {
    layers: [
      { kind: 'set', name: 'sky', depth: 0, draw: (plates, scene) => drawSky(plates, m, scene) },
      { kind: 'set', name: 'house', depth: 1, draw: (plates) => drawHouse(plates, m) },
      {
        kind: 'set',
        name: 'flat',
        depth: 1,
        reads: ({ figures, props, devices, light }) => JSON.stringify([figures.jo, props, devices.phone?.[0], light]),
        draw: (plates, scene) => {
          drawBedroom(plates, m, scene);
          drawKitchen(plates, m, scene);
        },
      },
      { kind: 'people', name: 'people', depth: 1 },
      { kind: 'set', name: 'casings', depth: 1, draw: (plates) => drawCasings(plates, m) },
    ],
    people: () => peopleOf(m),
    rest: (index) => ({ x: kitchen(m, 10 + index * 2, 0)[0], y: m.floor, head: m.u, layer: 'people', tones: LIT }),
    screens: screensOf(m),
    touches: touchesOf(m),
    boxes: 'still',
  };
}

/** 06:40: a kitchen in a house cut open, and a phone. */
export const home: PlaceDrawing = { compose: composed };
