import { STRANGERS } from '../../figures/cast.ts';
import { CAST } from '../../figures/cast.ts';
import { POSES } from '../../figures/poses.ts';
import { figureOf } from '../../../src/stage/figures/figure.ts';
import { unseated } from '../../../src/stage/figures/pose.ts';
import type { Individual } from '../../../src/stage/figures/individual.ts';
import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import type { PoseId } from '../../../src/story/vocabulary.ts';
import { isNight, type Measures } from './measures.ts';

/** Bands of sky, paler towards the sun; a black sheet at night. */
export function drawSky(plates: Plates, { w, h, left, sun }: Measures, { picture }: Scene): void {
  const night = isNight(picture.hour);
  const bands = night ? ['C A66', 'C A52', 'C A40', 'C A30', 'C A20'] : ['0', 'C12', 'C26', 'C42', 'C60'];
  for (const [i, ink] of bands.entries()) plates.rect(0, (h * i) / bands.length, w, h / bands.length + 1, ink);
  if (sun.at === 'sky')
    plates.disc(night ? sun.x * 0.8 : sun.x, night ? sun.y * 0.6 : sun.y, night ? sun.r * 0.66 : sun.r, night ? '0' : 'D');
  // The Hill asleep.
  for (const [x, top, width] of [
    [-0.1, 0.5, 0.3],
    [0.16, 0.4, 0.3],
    [0.42, 0.56, 0.34],
    [0.7, 0.34, 0.4],
  ] as const) {
    plates.rect(left * x, h * top, left * width, h, night ? 'C A76' : 'C');
  }
}

/** The house, cut open: one dark mass with lit rooms in it. */
export function drawHouse(plates: Plates, m: Measures): void {
  const { w, h, left, ceiling, floor, wall, slab, u } = m;
  plates.rect(left, -10, w - left + 10, h + 20, 'A');
  const inner = left + slab;
  const middle = wall + u * 7.6;
  const above = { floor: ceiling - slab, ceiling: ceiling - slab - u * 9.6 };
  const below = { floor: floor + slab + u * 9.6, ceiling: floor + slab };
  room(plates, inner, wall - slab / 2, above, 'C A30');
  room(plates, wall + slab / 2, middle - slab / 2, above, 'C A62');
  room(plates, middle + slab / 2, w, above, '0');
  room(plates, inner, wall - slab / 2, below, 'C');
  room(plates, wall + slab / 2, middle - slab / 2, below, 'D45');
  room(plates, middle + slab / 2, w, below, 'C A30');
  drawNeighbours(plates, m, middle, above.floor, below);
}

interface Storey {
  readonly floor: number;
  readonly ceiling: number;
}

const room = (plates: Plates, from: number, to: number, { ceiling, floor }: Storey, ink: string) =>
  plates.rect(from, ceiling, to - from, floor - ceiling, ink);

function drawNeighbours(plates: Plates, { u, left, slab, wall, w }: Measures, middle: number, above: number, below: Storey): void {
  const stand = (who: Individual | undefined, pose: PoseId, x: number, y: number, faces: 'left' | 'right' = 'right') => {
    if (who) plates.figure(figureOf(unseated(POSES[pose]), who), x, y, u * 0.96, { over: 'D', lens: '0' }, faces);
  };
  // Above: one asleep, one moved out, one awake before the number.
  const bed = left + slab + u * 0.5;
  drawBed(plates, bed, above, u * 7.6, u, 'A');
  stand(STRANGERS.elder, 'lie', bed + u * 3.9, above - u * 1.42);
  for (const [x, up, size] of [
    [0.8, 0, 2.2],
    [3.1, 0, 1.7],
    [1.2, 2.2, 1.6],
  ] as const)
    drawParcel(plates, wall + slab + u * x, above - u * up, u * size);
  stand(STRANGERS.slight, 'pyjamas', Math.min(middle + u * 4.4, w - u * 2.6), above);
  // Below: Lou walks the baby; Mrs Lind dusts; a tap drips.
  stand(CAST.lou[0]?.individual, 'stand', left + slab + u * 2.8, below.floor);
  drawCradle(plates, left + slab + u * 5.2, below.floor, u);
  stand(CAST.lind[0]?.individual, 'duster', wall + u * 2.9, below.floor);
  plates
    .rect(wall + u * 4.9, below.ceiling + u * 1.7, u * 1.9, u * 2.3, 'A')
    .rect(wall + u * 5.15, below.ceiling + u * 1.95, u * 1.4, u * 1.8, '0');
  plates.disc(wall + u * 5.85, below.ceiling + u * 2.6, u * 0.42, 'C');
  plates
    .rect(middle + u * 1.6, below.ceiling + u * 1.5, u * 4, u * 3, 'C')
    .rect(middle + u * 3.5, below.ceiling + u * 1.5, u * 0.2, u * 3, 'A');
}

export function drawBed(plates: Plates, x: number, floor: number, width: number, u: number, sheet: string): void {
  plates.rect(x, floor - u * 1.42, width, u * 0.8, sheet);
  plates.rect(x - u * 0.24, floor - u * 2.7, u * 0.26, u * 2.7, 'A').rect(x + width, floor - u * 1.8, u * 0.26, u * 1.8, 'A');
  plates.rect(x, floor - u * 0.64, width, u * 0.22, 'A');
}

function drawParcel(plates: Plates, x: number, floor: number, size: number): void {
  plates.rect(x, floor - size, size, size - 1, 'C').rect(x + size * 0.42, floor - size, size * 0.16, size - 1, 'A');
}

function drawCradle(plates: Plates, x: number, floor: number, u: number): void {
  plates.rect(x, floor - u * 3.2, u * 2.4, u * 0.3, 'A').rect(x, floor - u * 1.6, u * 2.4, u * 0.3, 'A');
  for (let bar = 0; bar <= 5; bar++) plates.rect(x + u * bar * 0.44, floor - u * 3.4, u * 0.16, u * 3.4, 'A');
}
