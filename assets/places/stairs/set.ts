import type { Scene } from '../../../src/stage/place.ts';
import type { Plates, Point } from '../../../src/stage/plates.ts';
import { atSecond, type Measures } from './measures.ts';

/** The sun in the round window of the half-landing. */
export function drawSun(plates: Plates, { sun: [x, y, r], u }: Measures): void {
  plates.disc(x, y, r, 'D');
  plates.rect(x - r, y - u * 0.12, r * 2, u * 0.24, '0').rect(x - u * 0.12, y - r, u * 0.24, r * 2, '0');
}

/** The storey, so large that only a part of it is ever seen. */
export function drawStorey(plates: Plates, m: Measures, { word }: Scene): void {
  const { u, right, shaft, third, second } = m;
  const middle = right + (shaft - right) * 0.7;
  plates.letter(word('stairs.third'), middle, third - u * 0.5, u * 11.6, 'C', { anchor: 'middle' });
  plates.letter(word('stairs.second'), middle, second - u * 0.5, u * 11.2, 'C40', { anchor: 'middle' });
}

const STEPS = 8;

/** From under the foot back to under the head. What would lie below the sheet ends at its edge: beyond it the print stretches. */
function underside(from: Point, to: Point, thick: number, sheet: number): readonly Point[] {
  const head: Point = [from[0], from[1] + thick];
  if (to[1] + thick <= sheet) return [[to[0], to[1] + thick], head];
  const edge = sheet - 1;
  const cut = from[0] + ((to[0] - from[0]) * (edge - head[1])) / (to[1] - from[1]);
  return [[to[0], edge], [cut, edge], head];
}

/** One flight, from its head to its foot: far ones pale, near ones dark. */
function flight(plates: Plates, from: Point, to: Point, ink: string, thick: number, sheet: number): void {
  const points: Point[] = [from];
  for (let step = 1; step <= STEPS; step++) {
    const x = from[0] + ((to[0] - from[0]) * (step - 1)) / (STEPS - 1);
    points.push([x, from[1] + ((to[1] - from[1]) * (step - 1)) / STEPS], [x, from[1] + ((to[1] - from[1]) * step) / STEPS]);
  }
  plates.poly([...points, to, ...underside(from, to, thick, sheet)], ink);
}

export function drawFlights(plates: Plates, m: Measures): void {
  const { u, left, right, shaft, fourth, third, second, halfThird, halfSecond } = m;
  const thick = u * 1.1;
  const slab = u * 0.62;
  for (const [from, to] of [
    [fourth, halfThird],
    [third, halfSecond],
  ] as const)
    flight(plates, [right, from], [left, to], 'C', thick, m.h);
  for (const half of [halfThird, halfSecond]) plates.rect(-20, half, left + 24, slab, 'A');
  flight(plates, [left, halfThird], [right, third], 'A', thick, m.h);
  flight(plates, [left, halfSecond], [right, second], 'A', thick, m.h);
  for (const floor of [fourth, third]) plates.rect(right - 4, floor, shaft - right + 4, slab, 'A');
  plates.rect(right - 4, second, shaft - right + 4, u * 1.6, 'A');
  for (const [top, foot] of [
    [halfThird, third],
    [halfSecond, second],
  ] as const) {
    plates.line(
      [
        [left - u * 0.14, top - u * 2],
        [right + u * 0.48, foot - u * 2],
      ],
      u * 0.15,
      'A',
    );
    plates.rect(left - u * 0.21, top - u * 2.07, u * 0.15, u * 2.1, 'A').rect(right + u * 0.41, foot - u * 2.07, u * 0.15, u * 2.1, 'A');
  }
}

/** Their door on the second floor, open while it is being filmed. */
export function drawDoor(plates: Plates, m: Measures, { picture }: Scene): void {
  const { u, right, second } = m;
  const x = right + u * 2.9;
  plates.rect(x - u * 0.24, second - u * 7.7, u * 3.9, u * 7.7, 'A');
  plates.rect(x, second - u * 7.45, u * 3.4, u * 7.45, atSecond(picture) ? 'D' : 'C');
  if (atSecond(picture))
    plates.poly(
      [
        [x, second - u * 7.45],
        [x + u * 1, second - u * 7.1],
        [x + u * 1, second],
        [x, second],
      ],
      'C',
    );
  else plates.disc(x + u * 2.9, second - u * 3.6, u * 0.2, 'A');
}

/** Twenty-four bottles, as many as can be counted at a glance; `turn` in degrees where it is carried downstairs. */
export function drawCrate(plates: Plates, x: number, y: number, u: number, turn = 0): void {
  const sin = Math.sin((turn * Math.PI) / 180);
  const cos = Math.cos((turn * Math.PI) / 180);
  const at = (right: number, up: number): Point => [x + (right * cos + up * sin) * u, y + (right * sin - up * cos) * u];
  const box = (left: number, right: number, foot: number, top: number, ink: string) =>
    plates.poly([at(left, foot), at(right, foot), at(right, top), at(left, top)], ink);
  for (const right of [0.42, 0.98, 1.54, 2.1]) {
    box(right - 0.19, right + 0.19, 0.6, 1.78, 'A');
    box(right - 0.09, right + 0.09, 1.7, 2.36, 'A');
    plates.disc(...at(right, 1.78), u * 0.19, 'A');
  }
  box(0, 2.52, 0, 1.3, '0');
  box(0, 2.52, 0.74, 1.22, 'D');
  box(0, 2.52, 0.1, 0.58, 'D');
  box(0, 0.2, 0, 1.3, 'D');
  box(2.32, 2.52, 0, 1.3, 'D');
}
