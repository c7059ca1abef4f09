import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import { down, type Measures } from './measures.ts';

export const wallOf = ({ window, k, screen }: Measures) => {
  const pitch = screen.pitch / 2;
  const columns = Math.floor(window.width / pitch);
  return { x: window.x, y: window.y - 11 * pitch - 12 * k, columns, rows: 11, pitch };
};

/** Window B: a blind half down, a ledge, and what it gives you to wait with. */
export function drawWindow(plates: Plates, m: Measures, { picture, word }: Scene): void {
  const { w, k, floor, window, machine } = m;
  const corner = machine.x + machine.width - 4;
  plates.rect(corner, window.y - 20 * k, w - corner, floor - window.y + 40 * k, 'D');
  const { x, y, width, height } = window;
  const wall = wallOf(m);
  plates.rect(wall.x - 3 * k, wall.y - 6 * k, wall.columns * wall.pitch + 6 * k, wall.rows * wall.pitch + 10 * k, '0');
  plates.rect(x, y, width, height, '0').rect(x + width * 0.12, y + height * 0.52, width * 0.76, height * 0.4, 'A');
  plates.letter(word('station.window'), x + width / 2, y + height * 0.44, height * 0.5, 'A', { anchor: 'middle' });
  plates.rect(x - 8 * k, y + height, width + 16 * k, 10 * k, '0');
  if (picture.props.drawing === 'window')
    plates.rect(x + width * 0.2, y + height * 0.7, width * 0.34, height * 0.2, '0').disc(x + width * 0.3, y + height * 0.78, 4 * k, 'B');
}

/** A number to keep, under whoever was given it. */
export function drawNumber(plates: Plates, m: Measures, number: string): void {
  const { k, window, w } = m;
  const wide = Math.max(52, 124 * k);
  const high = wide * 0.4;
  const [x, y] = [Math.min(window.x + (window.width - wide) / 2, w - wide - 3), down(m, 0.38) + 6 * k];
  plates.rect(x - 3 * k, y - 3 * k, wide + 6 * k, high + 6 * k, 'A').rect(x, y, wide, high, '0');
  plates.letter(number, x + wide / 2, y + high * 0.76, high * 0.78, 'A', { anchor: 'middle', fit: wide * 0.86 });
}

/** Mrs Lind has her coat on at the flower stall, in case. */
export function drawStall(plates: Plates, m: Measures): void {
  const { w, k, machine } = m;
  const [x, y] = [machine.x + machine.width + 22 * k, down(m, 1.02)];
  if (w < 500) return;
  for (const [i, [lean, up, ink]] of (
    [
      [-26, 96, '0'],
      [-4, 124, 'C'],
      [22, 104, '0'],
      [44, 132, 'C'],
      [66, 100, '0'],
    ] as const
  ).entries()) {
    const [sx, sy] = [x + (i * 12 + 8) * k, y - 50 * k];
    const [fx, fy] = [x + 8 * k + lean * k + 14 * k, y - up * k];
    plates.line(
      [
        [sx, sy],
        [fx, fy],
      ],
      4 * k,
      'A',
    );
    for (let petal = 0; petal < 5; petal++)
      plates.disc(fx + Math.cos(petal * 1.257) * 9 * k, fy + Math.sin(petal * 1.257) * 9 * k, 7 * k, ink);
    plates.disc(fx, fy, 6 * k, 'A');
  }
  plates.poly(
    [
      [x - 10 * k, y - 62 * k],
      [x + 76 * k, y - 62 * k],
      [x + 64 * k, y],
      [x + 2 * k, y],
    ],
    'A',
  );
  plates.rect(x - 2 * k, y - 46 * k, 70 * k, 9 * k, '0');
}
