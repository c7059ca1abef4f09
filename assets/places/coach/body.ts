import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import { at, DOOR, FOOT, LINTEL, type Measures, ROAD, SILL, WIDE } from './measures.ts';
import { type Pen, penOf } from './pen.ts';
import { pays } from './state.ts';

/** The side of the coach, with holes where it is lit. */
function drawSide(pen: Pen, { seats }: Measures): void {
  pen
    .poly(
      [
        [-60, 250],
        [1096, 250],
        [1132, 262],
        [1152, 284],
        [1164, LINTEL + 1],
        [-60, LINTEL + 1],
      ],
      'C',
    )
    .rect(DOOR[1], LINTEL, 148, 20, 'C');
  let edge = -60;
  for (const [x] of [...seats, [DOOR[0]] as const]) {
    pen.rect(edge, LINTEL, x - edge, SILL - LINTEL, 'C');
    edge = x + WIDE;
  }
  pen.rect(-60, SILL, DOOR[0] + 60, FOOT - SILL, 'C').rect(DOOR[1], LINTEL, 18, FOOT - LINTEL, 'C');
  pen.poly(
    [
      [DOOR[1], 612],
      [1214, 612],
      [1228, 700],
      [1228, FOOT],
      [DOOR[1], FOOT],
    ],
    'C',
  );
  pen.poly(
    [
      [1142, LINTEL + 20],
      [1164, LINTEL + 20],
      [1216, 614],
      [1186, 614],
    ],
    'C',
  );
  pen.poly(
    [
      [1142, 332],
      [1150, 332],
      [1196, 612],
      [1188, 612],
    ],
    'A',
  );
}

/** Two stripes, the wheels, the step and its door. */
function drawTrim(pen: Pen): void {
  pen
    .rect(-60, 262, 1180, 12, '0')
    .rect(-60, 650, DOOR[0] + 56, 7, '0')
    .rect(DOOR[1] + 6, 650, 204, 7, '0');
  for (const x of [300, 1124]) {
    pen
      .disc(x, FOOT, 94, 'A')
      .disc(x, FOOT - 6, 78, 'A')
      .disc(x, FOOT - 6, 34, 'C')
      .disc(x, FOOT - 6, 14, 'A');
  }
  pen.rect(-60, FOOT, 1290, 14, 'A').rect(DOOR[0], FOOT - 30, DOOR[1] - DOOR[0], 30, 'A');
  pen.rect(DOOR[0], FOOT - 34, DOOR[1] - DOOR[0], 6, '0');
  pen.rect(DOOR[0] - 10, LINTEL, 10, FOOT - LINTEL, '0').rect(DOOR[1], LINTEL, 8, FOOT - LINTEL, '0');
  pen.rect(1024, 612, 104, 9, 'A');
}

/** Where it goes, larger than who is in it; the line, on a blind. */
function drawWords(plates: Plates, m: Measures, { word }: Scene): void {
  const { k } = m;
  const [x, y] = at(m, m.word.x, 724 + m.word.size * 0.36);
  plates.letter(word('coach.where'), x, y, m.word.size * k, '0', { fit: m.word.wide * k });
  const [bx, by] = at(m, 1088, 310);
  plates.rect(...at(m, 1036, 262), 104 * k, 58 * k, '0').letter(word('coach.line'), bx, by, 50 * k, 'A', { anchor: 'middle' });
}

/** Notes and coins, bare paper; or six telephones on a tray by the step. */
function drawTrays(pen: Pen, { picture }: Scene): void {
  if (picture.props.tray === 'coins') {
    for (const [x, many] of [
      [1078, 4],
      [1100, 2],
    ] as const)
      for (let i = 0; i < many; i++) pen.rect(x, 606 - i * 7, 19, 5, '0');
    if (pays(picture)) pen.disc(1062, 588, 7, '0');
  }
  if (picture.props.tray !== 'phones') return;
  pen
    .rect(DOOR[0] + 6, 812, 128, 9, 'A')
    .rect(DOOR[0] + 18, 820, 8, 22, 'A')
    .rect(DOOR[0] + 112, 820, 8, 22, 'A');
  for (let i = 0; i < 6; i++) pen.rect(DOOR[0] + 12 + i * 20, 784, 15, 28, 'A', 3).rect(DOOR[0] + 14 + i * 20, 788, 11, 19, '0');
}

/** In the market wall, under a lamp: a telephone with a wire, low enough for a child. */
function drawTelephone(pen: Pen): void {
  pen
    .rect(1197, 470, 400, ROAD - 470, '0')
    .rect(1236, 640, 40, 92, 'A', 6)
    .disc(1258, 698, 14, 'D')
    .disc(1258, 698, 5, 'A');
  pen
    .line(
      [
        [1244, 660],
        [1270, 660],
      ],
      10,
      'D',
    )
    .line(
      [
        [1256, 640],
        [1256, 540],
        [1276, 470],
      ],
      4,
      'A',
    );
}

export function drawBody(plates: Plates, m: Measures, scene: Scene): void {
  const pen = penOf(plates, m);
  pen.poly(
    [
      [1224, 770],
      [1300, 752],
      [1300, ROAD + 30],
      [1224, 812],
    ],
    'D30',
  );
  if (scene.picture.props.telephone) drawTelephone(pen);
  drawSide(pen, m);
  drawTrim(pen);
  drawWords(plates, m, scene);
  drawTrays(pen, scene);
  pen.rect(1204, 756, 18, 68, 'D', 6);
}
