import type { Format } from '../../src/stage/format.ts';
import type { Composition, PlaceDrawing, Standing, Touch } from '../../src/stage/place.ts';
import { backRow, frontRow, passers, shadowOf } from './crossing/crowd.ts';
import { type Measures, measuresOf } from './crossing/measures.ts';
import { showScreen } from './crossing/screen.ts';
import { drawBlocks, drawCap, drawGround, drawScreenFrame, drawSignal, drawSun } from './crossing/set.ts';
import type { Picture } from '../../src/day/picture.ts';

const isGreen = (picture: Picture) => picture.devices.signal?.[0] === 'green';
const OVER_SUN = { over: 'D' } as const;
/** On the bars of the road a figure keeps a little paper around it. */
const ON_ROAD = { edge: 0.17 } as const;

/** Down the road, 0 at the kerb to 1 at the foot of the sheet; things grow as they come nearer. */
const down = (m: Measures, part: number) => m.road + (m.h - m.road) * part;
const grown = (m: Measures, part: number) => m.u * (1.06 + part * 0.85);

function peopleOf(m: Measures, picture: Picture): ReturnType<Composition['people']> {
  const { u, you, kerb } = m;
  const feet = kerb + u * 0.32;
  const onRoad = (part: number, x: number, tall = 1): Partial<Standing> => ({
    x,
    y: down(m, part),
    head: grown(m, part) * tall,
    tones: ON_ROAD,
  });
  const over = onRoad(0.66, you + u * 0.6);
  const beside = onRoad(0.63, you - u * 4.2, 0.98);
  const waiting = !isGreen(picture) && (picture.figures.jo === 'wait' || picture.figures.jo === 'stand');
  const reaching = picture.figures.jo === 'reach';
  const taken = picture.figures.jo === 'carry';
  const held = picture.figures.jo === 'both-hands';
  return {
    jo: {
      x: you,
      y: feet,
      head: u * 1.06,
      layer: 'you',
      tones: { over: 'D', light: 'C' },
      ...(waiting && { shadow: { ...shadowOf(m), ink: 'B', end: m.h * 0.97, spread: 0.62, walks: true } }),
      poses: { cross: over, walk: over, 'both-hands': over, carry: over, still: over, reach: { x: you + u * 0.6, tones: ON_ROAD } },
    },
    sacha: {
      x: you - u * 2.5,
      y: feet - u * 0.1,
      head: u * 1.02,
      layer: 'you',
      tones: { over: 'D', light: 'C' },
      habit: 'tug',
      ...(!waiting && !reaching && beside),
      poses: { alone: { x: you - u * 2.9, y: feet - u * 0.1, head: u * 1.02, tones: { over: 'D', light: 'C' } } },
    },
    boy: taken
      ? 'unseen'
      : {
          x: you + u * (reaching ? 4.4 : 2.9),
          y: kerb + u * (reaching ? 0.9 : 0.5),
          head: u * 0.98,
          layer: 'road',
          tones: reaching ? ON_ROAD : OVER_SUN,
          poses: {
            run: onRoad(0.36, you + u * 7.4),
            still: held ? onRoad(0.63, you + u * 5.6, 0.98) : onRoad(0.36, you + u * 7.4),
            sit: onRoad(0.36, you + u * 8),
            back: onRoad(0.1, you + u * 5.6),
          },
        },
    lou: { x: m.crowdEnd - u * 2.6, y: kerb + u * 0.2, head: u * 1.02, layer: 'front', faces: 'left', tones: OVER_SUN },
    tomas: { x: m.crowdEnd - u * 6.2, y: kerb + u * 0.2, head: u * 1.04, layer: 'front', tones: OVER_SUN },
    crowd: 'unseen',
    v: 'unseen',
  };
}

function composed(format: Format): Composition {
  const m = measuresOf(format);
  return {
    layers: [
      { kind: 'set', name: 'sun', depth: 0.05, draw: (plates) => drawSun(plates, m) },
      { kind: 'set', name: 'blocks', depth: 0.25, draw: (plates) => drawBlocks(plates, m) },
      { kind: 'set', name: 'ground', depth: 1, draw: (plates, scene) => drawGround(plates, m, scene) },
      { kind: 'shadows', name: 'shadows', depth: 1 },
      { kind: 'people', name: 'back', depth: 0.55 },
      { kind: 'people', name: 'front', depth: 1 },
      {
        kind: 'set',
        name: 'cap',
        depth: 1,
        reads: ({ props }) => props.cap ?? '',
        draw: (plates, { picture }) => picture.props.cap === 'road' && drawCap(plates, m, m.you + m.u * 8.4, down(m, 0.36)),
      },
      { kind: 'people', name: 'road', depth: 1 },
      { kind: 'people', name: 'you', depth: 1 },
      { kind: 'set', name: 'frame', depth: 0.25, draw: (plates) => drawScreenFrame(plates, m) },
      {
        kind: 'set',
        name: 'signal',
        depth: 1.25,
        reads: ({ devices }) => devices.signal?.[0] ?? 'red',
        draw: (plates, scene) => drawSignal(plates, m, scene),
      },
    ],
    people: (picture) => peopleOf(m, picture),
    rest: (index) => ({ x: m.u * (2 + index * 3), y: m.kerb - m.u * 0.02, head: m.u, layer: 'front', tones: OVER_SUN }),
    extras: (picture) => [
      ...backRow(m),
      ...(isGreen(picture) ? passers(m) : frontRow(m, picture.figures.tomas ? m.crowdEnd - m.u * 8.4 : m.crowdEnd)),
    ],
    screens: [
      {
        name: 'over the road',
        at: [m.screen.x, m.screen.y],
        dots: [m.screen.columns, m.screen.rows],
        pitch: m.screen.pitch,
        depth: 0.25,
        shows: showScreen,
        reads: ({ devices, clock }) => `${devices.screen?.join(' ') ?? ''} ${clock}`,
      },
    ],
    touches: touchesOf(m),
    boxes: 'everyone',
  };
}

function touchesOf({ w, h, road }: Measures): readonly Touch[] {
  return [
    { option: 'crossing.reach', on: 'boy' },
    {
      option: 'crossing.cross',
      on: [
        [0, road],
        [w, road],
        [w, h],
        [0, h],
      ],
    },
  ];
}

/** 08:05, Verge Street: everybody waits. */
export const crossing: PlaceDrawing = { compose: composed };
