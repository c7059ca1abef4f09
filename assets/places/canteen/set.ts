import { BUILDS } from '../../../src/stage/figures/build.ts';
import { unseated } from '../../../src/stage/figures/pose.ts';
import { solve } from '../../../src/stage/figures/skeleton.ts';
import type { Scene } from '../../../src/stage/place.ts';
import type { Plates, Point } from '../../../src/stage/plates.ts';
import { primsOf } from '../../../src/stage/cast.ts';
import { CAST } from '../../figures/cast.ts';
import { poseOf } from '../../figures/poses.ts';
import type { Measures } from './measures.ts';

/** Wall, lamps, floors and the stools: their colour is a band’s. */
export function drawRoom(plates: Plates, m: Measures): void {
  const { w, h, band, far, near, lamps, tables } = m;
  plates.rect(0, 0, w, h, '0').rect(0, 0, w, band, 'C');
  for (const x of lamps) drawLamp(plates, x, band * 0.6, far[1] * 1.44);
  plates.rect(0, near[0], w, h - near[0], 'C');
  if (far[0] !== near[0]) plates.rect(0, far[0], w, far[1] * 0.25, 'C');
  for (const [i, [x, on]] of tables.entries()) {
    const [y, u] = m[on];
    // Whoever has the last place has brought a chair of their own.
    for (const side of i === 2 ? [-1] : [-1, 1]) drawStool(plates, x + side * u * 2.6, y, u, i === 0 ? 'C' : 'D');
  }
  drawStool(plates, m.you, near[0], near[1], 'D');
}

function drawLamp(plates: Plates, x: number, y: number, r: number): void {
  plates.rect(x - r * 0.05, 0, r * 0.1, y - r, 'A');
  plates.within(
    [
      [x - r, y - r],
      [x + r, y - r],
      [x + r, y],
      [x - r, y],
    ],
    (inner) => inner.disc(x, y, r, 'D'),
  );
}

function drawStool(plates: Plates, x: number, y: number, u: number, ink: 'C' | 'D'): void {
  plates.rect(x - u * 0.7, y - u * 1.72, u * 1.4, u * 0.26, ink).rect(x - u * 0.1, y - u * 1.5, u * 0.2, u * 1.5, 'A');
}

/** Tables for two, and what is eaten on them. Two tables off sits Théo. */
export function drawTables(plates: Plates, m: Measures, { picture }: Scene): void {
  for (const [i, [x, on]] of m.tables.entries()) {
    const [y, u] = m[on];
    if (i === 1 && !picture.figures.theo)
      plates.figure(primsOf(unseated(poseOf('theo', 'pudding')), CAST.theo), x + u * 2.6, y, u, {}, 'left');
    drawTable(plates, x - u * 1.5, y, u, u * 3);
    plates.rect(x - u * 1.2, y - u * 2.86, u * 1.3, u * 0.24, i === 1 ? 'A' : 'D');
    if (i !== 1) plates.disc(x + u * 0.7, y - u * 2.9, u * 0.28, 'A');
  }
}

function drawTable(plates: Plates, x: number, y: number, u: number, w: number): void {
  plates.rect(x, y - u * 2.62, w, u * 0.3, 'A').rect(x + w * 0.46, y - u * 2.4, u * 0.26, u * 2.4, 'A');
}

/** Where your phone is: in your hand. */
export function handOf({ near: [floor, u], you }: Measures): Point {
  const [x, y] = solve(poseOf('jo', 'phone', 'canteen'), BUILDS.adult).armNear[2];
  return [you + (x + 0.2) * u, floor + (y - 0.4) * u];
}

/** What you look at is as large as all the rest. */
export function drawBeam(plates: Plates, m: Measures): void {
  const { casing, near, h } = m;
  const [x, y] = handOf(m);
  const beside = casing.y < near[0] * 0.5;
  const far: readonly Point[] = beside
    ? [
        [casing.x + 10, casing.y + casing.radius],
        [casing.x + 10, h],
      ]
    : [
        [casing.x + casing.w * 0.94, casing.y + 4],
        [casing.x + casing.radius * 0.4, casing.y + 4],
      ];
  plates.poly([[x, y], ...far, [x, y + near[1] * 0.5]], 'D');
}

/** Your table, and the phone: the only dark mass of the sheet. */
export function drawPhone(plates: Plates, m: Measures): void {
  const { casing, near, you, h } = m;
  const [floor, u] = near;
  if (casing.x > u * 2) {
    drawTable(plates, you + u * 1.3, floor, u, u * 3.2);
    plates.rect(you + u * 1.8, floor - u * 2.84, u * 1.2, u * 0.22, 'D');
  }
  plates.rect(casing.x, casing.y, casing.w, h - casing.y + casing.radius, 'A', casing.radius);
}
