import { pictogram } from '../../../src/stage/cast.ts';
import type { LedDots } from '../../../src/stage/led.ts';
import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import type { PoseId } from '../../../src/story/vocabulary.ts';
import { acrossHopscotch, downHopscotch, hoursOf, type Measures } from './measures.ts';

export function drawSky(plates: Plates, { sun: [x, y, r] }: Measures): void {
  plates.disc(x, y, r, 'D');
}

/** Roofs far off, and the school: one dark mass with its name on it. */
export function drawSchool(plates: Plates, m: Measures, { word }: Scene): void {
  const { w, u, ground, school, letters, board, reader } = m;
  const [left, top] = school;
  plates.rect(0, ground - u * 3.3, left, u * 3.3, 'C');
  for (const [x, wide, tall] of [
    [0.08, 0.22, 5.4],
    [0.62, 0.16, 6.8],
  ] as const) {
    plates.rect(left * x, ground - u * tall, left * wide, u * tall, 'C');
    for (let i = 1; i < 4; i++) plates.rect(left * x + u * 0.4, ground - u * (tall - i * 0.8), left * wide - u * 0.8, u * 0.28, '0');
  }
  plates.rect(left, top, w - left, ground - top, 'A');
  const [x, y, size] = letters;
  const right = board.x + board.columns * board.pitch;
  plates.letter(word('gate.school'), x, y, size, '0', { fit: (right - x) * 0.6 }).letter('8', right, y, size, 'D', { anchor: 'end' });
  for (const panel of [board, reader]) {
    const edge = panel === board ? u * 0.3 : u * 0.15;
    const [pw, ph] = [panel.columns * panel.pitch, panel.rows * panel.pitch];
    plates.rect(panel.x - edge, panel.y - edge, pw + edge * 2, ph + edge * 2, panel === board ? 'C' : '0');
    plates.rect(panel.x - edge / 2, panel.y - edge / 2, pw + edge, ph + edge, 'A');
  }
}

const AT_PLAY: readonly (readonly [part: number, pose: PoseId, faces: 'left' | 'right'])[] = [
  [0.14, 'run', 'right'],
  [0.34, 'wait', 'right'],
  [0.48, 'talk', 'left'],
  [0.92, 'run', 'left'],
];

/** The opening, and the yard in it, where somebody is always running. */
export function drawYard(plates: Plates, { u, ground, gate }: Measures): void {
  const { x, y, w } = gate;
  plates.rect(x, y, w, ground - y, '0').rect(x, ground - u * 0.9, w, u * 0.9, 'C');
  for (const [part, pose, faces] of AT_PLAY)
    plates.figure(pictogram(pose, 'child'), x + w * part, ground - u * 0.42, u * 0.46, { halo: 0.08 }, faces);
}

/** Its bars: a leaf folded back while it is open, all of them while it is not. */
export function drawGate(plates: Plates, { u, ground, gate }: Measures, { picture }: Scene): void {
  const { x, y, w } = gate;
  const shut = hoursOf(picture) !== 'open';
  const bars = shut ? 15 : 6;
  const every = shut ? w / bars : u * 0.52;
  for (let i = 0; i < bars; i++) plates.rect(x + every * (i + 0.32), y, u * 0.24, ground - y, 'A');
  for (const part of [0.22, 0.72]) plates.rect(x, y + (ground - y) * part, shut ? w : every * bars, u * 0.22, 'A');
  plates.rect(x - u * 0.36, y - u * 0.36, w + u * 0.72, u * 0.36, 'C');
}

const TILES: readonly (readonly [from: number, to: number, left: string, right?: string])[] = [
  [0.1, 0.25, '7', '8'],
  [0.28, 0.42, '6'],
  [0.45, 0.58, '4', '5'],
  [0.61, 0.74, '3'],
  [0.77, 0.9, '2'],
  [0.93, 1.06, '1'],
];

/** The ground, and the hopscotch that leads to the gate. */
export function drawGround(plates: Plates, m: Measures): void {
  const { w, h, u, ground } = m;
  plates.rect(0, ground, w, h - ground, 'C').rect(0, ground, w, u * 0.3, '0');
  const half = 0.18;
  for (const [from, to, left, right] of TILES) {
    if (right === undefined) drawTile(plates, m, { from, to, edges: [-half, half], says: left });
    else {
      drawTile(plates, m, { from, to, edges: [-half * 2, -0.008], says: left });
      drawTile(plates, m, { from, to, edges: [0.008, half * 2], says: right });
    }
  }
}

interface Tile {
  readonly from: number;
  readonly to: number;
  readonly edges: readonly [number, number];
  readonly says: string;
}

function drawTile(plates: Plates, m: Measures, { from, to, edges, says }: Tile): void {
  const [top, foot] = [downHopscotch(m, from), downHopscotch(m, to)];
  const [a, b] = edges;
  const x = (edge: number, y: number) => acrossHopscotch(m, edge, y);
  plates.poly(
    [
      [x(a, top), top],
      [x(b, top), top],
      [x(b, foot), foot],
      [x(a, foot), foot],
    ],
    '0',
  );
  plates.letter(says, x((a + b) / 2, (top + foot) / 2), foot - (foot - top) * 0.16, (foot - top) * 0.98, 'A', { anchor: 'middle' });
}

/** What the school says to whoever comes, by the minute. */
export function showBoard(dots: LedDots, { picture, word }: Scene): void {
  const [first = '', second = ''] = word(`gate.${hoursOf(picture)}`).split('\n');
  const cap = Math.round(dots.rows * 0.3);
  const wide = dots.columns * 0.26;
  dots.headline(picture.clock, dots.columns - wide - 4, 4 + cap, cap, wide);
  dots.headline(first, 4, 4 + cap, cap, dots.columns - wide - 14);
  dots.headline(second, 4, dots.rows - 4, cap, dots.columns - 8);
}

/** A face it knows, or a square with nothing in it. */
export function showReader(dots: LedDots, { picture }: Scene): void {
  const [x, y] = [dots.columns / 2, dots.rows * 0.34];
  if (picture.figures.sacha && hoursOf(picture) === 'open') dots.head(x, y, dots.rows * 0.18, 0.6);
  dots.corners(Math.round(x), Math.round(y), Math.round(dots.columns * 0.4), 2);
}
