import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import type { Measures } from './measures.ts';

/** Lane 4 has a counter: a board of paper to hide knees, open at the side where a child can sit. */
export function drawDesk(plates: Plates, m: Measures, { picture }: Scene): void {
  const { floor, k, desk } = m;
  const [left, right] = desk;
  const [top, foot] = [floor - 26 * k, floor + 66 * k];
  plates.rect(left + 8 * k, top, right - left - 14 * k, foot - top, '0');
  plates.rect(left - 6 * k, top - 6 * k, right - left + 10 * k, 13 * k, 'A');
  plates.rect(left - 2 * k, top, 14 * k, foot - top, 'A').rect(right - 13 * k, top, 9 * k, foot - top, 'A');
  // Her screen, from behind; the flask.
  plates.rect(left + 10 * k, top - 36 * k, 34 * k, 26 * k, 'A', 3 * k).rect(left + 24 * k, top - 12 * k, 7 * k, 8 * k, 'A');
  plates.rect(right - 26 * k, top - 30 * k, 13 * k, 25 * k, '0', 3 * k).rect(right - 25 * k, top - 36 * k, 11 * k, 8 * k, 'C');
  drawOnDesk(plates, m, picture.props.cap === 'none', picture.props.drawing === 'counter');
  if (picture.props.stool === 'folded') drawStool(plates, m.four[0] + 20 * k, foot + 24 * k, k);
}

/** The card that waits for a cap; the drawing, unfolded. */
function drawOnDesk(plates: Plates, { floor, k, desk }: Measures, card: boolean, drawing: boolean): void {
  const y = floor - 34 * k;
  if (card) {
    const x = desk[0] + 46 * k;
    plates.rect(x, y - 30 * k, 40 * k, 32 * k, 'A').rect(x + 2.5 * k, y - 27.5 * k, 35 * k, 27 * k, '0');
    plates.poly(
      [
        [x + 8 * k, y - 12 * k],
        [x + 12 * k, y - 22 * k],
        [x + 24 * k, y - 22 * k],
        [x + 26 * k, y - 14 * k],
        [x + 34 * k, y - 12 * k],
      ],
      'C',
    );
    plates.rect(x + 8 * k, y - 7 * k, 24 * k, 3 * k, 'A');
  }
  if (drawing) {
    const x = desk[0] - 2 * k;
    plates.rect(x, y + 10 * k, 46 * k, 34 * k, 'A').rect(x + 2 * k, y + 12 * k, 42 * k, 30 * k, '0');
    plates.disc(x + 12 * k, y + 20 * k, 4 * k, 'B').rect(x + 9 * k, y + 24 * k, 6 * k, 14 * k, 'B');
    for (let i = 0; i < 4; i++) plates.rect(x + (20 + i * 6) * k, y + 26 * k, 3 * k, 11 * k, 'A');
  }
}

/** Folded, against the counter, with the label of 08:05. */
function drawStool(plates: Plates, x: number, y: number, k: number): void {
  for (const lean of [-12, 4])
    plates.line(
      [
        [x + lean * k, y],
        [x + (lean + 16) * k, y - 74 * k],
      ],
      6 * k,
      'A',
    );
  plates.line(
    [
      [x - 2 * k, y - 66 * k],
      [x + 26 * k, y - 74 * k],
    ],
    9 * k,
    'A',
  );
  plates.rect(x + 8 * k, y - 56 * k, 30 * k, 20 * k, 'A').rect(x + 10 * k, y - 54 * k, 26 * k, 16 * k, '0');
  plates.rect(x + 13 * k, y - 48 * k, 20 * k, 4 * k, 'A');
}
