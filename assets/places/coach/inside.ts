import type { Picture } from '../../../src/day/picture.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import { DOOR, FOOT, LINTEL, type Measures, type Seat, SILL, WIDE } from './measures.ts';
import { type Pen, penOf } from './pen.ts';
import { isDark } from './state.ts';

/** Light in every window, or none; seats, and over them what people bring. */
export function drawInside(plates: Plates, m: Measures, picture: Picture): void {
  const pen = penOf(plates, m);
  const light = isDark(picture) ? 'A25 C100' : 'D';
  for (const [x] of m.seats) pen.rect(x - 2, LINTEL - 2, WIDE + 4, SILL - LINTEL + 4, light);
  pen.rect(DOOR[0], LINTEL, DOOR[1] - DOOR[0], FOOT - LINTEL, light).rect(1036, LINTEL + 20, 130, SILL - LINTEL - 40, light);
  pen.rect(-60, 396, 900, 7, 'A');
  for (const [x, who] of m.seats) {
    pen.rect(x - 2, 510, 26, 150, 'C', 12);
    if (who === 'chess') pen.rect(x + WIDE - 24, 510, 26, 150, 'C', 12);
    LUGGAGE[who](pen, x);
  }
}

const LUGGAGE: Readonly<Record<Seat, (pen: Pen, x: number) => void>> = {
  bird: (pen, x) => void pen.rect(x + 30, 352, 90, 44, 'C').rect(x + 64, 340, 22, 12, 'C'),
  cello: (pen, x) => void pen.disc(x + 44, 368, 28, '0').rect(x + 14, 362, 60, 9, 'C'),
  chess: (pen, x) =>
    void pen
      .rect(x + 18, 372, 120, 24, 'C')
      .rect(x + 18, 372, 12, 24, '0')
      .rect(x + 126, 372, 12, 24, '0'),
  yours: (pen, x) => void pen.rect(x + 20, 360, 70, 36, '0').rect(x + 52, 360, 6, 36, 'C'),
};

/** One thing each, in bare paper: they have no number here, they have this. */
export function drawThings(plates: Plates, m: Measures, picture: Picture): void {
  const pen = penOf(plates, m);
  for (const [x, who] of m.seats) {
    if (who === 'bird') drawCage(pen, x + 144, isDark(picture) || picture.props.birdcage === 'cloth');
    if (who === 'cello') drawCello(pen, x + 148);
    if (who === 'chess') drawChess(pen, x + 64);
    if (who === 'yours') drawBalloon(pen, x + 160);
    if (who === 'yours' && picture.props.apple === 'knife') drawKnife(pen, x);
  }
}

function drawCage(pen: Pen, x: number, covered: boolean): void {
  const ink = covered ? 'C' : '0';
  pen
    .disc(x, 566, 34, ink)
    .rect(x - 34, 566, 68, 66, ink)
    .disc(x, 528, 6, covered ? 'C' : 'A');
  if (covered)
    return void pen
      .line(
        [
          [x - 16, 560],
          [x - 20, 628],
        ],
        3,
        'A',
      )
      .line(
        [
          [x + 14, 556],
          [x + 20, 628],
        ],
        3,
        'A',
      );
  for (const bar of [-20, -6.5, 6.5, 20]) pen.rect(x + bar - 1.5, 536, 3, 96, 'A');
  pen
    .rect(x - 36, 624, 72, 8, 'A')
    .disc(x - 2, 592, 13, 'A')
    .disc(x + 10, 580, 8, 'A');
  pen
    .poly(
      [
        [x + 15, 576],
        [x + 26, 581],
        [x + 16, 585],
      ],
      'A',
    )
    .poly(
      [
        [x - 8, 596],
        [x - 30, 608],
        [x - 10, 606],
      ],
      'A',
    );
}

function drawCello(pen: Pen, x: number): void {
  pen
    .rect(x - 9, 402, 18, 70, '0')
    .disc(x, 494, 35, '0')
    .disc(x, 576, 46, '0')
    .rect(x - 27, 480, 54, 100, '0');
  pen.rect(x - 3, 420, 6, 190, 'A').rect(x - 22, 560, 44, 6, 'A');
}

function drawChess(pen: Pen, x: number): void {
  pen.rect(x, 604, 62, 30, '0');
  for (let i = 0; i < 4; i++) pen.rect(x + 4 + i * 14, 596, 9, 8, i % 2 ? '0' : 'A');
  pen.disc(x + 22, 588, 6, '0').rect(x + 46, 580, 7, 16, '0');
}

function drawBalloon(pen: Pen, x: number): void {
  pen
    .line(
      [
        [x + 4, 640],
        [x - 5, 560],
        [x - 1, 498],
      ],
      3,
      'A',
    )
    .disc(x - 3, 462, 36, '0');
  pen.poly(
    [
      [x - 9, 496],
      [x + 3, 496],
      [x - 3, 506],
    ],
    '0',
  );
}

/** A slice of apple, on the point. */
function drawKnife(pen: Pen, x: number): void {
  pen
    .rect(x, 566, 26, 12, 'A')
    .poly(
      [
        [x + 26, 562],
        [x + 96, 570],
        [x + 26, 578],
      ],
      '0',
    )
    .disc(x + 96, 566, 11, '0')
    .disc(x + 98, 560, 8, 'C');
}
