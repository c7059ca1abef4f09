import type { LedDots } from '../../../src/stage/led.ts';
import { POSES } from '../../figures/poses.ts';
import { STRANGERS } from '../../figures/cast.ts';
import { figureOf } from '../../../src/stage/figures/figure.ts';
import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import { atSecond, cabinFloor, carrying, type Measures } from './measures.ts';
import { drawCrate } from './set.ts';

/** The dark mass: a shaft with rails, cables, and a weight that goes up when the cabin goes down. */
export function drawShaft(plates: Plates, m: Measures, { picture }: Scene): void {
  const { w, h, u, shaft, cabin, third, second } = m;
  plates.rect(shaft, -10, w - shaft + 20, h + 20, 'A');
  plates.rect(shaft + u * 0.3, 0, u * 0.12, h, 'C').rect(w - u * 0.3, 0, u * 0.12, h, 'C');
  const floor = cabinFloor(m, picture);
  const top = floor - cabin.height;
  for (const side of [-0.2, 0.2]) plates.rect(cabin.x + cabin.width / 2 + u * side, 0, u * 0.1, top, 'C');
  const weight = third + second - floor - cabin.height * 0.55;
  const x = cabin.x + cabin.width + u * 0.45;
  const width = Math.max(u * 0.8, w - u * 0.7 - x);
  plates.rect(x + width / 2 - u * 0.05, 0, u * 0.1, weight, 'C').rect(x, weight, width, u * 3.1, 'C');
  for (const line of [0.8, 1.6, 2.4]) plates.rect(x, weight + u * line, width, u * 0.1, 'A');
}

/** What is behind the doors: a lit room for eight, with a mirror and a rail. */
export function drawCabin(plates: Plates, m: Measures, { picture }: Scene): void {
  const { u, cabin } = m;
  const { x, width, height } = cabin;
  const floor = cabinFloor(m, picture);
  const top = floor - height;
  plates.rect(x + width * 0.2, top - u * 0.5, width * 0.6, u * 0.6, 'C').rect(x - u * 0.24, top, width + u * 0.48, height + u * 0.5, 'C');
  plates.rect(x, top + u * 0.2, width, height - u * 0.2, 'D');
  plates.rect(x + width * 0.24, top + u * 0.2, width * 0.52, u * 0.24, '0');
  plates.rect(x + u * 0.5, floor - u * 6, width * 0.4, u * 2.9, '0');
  plates.rect(x + u * 0.3, floor - u * 2.5, width - u * 0.6, u * 0.18, 'A');
  plates.rect(x + width - u * 1.1, floor - u * 5.2, u * 0.6, u * 1.7, 'A');
  for (const i of [0, 1, 2]) plates.disc(x + width - u * 0.8, floor - u * (4.85 - i * 0.5), u * 0.14, i === 0 ? 'D' : '0');
  drawRoomForEight(plates, x + width * 0.5 + u * 0.3, floor - u * 6.2, u * 0.13);
  if (picture.props.crate === 'lift') drawCrate(plates, x + width - u * 3, floor, u * 0.96);
}

function drawRoomForEight(plates: Plates, x: number, y: number, head: number): void {
  const one = figureOf(POSES.wait, STRANGERS.adult);
  for (let i = 0; i < 8; i++)
    plates.figure(one, x + head * (i % 4) * 2.6 + head * 2, y + head * 7.4 * Math.floor(i / 4), head, { over: 'D', halo: 0 });
}

/** Two leaves with panes; shut they meet in the middle, and light comes through the gap on whoever waits. */
export function drawLeaves(plates: Plates, m: Measures, { picture }: Scene): void {
  const { u, cabin } = m;
  const { x, width, height } = cabin;
  const floor = cabinFloor(m, picture);
  const open = picture.devices.lift?.[0] === 'open';
  const leaf = width / 2;
  const edge = u * 0.34;
  for (const side of ['left', 'right'] as const) {
    const shown = open ? edge * 1.2 : leaf - u * 0.05;
    const from = side === 'left' ? x : x + width - shown;
    if (open) plates.rect(from, floor - height + u * 0.2, shown, height - u * 0.2, 'A');
    else {
      plates
        .rect(from, floor - height + u * 0.2, edge, height - u * 0.2, 'A')
        .rect(from + shown - edge, floor - height + u * 0.2, edge, height - u * 0.2, 'A');
      plates.rect(from, floor - height + u * 0.2, shown, edge, 'A').rect(from, floor - u * 1, shown, u, 'A');
    }
  }
  plates.rect(x - u * 0.24, floor, width + u * 0.48, u * 0.24, open ? '0' : 'C');
}

/** The light of an open lift lies on the landing. */
export function drawSill(plates: Plates, m: Measures, { picture }: Scene): void {
  const { u, shaft, third, second } = m;
  for (const floor of [third, second]) {
    const here = picture.devices.lift?.[0] === 'open' && cabinFloor(m, picture) === floor;
    plates.rect(shaft - u * 0.2, floor - u * 7.4, u * 0.4, u * 7.4, here ? 'D' : '0');
    if (here)
      plates.poly(
        [
          [shaft, floor],
          [shaft - u * 2.6, floor],
          [shaft - u * 3.1, floor + u * 0.22],
          [shaft, floor + u * 0.22],
        ],
        'D',
      );
  }
}

/** What the lift thinks of whoever stands before it. */
export function showIndicator(dots: LedDots, { picture, word }: Scene): void {
  const [state = 'shut', empty] = picture.devices.lift ?? [];
  const read = empty ? '871' : atSecond(picture) ? '871' : state === 'shut' || carrying(picture) ? '498' : String(picture.board.to);
  const tall = dots.rows > 40;
  arrow(dots, 3, tall ? 4 : 2, state === 'up' ? 'up' : 'down');
  dots.headline(read, tall ? 15 : 13, tall ? 16 : 12, tall ? 12 : 10, tall ? 30 : 19);
  dots.print('600', dots.columns - 20, tall ? 11 : 4, 0.7);
  if (!tall) return;
  dots.print(word('stairs.min'), dots.columns - word('stairs.min').length * 6 - 2, 2, 0.7);
  dots.box(3, 21, dots.columns - 6, 1, 0.45);
  for (const [i, line] of saying(state, empty, picture, word).split('\n').entries())
    dots.headline(line, 3, 34 + i * 14, 9, dots.columns - 6);
}

function saying(state: string, empty: string | undefined, picture: Scene['picture'], word: Scene['word']): string {
  if (empty || (state === 'open' && atSecond(picture))) return word('stairs.in-case');
  if (picture.props.crate === 'lift') return word('stairs.bottles');
  if (state === 'open') return word('stairs.open');
  return state === 'shut' ? word('stairs.shut') : word('stairs.down');
}

const DOWN = [
  [4, 0, 3, 7],
  [0, 7, 11, 1],
  [1, 8, 9, 1],
  [2, 9, 7, 1],
  [3, 10, 5, 1],
  [4, 11, 3, 1],
] as const;

function arrow(dots: LedDots, x: number, y: number, way: 'up' | 'down'): void {
  const k = dots.rows > 40 ? 1 : 0.8;
  for (const [dx, dy, w, h] of DOWN) dots.box(x + dx * k, y + (way === 'down' ? dy : 12 - dy - h) * k, w * k, h * k);
}
