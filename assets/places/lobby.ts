import type { Format } from '../../src/stage/format.ts';
import type { LedDots } from '../../src/stage/led.ts';
import type { Composition, Person, PlaceDrawing, Scene, Screen } from '../../src/stage/place.ts';
import type { Plates } from '../../src/stage/plates.ts';
import type { FigureId } from '../../src/story/vocabulary.ts';
import { drawCrate } from './stairs/set.ts';

/** The hall, seen from the lift, in px. */
interface Measures {
  readonly w: number;
  readonly h: number;
  readonly u: number;
  readonly floor: number;
  /** The letter boxes: their corner, and the size of one. */
  readonly boxes: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Middle of the street door. */
  readonly door: number;
  /** Right end of the bottom stair. */
  readonly stair: number;
  readonly pitch: number;
  readonly ceiling: { readonly x: number; readonly y: number; readonly columns: number; readonly pitch: number };
}

const SHEETS: Readonly<Record<Format, Measures>> = {
  landscape: {
    w: 1280,
    h: 1080,
    u: 52,
    floor: 930,
    boxes: { x: 356, y: 254, width: 104, height: 76 },
    door: 1064,
    stair: 236,
    pitch: 4,
    ceiling: { x: 376, y: 22, columns: 96, pitch: 4 },
  },
  portrait: {
    w: 1080,
    h: 980,
    u: 46,
    floor: 846,
    boxes: { x: 296, y: 236, width: 88, height: 76 },
    door: 900,
    stair: 196,
    pitch: 4,
    ceiling: { x: 288, y: 20, columns: 92, pitch: 4 },
  },
  phone: {
    w: 390,
    h: 344,
    u: 18.5,
    floor: 304,
    boxes: { x: 100, y: 86, width: 36, height: 20 },
    door: 326,
    stair: 66,
    pitch: 2,
    ceiling: { x: 104, y: 6, columns: 92, pitch: 1.5 },
  },
};

const COLUMNS = 4;
const ROWS = 3;
const CEILING_ROWS = 24;
/** Yours is the first of the second row; Mr Bassi’s is beside it. */
const YOURS = 4;
const BASSI = 5;

/** Morning comes in by the street door: half a disc over it, and all its light on the floor. */
function drawHall(plates: Plates, m: Measures): void {
  const { w, h, u, floor, door } = m;
  plates.rect(0, floor, w, h - floor, 'C');
  plates.disc(door, floor - u * 8.2, u * 3.96, 'A').disc(door, floor - u * 8.2, u * 3.6, 'D');
  plates.rect(door - u * 3.96, floor - u * 8.2, u * 7.92, u * 8.2, 'A').rect(door - u * 3.6, floor - u * 7.9, u * 7.2, u * 7.9, 'D');
  plates.rect(door - u * 0.14, floor - u * 12.2, u * 0.28, u * 12.2, 'A');
  for (const side of [-1, 1])
    plates.line(
      [
        [door, floor - u * 8.2],
        [door + side * u * 3, floor - u * 10.9],
      ],
      u * 0.18,
      'A',
    );
  for (const side of [-0.7, 0.45]) plates.rect(door + u * side, floor - u * 4, u * 0.26, u * 1.2, 'A');
  plates.poly(
    [
      [door - u * 3.6, floor],
      [door + u * 3.6, floor],
      [door + u * 1.2, h - 1],
      [door - u * 9.4, h - 1],
    ],
    'D',
  );
}

/** A word over the boxes, too large for them, and the boxes: a slot each, a name each. */
function drawBoxes(plates: Plates, m: Measures, { word }: Scene): void {
  const { u, boxes } = m;
  const { x, y, width, height } = boxes;
  const strip = stripOf(m);
  const room = y - u * 0.9 - hung(m).y - hung(m).height;
  plates.letter(word('lobby.boxes'), x, y - u * 0.5, Math.min(u * 1.7, room / 0.686), 'C', { fit: width * COLUMNS });
  plates.rect(x - u * 0.2, y - u * 0.2, width * COLUMNS + u * 0.4, (height + strip) * ROWS + u * 0.4, 'A');
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const [left, top] = [x + column * width + u * 0.06, y + row * (height + strip) + u * 0.06];
      plates.rect(left, top, width - u * 0.12, height - u * 0.12, row * COLUMNS + column === YOURS ? 'D' : 'C');
      plates
        .rect(left + width * 0.16, top + height * 0.22, width * 0.62, u * 0.16, 'A')
        .rect(left + width * 0.3, top + height * 0.6, width * 0.34, u * 0.22, '0');
    }
  }
}

const stripOf = ({ pitch }: Measures) => pitch * 5;

/** The bottom stair, and the rail that starts there. */
function drawStair(plates: Plates, m: Measures, { picture }: Scene): void {
  const { u, floor, stair } = m;
  for (let step = 0; step < 8; step++) plates.rect(-20, floor - u * 0.95 * (step + 1), stair - step * u * 0.78 + 20, u * 0.97, 'A');
  plates.rect(stair - u * 0.5, floor - u * 3.8, u * 0.34, u * 3.8, 'A').disc(stair - u * 0.33, floor - u * 4, u * 0.36, 'A');
  plates.line(
    [
      [stair - u * 0.4, floor - u * 3.7],
      [stair - u * 6.6, floor - u * 11.2],
    ],
    u * 0.2,
    'A',
  );
  if (picture.props.crate === 'stair') drawCrate(plates, stair - u * 2.9, floor - u * 0.95, u);
  if (picture.figures.bassi) drawCrate(plates, stair + u * 3.1, floor, u);
}

const hung = ({ ceiling }: Measures) => ({
  x: ceiling.x,
  y: ceiling.y,
  width: ceiling.columns * ceiling.pitch,
  height: CEILING_ROWS * ceiling.pitch,
});

/** What the ceiling says, it says on glass; somebody has to hold the glass. */
function drawCeiling(plates: Plates, m: Measures): void {
  const { x, y, width, height } = hung(m);
  const edge = m.u * 0.16;
  for (const part of [0.14, 0.86]) plates.rect(x + width * part, 0, m.u * 0.2, y, 'A');
  plates.rect(x - edge, y - edge, width + edge * 2, height + edge * 2, 'A');
}

function showGreeting(dots: LedDots, { picture, word }: Scene): void {
  dots.headline(picture.clock, 3, 10, 7, 26);
  dots.headline(word('lobby.you'), 34, 10, 7, dots.columns - 37);
  dots.headline(picture.figures.bassi ? word('lobby.company') : word('lobby.hello'), 3, 21, 7, dots.columns - 6);
}

/** A light for each box of this row: lit, nothing owed. */
const showLights =
  (row: number) =>
  (dots: LedDots, { picture }: Scene) => {
    const each = dots.columns / COLUMNS;
    for (let column = 0; column < COLUMNS; column++) {
      const box = row * COLUMNS + column;
      const owes = box === BASSI || (box === YOURS && picture.props.bill === 'boxes');
      dots.box(Math.round(each * (column + 0.5)) - 3, 1, 6, 3, owes ? 0.1 : 1);
    }
  };

function screensOf(m: Measures): readonly Screen[] {
  const { boxes, pitch, ceiling } = m;
  const lights = Array.from(
    { length: ROWS },
    (_, row): Screen => ({
      name: `lights-${row}`,
      at: [boxes.x, boxes.y + row * (boxes.height + stripOf(m)) + boxes.height],
      dots: [Math.floor((boxes.width * COLUMNS) / pitch), 5],
      pitch,
      depth: 1,
      shows: showLights(row),
      reads: ({ props }) => props.bill ?? '',
    }),
  );
  const greeting: Screen = {
    name: 'ceiling',
    at: [ceiling.x, ceiling.y],
    dots: [ceiling.columns, CEILING_ROWS],
    pitch: ceiling.pitch,
    depth: 1,
    shows: showGreeting,
    reads: ({ clock, figures }) => `${clock} ${figures.bassi ?? ''}`,
  };
  return [...lights, greeting];
}

function peopleOf(m: Measures): Readonly<Partial<Record<FigureId, Person>>> {
  const { u, floor, boxes, door, stair } = m;
  const one = (x: number) => ({ x, y: floor + u * 0.1, head: u, layer: 'people' });
  return {
    lind: { ...one(boxes.x - u * 0.3), head: u * 0.96 },
    bassi: { ...one(stair + u * 6.6), head: u * 0.96, faces: 'left', as: 'wait' },
    jo: { ...one(door - u * 1.66), y: floor + u * 0.7, head: u * 1.06, as: 'wait', tones: { light: 'C' } },
    sacha: { ...one(door - u * 5.1), y: floor + u * 0.6, head: u * 1.02, as: 'wait' },
  };
}

function composed(format: Format): Composition {
  const m = measuresOf(format);
  return {
    layers: [
      { kind: 'set', name: 'hall', depth: 0.6, draw: (plates) => drawHall(plates, m) },
      {
        kind: 'set',
        name: 'boxes',
        depth: 1,
        reads: ({ props, figures }) => `${props.crate ?? ''} ${figures.bassi ?? ''}`,
        draw: (plates, scene) => {
          drawBoxes(plates, m, scene);
          drawStair(plates, m, scene);
          drawCeiling(plates, m);
        },
      },
      { kind: 'people', name: 'people', depth: 1 },
    ],
    people: () => peopleOf(m),
    rest: (index) => ({ x: m.stair + m.u * (3 + index * 2.4), y: m.floor + m.u * 0.2, head: m.u, layer: 'people' }),
    screens: screensOf(m),
    boxes: 'everyone',
  };
}

const measuresOf = (format: Format): Measures => SHEETS[format];

/** 07:39, or 07:46: the hall, where what is owed has a light. */
export const lobby: PlaceDrawing = { compose: composed };
