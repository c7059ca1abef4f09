import type { Picture } from '../../src/day/picture.ts';
import type { Format } from '../../src/stage/format.ts';
import type { Composition, Person, PlaceDrawing, Touch } from '../../src/stage/place.ts';
import type { Plates, Point } from '../../src/stage/plates.ts';
import type { FigureId } from '../../src/story/vocabulary.ts';
import { drawCabin, drawLeaves, drawShaft, drawSill, showIndicator } from './stairs/lift.ts';
import { atSecond, cabinFloor, carrying, type Measures, measuresOf, onFarFlight, onFlight, riding } from './stairs/measures.ts';
import { drawCrate, drawDoor, drawFlights, drawStorey, drawSun } from './stairs/set.ts';

type People = Readonly<Partial<Record<FigureId, Person>>>;

/** On the flight with a crate between them; in the cabin; or on the landing before it. */
function peopleOf(m: Measures, picture: Picture): People {
  const { u, right, shaft, third, second, cabin } = m;
  const floor = atSecond(picture) ? second : third;
  const inCabin = { y: cabinFloor(m, picture), layer: 'cabin', tones: { light: '0' } } as const;
  const you = riding(picture)
    ? { jo: { x: cabin.x + cabin.width * 0.36, ...inCabin }, sacha: { x: cabin.x + cabin.width * 0.74, ...inCabin } }
    : { jo: { x: right + u * 3.6, y: floor, layer: 'people' }, sacha: { x: right + u * 1.3, y: floor, layer: 'people' } };
  const [upper, lower] = ends(m);
  const [farX, farY] = onFarFlight(m, 0.8);
  return {
    jo: carrying(picture)
      ? { x: lower[0], y: lower[1], head: u, layer: 'people', faces: 'left', as: 'lane' }
      : { ...you.jo, head: u * 1.02, as: 'wait' },
    sacha: carrying(picture)
      ? { x: right + u * 1.5, y: second, head: u * 0.98, layer: 'people', as: 'wait' }
      : { ...you.sacha, head: u * 0.98, as: riding(picture) ? 'wait' : 'hand' },
    bassi: carrying(picture)
      ? { x: upper[0], y: upper[1], head: u * 0.98, layer: 'people', as: 'lane' }
      : {
          x: shaft - u * 1.5,
          y: third,
          head: u * 0.98,
          layer: 'people',
          as: 'still',
          poses: { stairs: { x: farX, y: farY, faces: 'left', as: picture.props.crate === 'lift' ? 'walk' : 'crate' } },
        },
    tomas: { x: right + u * 4.9, y: second, head: u * 0.98, layer: 'people' },
    // The eye of the camera is red while it has you: it is your scarf in it.
    lou: {
      x: shaft - u * 1.4,
      y: second,
      head: u * 0.96,
      layer: 'people',
      faces: 'left',
      tones: { lens: picture.devices.lamp?.[0] === 'on' ? 'B' : '0' },
    },
  };
}

/** On the landing, in the lift, or between the two who have an end each. */
function drawCrateWhereItIs(plates: Plates, m: Measures, picture: Picture): void {
  if (picture.props.crate === 'lift' || picture.figures.bassi === 'stairs') return;
  const { u, shaft, third } = m;
  if (!carrying(picture)) return void drawCrate(plates, shaft - u * 5.2, third, u);
  const [[x, y], [footX, footY]] = ends(m);
  const turn = Math.atan2(footY - y, footX - x);
  const half = u * 1.26;
  drawCrate(plates, (x + footX) / 2 - Math.cos(turn) * half, (y + footY) / 2 - u * 2.85 - Math.sin(turn) * half, u, (turn * 180) / Math.PI);
}

/** Where the two who carry the crate stand on the stairs. */
const ends = (m: Measures) => [onFlight(m, 0.06), onFlight(m, 0.98)] as const;

const box = (x: number, y: number, width: number, height: number): readonly Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

function touchesOf(m: Measures): readonly Touch[] {
  const { u, shaft, third, cabin } = m;
  const crate = shaft - u * 5.3;
  return [
    { option: 'stairs.carry', on: box(crate, third - u * 1.3, u * 2.7, u * 1.5) },
    { option: 'stairs.bottles', on: box(crate, third - u * 2.8, u * 2.7, u * 1.5) },
    { option: 'stairs.ride', on: box(cabin.x, third - cabin.height, cabin.width, cabin.height) },
    { option: 'stairs.face', on: 'lou' },
  ];
}

const reads = ({ figures, devices, props }: Picture) =>
  [figures.lou ? 2 : 3, figures.jo, figures.bassi, props.crate, ...(devices.lift ?? [])].join(' ');

function composed(format: Format): Composition {
  const m = measuresOf(format);
  const { screen, u } = m;
  const frame = u * 0.22;
  return {
    layers: [
      { kind: 'set', name: 'sun', depth: 0.05, draw: (plates) => drawSun(plates, m) },
      { kind: 'set', name: 'storey', depth: 0.25, draw: (plates, scene) => drawStorey(plates, m, scene) },
      {
        kind: 'set',
        name: 'flights',
        depth: 1,
        reads,
        draw: (plates, scene) => {
          drawFlights(plates, m);
          drawDoor(plates, m, scene);
        },
      },
      {
        kind: 'set',
        name: 'shaft',
        depth: 1,
        reads,
        draw: (plates, scene) => {
          drawShaft(plates, m, scene);
          drawCabin(plates, m, scene);
        },
      },
      { kind: 'people', name: 'cabin', depth: 1 },
      {
        kind: 'set',
        name: 'doors',
        depth: 1,
        reads,
        draw: (plates, scene) => {
          drawLeaves(plates, m, scene);
          drawSill(plates, m, scene);
          drawCrateWhereItIs(plates, m, scene.picture);
          const [w, h] = [screen.columns * screen.pitch, screen.rows * screen.pitch];
          plates
            .rect(screen.x - frame * 2, screen.y - frame * 2, w + frame * 4, h + frame * 4, '0')
            .rect(screen.x - frame, screen.y - frame, w + frame * 2, h + frame * 2, 'A');
        },
      },
      { kind: 'people', name: 'people', depth: 1 },
    ],
    people: (picture) => peopleOf(m, picture),
    rest: (index) => ({ x: m.left * 0.5 + index * u * 2, y: m.halfThird, head: u, layer: 'people' }),
    screens: [
      {
        name: 'indicator',
        at: [screen.x, screen.y],
        dots: [screen.columns, screen.rows],
        pitch: screen.pitch,
        depth: 1,
        shows: showIndicator,
        reads: (picture) => `${reads(picture)} ${picture.board.to}`,
      },
    ],
    touches: touchesOf(m),
    boxes: 'everyone',
  };
}

/** 07:35: a stairwell in section, and a lift that opens at 600. */
export const stairs: PlaceDrawing = { compose: composed };
