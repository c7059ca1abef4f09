import type { Format } from '../../src/stage/format.ts';
import type { Composition, Person, PlaceDrawing, Touch } from '../../src/stage/place.ts';
import { backRow, frontRow, passers, shadowOf } from './crossing/crowd.ts';
import { type Measures, measuresOf } from './crossing/measures.ts';
import { showScreen } from './crossing/screen.ts';
import { drawBlocks, drawCap, drawGround, drawScreenFrame, drawSignal, drawSun } from './crossing/set.ts';
import type { Picture } from '../../src/day/picture.ts';

const isGreen = (picture: Picture) => picture.devices.signal?.[0] === 'green';
const OVER_SUN = { over: 'D' } as const;

/** Down the road, 0 at the kerb to 1 at the foot of the sheet; things grow as they come nearer. */
const down = (m: Measures, part: number) => m.road + (m.h - m.road) * part;
const grown = (m: Measures, part: number) => m.u * (1.06 + part * 0.85);

function peopleOf(m: Measures, picture: Picture): Readonly<Record<string, Person | 'unseen'>> {
  const { u, you, kerb } = m;
  const feet = kerb + u * 0.32;
  const over = { x: you, y: down(m, 0.62), head: grown(m, 0.62) };
  const child = (part: number, x: number) => ({ x, y: down(m, part), head: grown(m, part) * 0.98 });
  const waiting = !isGreen(picture) && (picture.figures.jo === 'wait' || picture.figures.jo === 'stand');
  const jo: Person = {
    x: you,
    y: feet,
    head: u * 1.06,
    layer: 'you',
    tones: OVER_SUN,
    ...(waiting && { shadow: { ...shadowOf(m), ink: 'B', end: m.h * 0.97, spread: 0.62, walks: true } }),
    poses: {
      cross: over,
      walk: over,
      'both-hands': over,
      carry: over,
      reach: { x: you + u * 0.5 },
      still: over,
    },
  };
  const joOver = !waiting && picture.figures.jo !== 'reach';
  const held = picture.figures.boy && picture.figures.jo === 'both-hands';
  return {
    jo,
    sacha: {
      ...(joOver ? child(0.6, you - u * 3) : { x: you - u * 2.35, y: feet - u * 0.1, head: u * 1.02 }),
      layer: 'you',
      tones: OVER_SUN,
      poses: { alone: { x: you - u * 2.6, y: feet - u * 0.1, head: u * 1.02 } },
    },
    boy: {
      x: you + u * 2.75,
      y: kerb + u * 0.5,
      head: u * 0.98,
      layer: 'road',
      tones: OVER_SUN,
      poses: {
        run: { ...child(0.34, you + u * 6.6) },
        still: held ? child(0.6, you + u * 3.1) : child(0.34, you + u * 6.6),
        sit: child(0.36, you + u * 7.4),
        back: { x: you + u * 5, y: down(m, 0.06), head: u, faces: 'left' },
        held: { x: you + u * 2.3, y: feet, head: u },
      },
    },
    lou: { x: m.crowdEnd - u * 3.4, y: kerb - u * 0.02, head: u, layer: 'front', faces: 'left', tones: OVER_SUN },
    tomas: { x: m.crowdEnd - u * 7, y: kerb - u * 0.02, head: u * 1.02, layer: 'front', tones: OVER_SUN },
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
        draw: (plates, { picture }) => picture.props.cap === 'road' && drawCap(plates, m, m.you + m.u * 7.2, down(m, 0.3)),
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
    extras: (picture) => [...backRow(m), ...(isGreen(picture) ? passers(m) : frontRow(m))],
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
