import type { Picture } from '../../src/day/picture.ts';
import type { Format } from '../../src/stage/format.ts';
import type { Composition, Person, PlaceDrawing, Screen, Touch } from '../../src/stage/place.ts';
import type { Point } from '../../src/stage/plates.ts';
import type { FigureId } from '../../src/story/vocabulary.ts';
import { reads } from './desk/asked.ts';
import { type Measures, measuresOf, type Panel } from './desk/measures.ts';
import { showInStrip, showList, showScreen } from './desk/screens.ts';
import { drawDesk, drawKeys, drawNextDesk, drawWall } from './desk/set.ts';

const NEXT_DOOR = { body: 'C', light: '0', paper: '0' } as const;

/** You from behind, a hand on each key; Théo frontal, beyond the partition; Edwin at the end of the row, behind glass. */
function peopleOf(m: Measures): Readonly<Partial<Record<FigureId, Person | 'unseen'>>> {
  const { u, you, theo, door, list } = m;
  const [x, y, head] = theo;
  const leaning = { x: list ? x - head * 0.8 : x - head * 0.25, y: list ? y + head * 1.15 : y, faces: 'left' } as const;
  const small = door ? door.h / 7.2 : 0;
  return {
    jo: { x: you[0], y: you[1], head: u, layer: 'you', as: 'both-hands' },
    // On a phone he is there only while he looks over, or presses.
    theo: {
      x: list ? x : m.w + head * 2,
      y,
      head,
      layer: 'next',
      tones: NEXT_DOOR,
      poses: { look: leaning, reach: leaning },
    },
    edwin: door
      ? {
          x: door.x + door.w * 0.45,
          y: door.y + door.h,
          head: small,
          layer: 'door',
          poses: { in: { x: door.x - small * 0.4, head: small * 1.1, tones: { body: 'C' } }, sit: { as: 'leg' } },
        }
      : 'unseen',
  };
}

const at = ({ x, y, columns, rows, pitch }: Panel) => ({ at: [x, y] as Point, dots: [columns, rows] as const, pitch, depth: 1 });

function screensOf(m: Measures): readonly Screen[] {
  const { screen, strip, list } = m;
  const clips = [1, 2, 3, 4, 5].map(
    (clip): Screen => ({
      name: `clip ${clip}`,
      ...at({ ...strip, x: strip.x + (clip - 1) * strip.every }),
      shows: showInStrip(clip),
      reads,
    }),
  );
  return [
    { name: 'compare', ...at(screen), shows: showScreen, reads },
    ...(list ? [...clips, { name: 'list', ...at(list), shows: showList, reads: () => '' }] : []),
  ];
}

const box = (x: number, y: number, w: number, h: number): readonly Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** The keys are keys. The seconds are let run by touching them; at the glass door one asks. */
function touchesOf({ keys, screen, u, list }: Measures): readonly Touch[] {
  const tall = keys.h + u * 0.5;
  const [width, height] = [screen.columns * screen.pitch, screen.rows * screen.pitch];
  const from = list ? 0.78 : 0.58;
  const seconds = box(screen.x, screen.y + height * from, width, height * (1 - from));
  return [
    ...[1, 2, 3, 4, 5].flatMap((clip): Touch[] => [
      { option: `desk.yes${clip}`, on: box(keys.yes, keys.y, keys.w, tall) },
      { option: `desk.no${clip}`, on: box(keys.no, keys.y, keys.w, tall) },
    ]),
    ...[1, 2, 3, 5].map((clip): Touch => ({ option: `desk.hands${clip}`, on: seconds })),
    { option: 'desk.ask', on: 'edwin' },
  ];
}

const things = (picture: Picture) => `${reads(picture)} ${picture.props.clementine ?? ''} ${picture.figures.edwin ? 'door' : ''}`;

function composed(format: Format): Composition {
  const m = measuresOf(format);
  return {
    layers: [
      { kind: 'set', name: 'wall', depth: 0.6, reads: things, draw: (plates, scene) => drawWall(plates, m, scene) },
      { kind: 'people', name: 'door', depth: 0.6 },
      { kind: 'set', name: 'desk', depth: 1, draw: (plates) => drawDesk(plates, m) },
      { kind: 'people', name: 'next', depth: 1 },
      { kind: 'set', name: 'next desk', depth: 1, reads: things, draw: (plates, scene) => drawNextDesk(plates, m, scene) },
      { kind: 'set', name: 'keys', depth: 1, reads: things, draw: (plates, scene) => drawKeys(plates, m, scene) },
      { kind: 'people', name: 'you', depth: 1 },
    ],
    people: () => peopleOf(m),
    rest: (index) => ({ x: m.w * 0.5 + index * m.u, y: m.desk, head: m.theo[2], layer: 'door', tones: { body: 'C' } }),
    screens: screensOf(m),
    touches: touchesOf(m),
    boxes: 'heads',
  };
}

/** 09:15, the Matching Desk: a face in a square, a face on file, two keys. */
export const desk: PlaceDrawing = { compose: composed };
