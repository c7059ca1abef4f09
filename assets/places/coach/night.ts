import { seeded } from '../../../src/stage/noise.ts';
import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import { at, DOOR, type Measures, ROAD, WIDE } from './measures.ts';
import { penOf } from './pen.ts';
import { isDark, pays } from './state.ts';

const BLOCKS: readonly (readonly [x: number, width: number, top: number])[] = [
  [0, 110, 96],
  [110, 80, 150],
  [236, 150, 60],
  [470, 60, 128],
  [560, 130, 30],
  [760, 96, 118],
  [900, 70, 76],
  [1010, 190, 140],
  [1210, 80, 40],
];
const LIT: readonly (readonly [x: number, y: number])[] = [
  [262, 92],
  [290, 92],
  [262, 140],
  [592, 66],
  [620, 98],
  [936, 110],
  [1048, 168],
  [30, 130],
];

/** Slanting, always the same: a seeded rain. */
function rain(plates: Plates, { w, h, k }: Measures, drops: number, from: number, to: number, ink: string): void {
  const random = seeded(drops * 7 + Math.round(from));
  for (let i = 0; i < drops; i++) {
    const [x, y, long] = [random() * (w + 40), from + random() * (to - from), (34 + random() * 60) * Math.max(k, 0.5)];
    plates.line(
      [
        [x, y],
        [x - long * 0.2, Math.min(y + long, h)],
      ],
      ink === '0' ? Math.max(0.9, 1.7 * k) : Math.max(1.2, 2.4 * k),
      ink,
      'round',
    );
  }
}

/** The city left behind, barely, and the rain in front of it. */
export function drawNight(plates: Plates, m: Measures): void {
  const { w, h } = m;
  const pen = penOf(plates, m);
  plates.rect(0, 0, w, h, 'A');
  for (const [x, width, top] of BLOCKS) pen.rect(x, top, width, ROAD - top, 'A82 C100');
  for (const [x, y] of LIT) pen.rect(x, y, 16, 9, 'D');
  rain(plates, m, 120, -60, at(m, 0, ROAD)[1], 'C');
}

/** The wet road: everything again, in bars; your red among them. */
export function drawRoad(plates: Plates, m: Measures, { picture }: Scene): void {
  const { w, h } = m;
  const pen = penOf(plates, m);
  const [, road] = at(m, 0, ROAD);
  plates.rect(0, road, w, h - road, 'A').rect(0, road, w, Math.max(1.5, 5 * m.k), 'C');
  const bars = (x: number, width: number, ink: string, rows: number) => {
    for (let row = 0; row < rows; row++) pen.rect(x + (row % 2 ? 8 : -6), ROAD + 26 + row * 30, width - row * 5, 15 - row * 2, ink);
  };
  if (!isDark(picture)) {
    for (const [x] of m.seats) bars(x, WIDE, 'D50', 4);
    bars(DOOR[0], DOOR[1] - DOOR[0], 'D', 5);
    bars(1036, 150, 'D', 3);
  }
  bars(pays(picture) ? 910 : 690, 22, 'B', 4);
}

/** Rain in front of all: a little on top, a little on the road. */
export function drawRainBefore(plates: Plates, m: Measures): void {
  rain(plates, m, 18, 0, Math.max(8, at(m, 0, 200)[1]), '0');
  rain(plates, m, 16, at(m, 0, ROAD)[1] - 30 * m.k, m.h, 'C');
}
