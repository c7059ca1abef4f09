import type { Picture } from '../../../src/day/picture.ts';
import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import type { Measures } from './measures.ts';
import { hasLeft } from './state.ts';

interface Row {
  readonly time: string;
  /** Keys of the catalogue of signs. */
  readonly where: string;
  readonly platform: string;
  readonly min: string;
  readonly remark: string;
}

/** After the coast’s: the trains of this hour, and what each asks. */
const OTHERS: readonly Row[] = [
  { time: '18:15', where: 'station.halls', platform: '6', min: '500', remark: 'station.late' },
  { time: '18:22', where: 'station.locks', platform: '3', min: '600', remark: 'station.on-time' },
  { time: '18:31', where: 'station.terraces', platform: '1', min: '550', remark: 'station.on-time' },
  { time: '18:40', where: 'station.observatory', platform: '5', min: '700', remark: 'station.on-time' },
];

/** At ten to six a man is still screwing the 2 over the nought. */
const isScrewing = ({ devices, clock }: Picture) => devices.departures?.[0] !== 'coast-620' && clock < '18:00';

const isGone = ({ devices }: Picture) => devices.departures?.[0] === 'row-gone';

export const readsBoard = (picture: Picture): string =>
  [isScrewing(picture), isGone(picture), hasLeft(picture), picture.props.ladder].join(' ');

const coast = (picture: Picture): Row => ({
  time: '18:10',
  where: 'station.coast',
  platform: '2',
  min: isScrewing(picture) ? '600' : '620',
  remark: hasLeft(picture) ? 'station.left' : 'station.boarding',
});

/** Two gaps between letters: flaps hang side by side. */
const drawFlaps = (plates: Plates, { board }: Measures, text: string, x: number, y: number, cells: number, lit: boolean): void => {
  const [width, height] = [board.cell * 0.9, board.row * 0.86];
  for (let i = 0; i < cells; i++) {
    const left = x + i * board.cell;
    plates.rect(left, y, width, height, lit ? '0' : 'A');
    const letter = text[i];
    if (!letter || letter === ' ') continue;
    plates.letter(letter, left + width / 2, y + height * 0.76, height * 0.76, lit ? 'A' : '0', { anchor: 'middle' });
    plates.rect(left, y + height / 2 - height * 0.02, width, height * 0.04, 'A');
  }
};

function drawRow(plates: Plates, m: Measures, row: Row | undefined, at: number, { word }: Scene): void {
  const { board } = m;
  const y = board.top + at * board.row;
  const lit = at === 0 && row !== undefined;
  drawFlaps(plates, m, row?.time ?? '', board.time, y, 5, lit);
  drawFlaps(plates, m, row ? word(row.where) : '', board.where[0], y, board.where[1], lit);
  if (board.platform) drawFlaps(plates, m, row?.platform.padStart(2) ?? '', board.platform, y, 2, lit);
  drawFlaps(plates, m, row?.min ?? '', board.min, y, 3, lit);
  if (board.remarks) drawFlaps(plates, m, row ? word(row.remark) : '', board.remarks[0], y, board.remarks[1], lit);
}

/** The 2 is a plate with two screws: it hangs until it is screwed, and he leaves the screws loose. */
function drawTwo(plates: Plates, { board }: Measures, picture: Picture): void {
  const [x, y] = [board.min + board.cell, board.top];
  const [w, h] = [board.cell * 0.96, board.row * 0.92];
  const slant = isScrewing(picture) ? h * 0.36 : h * 0.05;
  plates.poly(
    [
      [x - slant * 0.2, y - slant * 0.1],
      [x + w - slant * 0.2, y + slant * 0.75],
      [x + w - slant * 0.9, y + h + slant * 0.75],
      [x - slant * 0.9, y + h - slant * 0.1],
    ],
    'D',
  );
  const turn = (Math.atan2(slant * 0.85, w) * 180) / Math.PI;
  plates.letter('2', x + w / 2 - slant * 0.65, y + h * 0.78 + slant * 0.3, h * 0.8, 'A', { anchor: 'middle', turn });
  plates.disc(x + w * 0.12, y + h * 0.12, h * 0.05, 'A');
}

/** Two rails and their rungs, up past the machine; on the last of them stands a man. */
function drawLadder(plates: Plates, { board, machine, k }: Measures): void {
  const { ladder, top } = board;
  const half = Math.max(5.5, 21 * k);
  for (const side of [-1, 1])
    plates.rect(ladder + side * half - 2.5 * k, top - board.row * 0.2, 5 * k, machine.y - top + board.row * 0.2, '0');
  for (let y = top + board.row * 0.3; y < machine.y - 4; y += Math.max(8, 24 * k)) plates.rect(ladder - half, y, half * 2, 4 * k, '0');
}

export const onLadder = ({ board }: Measures) => ({ x: board.ladder, y: board.foot - board.row * (board.rows > 3 ? 2.1 : 0.6) });

export function drawBoard(plates: Plates, m: Measures, scene: Scene): void {
  const { w, k, board } = m;
  const { picture, word } = scene;
  plates.rect(0, 0, w, board.foot, '0').rect(0, 0, w, board.foot - Math.max(2.4, 6 * k), 'A');
  const edge = board.cell * 0.4;
  plates.rect(board.time - edge, board.top - board.row * 0.08, w - (board.time - edge) * 2, board.row * board.rows, 'A80');
  if (board.platform && board.remarks) {
    const heads = [board.time, board.where[0], board.platform, board.min, board.remarks[0]];
    for (const [i, key] of ['time', 'where', 'platform', 'min', 'remarks'].entries())
      plates.letter(word(`station.${key}`), heads[i] ?? 0, board.top - board.row * 0.32, board.row * 0.46, '0');
  }
  const rows = [isGone(picture) ? undefined : coast(picture), ...OTHERS].slice(0, board.rows);
  for (const [at, row] of rows.entries()) drawRow(plates, m, row, at, scene);
  if (rows[0]) drawTwo(plates, m, picture);
  if (picture.props.ladder) drawLadder(plates, m);
}
