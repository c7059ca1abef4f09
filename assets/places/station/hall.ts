import type { Plates, Point } from '../../../src/stage/plates.ts';
import type { Scene } from '../../../src/stage/place.ts';
import type { Measures } from './measures.ts';
import { boarded, fiveOpen, fourOpen, hasLeft } from './state.ts';

const INNER = 0.39;

/** Evening comes in by the end of the hall, under the arch; there the train stands. */
export function drawArch(plates: Plates, m: Measures, { picture }: Scene): void {
  const { w, floor, k, arch } = m;
  const bar = Math.max(2.6, 7 * k);
  plates.rect(0, 0, w, floor, 'A').disc(arch.x, floor, arch.r, 'D');
  plates.disc(arch.x, floor, arch.r * 0.69 + bar / 2, 'A').disc(arch.x, floor, arch.r * 0.69 - bar / 2, 'D');
  plates.disc(arch.x, floor, arch.r * INNER, '0');
  for (let i = 1; i < 8; i++) {
    const a = (Math.PI * i) / 8;
    const at = (r: number): Point => [arch.x - Math.cos(a) * arch.r * r, floor - Math.sin(a) * arch.r * r];
    plates.line([at(INNER), at(1.01)], bar, 'A');
  }
  if (!hasLeft(picture) || boarded(picture)) drawTrain(plates, m);
}

/** The end of the 18:10: a round roof, one wide window, two lamps. */
function drawTrain(plates: Plates, { floor, k, arch }: Measures): void {
  const [x, wide, high] = [arch.x - 32 * k, 84 * k, 124 * k];
  plates.rect(x - wide / 2, floor - high, wide, high, 'C', 20 * k).rect(x - wide / 2, floor - high * 0.4, wide, high * 0.4, 'C');
  plates.rect(x - wide * 0.38, floor - high * 0.84, wide * 0.76, high * 0.44, '0', 6 * k);
  for (const side of [-0.28, 0.28]) plates.disc(x + wide * side, floor - high * 0.3, wide * 0.09, '0');
}

/** A strip of the ground that runs to the foot of the sheet and beyond it. */
function strip(
  plates: Plates,
  { h }: Measures,
  [a, b]: readonly [number, number],
  y: number,
  [c, d]: readonly [number, number],
  ink: string,
) {
  const beyond = (h + 600 - y) / (h - y);
  plates.poly(
    [
      [a, y],
      [b, y],
      [b + (d - b) * beyond, h],
      [a + (c - a) * beyond, h],
    ],
    ink,
  );
}

/** The ground, the green lane which is a volume, and two grey ones of bare paper. */
export function drawGround(plates: Plates, m: Measures): void {
  const { w, h, k, floor, top, green, four, five } = m;
  plates.rect(0, floor, w, h - floor, 'D');
  plates.rect(green[0], top, green[1] - green[0], floor + 46 * k - top, 'C');
  strip(plates, m, green, floor + 40 * k, [green[0] - (h - floor) * 1.2, green[1]], 'C');
  strip(plates, m, [four[0] - 4 * k, four[1] + 6 * k], floor + 46 * k, [four[0] + 4 * k, four[1] + 150 * k], '0');
  strip(plates, m, [five[0], five[1]], floor + 46 * k, [five[0] + 118 * k, five[1] + 270 * k], '0');
  drawFeet(plates, m);
}

/** Painted feet: left, right, left on the green; on the grey one pair, side by side. */
function drawFeet(plates: Plates, { h, k, four }: Measures): void {
  const foot = (x: number, y: number, size: number, ink: string) =>
    plates
      .disc(x, y, size, ink)
      .disc(x + size * 0.9, y - size * 1.5, size * 0.72, ink)
      .poly(
        [
          [x - size, y],
          [x + size, y],
          [x + size * 1.6, y - size * 1.5],
          [x + size * 0.2, y - size * 1.5],
        ],
        ink,
      );
  for (const [x, up, size] of [
    [40, 30, 17],
    [148, 66, 14],
    [120, 132, 12],
  ] as const)
    foot(x * k, h - up * k, size * k, '0');
  for (const side of [0, 52]) foot(four[0] + (74 + side) * k, h - 34 * k, 15 * k, 'A');
}

const postsOf = ({ green, desk, five, post }: Measures, open: readonly [boolean, boolean]) =>
  [
    [green[0] - post - 2, true],
    [green[1] - post * 0.25, true],
    [desk[1] - post * 0.5, open[1]],
    [five[1], open[1]],
  ] as const;

/** Posts in front, small arms between them: striped across, or up. */
export function drawGates(plates: Plates, m: Measures, { picture, word }: Scene): void {
  const { floor, k, four, five, post } = m;
  const open = [fourOpen(picture), fiveOpen(picture)] as const;
  drawArms(plates, m, four[0], four[1], open[0]);
  drawArms(plates, m, five[0], five[1], open[1]);
  for (const [x, isOpen] of postsOf(m, open)) {
    plates.rect(x, floor - 62 * k, post, 126 * k, 'A', 5 * k).rect(x, floor - 62 * k, post, 12 * k, isOpen ? 'C' : '0');
  }
  drawPlank(plates, m, open, word);
}

function drawArms(plates: Plates, { floor, k }: Measures, from: number, to: number, open: boolean): void {
  const high = Math.max(7, 18 * k);
  const bar = (x: number, y: number, w: number, h: number, steps: number) => {
    plates.rect(x, y, w, h, '0');
    const step = Math.max(w, h) / steps;
    for (let i = 0; i < steps; i++) {
      if (w > h) plates.poly(slanted(x + i * step, y, step * 0.55, h, h * 0.6), 'A');
      else plates.rect(x, y + i * step, w, step * 0.5, 'A');
    }
  };
  if (!open) return void bar(from, floor - 4 * k, to - from, high, Math.max(4, Math.round((to - from) / (high * 1.35))));
  for (const x of [from + 3 * k, to - high * 0.5 - 3 * k]) bar(x, floor - 74 * k, high * 0.5, 74 * k, 4);
}

const slanted = (x: number, y: number, w: number, h: number, by: number): readonly Point[] => [
  [x, y + h],
  [x + w, y + h],
  [x + w + by, y],
  [x + by, y],
];

const arrowAt = ({ green, plank }: Measures) => Math.min(green[0], plank * 1.1) * (plank < 40 ? 0.8 : 1);

/** One plank over all the lanes: 1–3 are always open; 4 and 5 as the machine says. */
function drawPlank(plates: Plates, m: Measures, [four, five]: readonly [boolean, boolean], word: Scene['word']): void {
  const { k, top, plank, green, desk, post } = m;
  const y = top - plank;
  const edge = green[1] + post * 0.75;
  const middle = desk[1] - post * 0.4;
  const end = m.five[1] + post;
  plates.rect(0, y, edge, plank, 'C').rect(edge, y, middle - edge, plank, four ? 'C' : '0');
  plates.rect(middle, y, end - middle, plank, five ? 'C' : '0').rect(0, top, end, Math.max(2, 5 * k), 'A');
  drawArrow(plates, arrowAt(m), y + plank / 2, plank * 0.38);
  plates.letter(word('station.lanes'), arrowAt(m) + plank * 0.7, y + plank * 0.79, plank * 0.82, '0', {
    fit: plank * 1.6,
  });
  for (const [key, from, to, open] of [
    ['four', edge, middle, four],
    ['five', middle, end, five],
  ] as const) {
    plates.letter(word(`station.${key}`), from + plank * 0.22, y + plank * 0.79, plank * 0.82, open ? '0' : 'A');
    const rest = [from + plank * 0.84, to - plank * 0.2] as const;
    if (open) drawArrow(plates, (rest[0] + rest[1]) / 2, y + plank / 2, Math.min(plank * 0.36, (rest[1] - rest[0]) * 0.7));
    else drawNoEntry(plates, (rest[0] + rest[1]) / 2, y + plank / 2, Math.min(plank * 0.34, (rest[1] - rest[0]) * 0.6));
  }
}

const drawNoEntry = (plates: Plates, x: number, y: number, r: number): Plates =>
  plates.disc(x, y, r, 'A').rect(x - r * 0.62, y - r * 0.2, r * 1.24, r * 0.4, '0');

function drawArrow(plates: Plates, x: number, y: number, r: number): void {
  plates.poly(
    [
      [x, y - r],
      [x + r * 1.2, y + r * 0.2],
      [x + r * 0.84, y + r * 0.56],
      [x + r * 0.28, y + r * 0.06],
      [x + r * 0.28, y + r],
      [x - r * 0.28, y + r],
      [x - r * 0.28, y + r * 0.06],
      [x - r * 0.84, y + r * 0.56],
      [x - r * 1.2, y + r * 0.2],
    ],
    '0',
  );
}
