import type { Picture } from '../../src/day/picture.ts';
import type { Format } from '../../src/stage/format.ts';
import type { Composition, PlaceDrawing, Screen, Touch } from '../../src/stage/place.ts';
import type { Point } from '../../src/stage/plates.ts';
import { drawNumber, drawStall, drawWindow, wallOf } from './station/appeals.ts';
import { drawBoard, readsBoard } from './station/board.ts';
import { drawDesk } from './station/desk.ts';
import { drawArch, drawGates, drawGround } from './station/hall.ts';
import { drawMachine, readsMachine, showMachine, showWall } from './station/machine.ts';
import { type Measures, measuresOf } from './station/measures.ts';
import { extrasOf, peopleOf, restOf } from './station/people.ts';
import { boarded, fiveOpen, fourOpen, hasLeft } from './station/state.ts';
import { drawThings } from './station/things.ts';

const readsGates = (picture: Picture) => `${fourOpen(picture)} ${fiveOpen(picture)}`;
const readsThings = (picture: Picture) =>
  JSON.stringify([picture.props, picture.figures, picture.devices.lane, picture.devices.number, hasLeft(picture)]);

const area = (x: number, y: number, w: number, h: number): readonly Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** A lane is where the feet go; who stands in the way is touched first. */
function touchesOf({ four, desk, floor, h, machine, window, k }: Measures): readonly Touch[] {
  const lane = area(four[0], floor - 60 * k, desk[0] - four[0], h - floor);
  const form = area(window.x - 10 * k, window.y - 40 * k, window.width + 20 * k, window.height + 60 * k);
  const tickets = area(machine.x, machine.y, machine.width, machine.height);
  return [
    { option: 'station.hold', on: 'ilan' },
    { option: 'station.lend', on: 'sacha' },
    { option: 'station.queue_up', on: 'ilan' },
    { option: 'station.answer_him', on: 'anselm' },
    { option: 'station.anselm_takes', on: 'anselm' },
    { option: 'station.far_anselm', on: 'anselm' },
    { option: 'station.answer_boy', on: 'boy' },
    { option: 'station.sums', on: 'boy' },
    { option: 'station.lind_takes', on: 'lind' },
    { option: 'station.far_lind', on: 'lind' },
    { option: 'station.code', on: 'sacha' },
    { option: 'station.hand_held', on: 'sacha' },
    { option: 'station.courtesy', on: 'v' },
    { option: 'station.pass_bag', on: 'jo' },
    { option: 'station.contest', on: form },
    { option: 'station.short_contest', on: form },
    { option: 'station.far_contest', on: form },
    { option: 'station.both', on: tickets },
    { option: 'station.both', on: lane },
    { option: 'station.walk', on: lane },
  ];
}

function screensOf(m: Measures): readonly Screen[] {
  const { screen } = m;
  const wall = wallOf(m);
  return [
    {
      name: 'tickets',
      at: [screen.x, screen.y],
      dots: [screen.columns, screen.rows],
      pitch: screen.pitch,
      depth: 1,
      shows: showMachine,
      reads: readsMachine,
    },
    {
      name: 'wall',
      at: [wall.x, wall.y],
      dots: [wall.columns, wall.rows],
      pitch: wall.pitch,
      depth: 1,
      shows: showWall,
      reads: () => '',
    },
  ];
}

function layersOf(m: Measures): Composition['layers'] {
  return [
    {
      kind: 'set',
      name: 'arch',
      depth: 0.25,
      reads: (picture) => `${hasLeft(picture)} ${boarded(picture)}`,
      draw: (plates, scene) => drawArch(plates, m, scene),
    },
    { kind: 'set', name: 'ground', depth: 1, draw: (plates) => drawGround(plates, m) },
    { kind: 'shadows', name: 'shadows', depth: 1 },
    {
      kind: 'set',
      name: 'appeals',
      depth: 1,
      reads: ({ props }) => props.drawing ?? '',
      draw: (plates, scene) => drawWindow(plates, m, scene),
    },
    { kind: 'people', name: 'far', depth: 1 },
    { kind: 'set', name: 'gates', depth: 1, reads: readsGates, draw: (plates, scene) => drawGates(plates, m, scene) },
    { kind: 'people', name: 'staff', depth: 1 },
    {
      kind: 'set',
      name: 'desk',
      depth: 1,
      reads: ({ props }) => JSON.stringify([props.cap, props.drawing, props.stool]),
      draw: (plates, scene) => drawDesk(plates, m, scene),
    },
    { kind: 'set', name: 'board', depth: 1, reads: readsBoard, draw: (plates, scene) => drawBoard(plates, m, scene) },
    { kind: 'people', name: 'ladder', depth: 1 },
    {
      kind: 'set',
      name: 'machine',
      depth: 1,
      draw: (plates, scene) => drawMachine(plates, m, scene),
    },
    { kind: 'people', name: 'hall', depth: 1 },
    { kind: 'set', name: 'stall', depth: 1, draw: (plates) => drawStall(plates, m) },
    {
      kind: 'set',
      name: 'things',
      depth: 1,
      reads: readsThings,
      draw: (plates, { picture }) => {
        drawThings(plates, m, picture);
        const number = picture.devices.number?.[0];
        if (number) drawNumber(plates, m, number);
      },
    },
  ];
}

function composed(format: Format): Composition {
  const m = measuresOf(format);
  return {
    layers: layersOf(m),
    people: (picture) => peopleOf(m, picture),
    rest: restOf(m),
    extras: (picture) => extrasOf(m, picture),
    screens: screensOf(m),
    touches: touchesOf(m),
    boxes: 'everyone',
  };
}

/** 17:50: the hall, and what the coast asks since three. */
export const station: PlaceDrawing = { compose: composed };
