import { type Format, FORMATS } from '../../src/stage/format.ts';
import type { Composition, PlaceDrawing, Scene } from '../../src/stage/place.ts';
import type { Plates } from '../../src/stage/plates.ts';

/** Your door, from outside, in px. */
interface Measures {
  readonly w: number;
  readonly h: number;
  readonly u: number;
  readonly floor: number;
  /** Left side of the door. */
  readonly door: number;
  /** Where the stairs begin to go down. */
  readonly edge: number;
  /** The telephone on its pillar. */
  readonly pillar: number;
}

const HEADS: Readonly<Record<Format, number>> = { landscape: 58, portrait: 52, phone: 20.5 };

function measuresOf(format: Format): Measures {
  const { w, h } = FORMATS[format];
  const u = HEADS[format];
  return { w, h, u, floor: h * 0.84, door: w * 0.07, edge: w * 0.76, pillar: w * 0.58 };
}

/** The window over the stairs, and the storey. */
function drawWall(plates: Plates, { w, h, u, floor, pillar }: Measures, { word }: Scene): void {
  plates.disc(w * 0.9, h * 0.3, u * 4.2, 'D');
  plates
    .rect(w * 0.9 - u * 4.2, h * 0.3 - u * 0.13, u * 8.4, u * 0.26, '0')
    .rect(w * 0.9 - u * 0.13, h * 0.3 - u * 4.2, u * 0.26, u * 8.4, '0');
  plates.letter(word('stairs.third'), pillar - u * 1.6, floor - u * 0.5, u * 15, 'C', { anchor: 'middle' });
}

/** The one dark mass: a door, locked, with the light of the kitchen under it. */
function drawDoor(plates: Plates, { u, floor, door }: Measures): void {
  plates.rect(door - u * 0.4, floor - u * 9.4, u * 5.8, u * 9.4, 'A').rect(door, floor - u * 9, u * 5, u * 9, 'C');
  plates.rect(door + u * 0.2, floor - u * 8.8, u * 4.6, u * 8.66, 'A');
  for (const [x, up, height] of [
    [0.7, 8.2, 3.2],
    [2.7, 8.2, 3.2],
    [0.7, 3.6, 2.8],
    [2.7, 3.6, 2.8],
  ] as const)
    plates.rect(door + u * x, floor - u * up, u * 1.6, u * height, 'A82');
  plates.disc(door + u * 4.3, floor - u * 4.4, u * 0.26, 'D').disc(door + u * 2.5, floor - u * 6.6, u * 0.16, 'D');
  plates.rect(door + u * 0.2, floor - u * 0.14, u * 4.6, u * 0.16, 'D');
  plates.poly(
    [
      [door + u * 0.2, floor],
      [door + u * 4.8, floor],
      [door + u * 5.6, floor + u * 0.8],
      [door - u * 0.2, floor + u * 0.8],
    ],
    'D',
  );
}

/** The landing, and the first steps down. */
function drawFloor(plates: Plates, { w, h, u, floor, edge }: Measures): void {
  plates.rect(-20, floor, edge + 20, h - floor + 20, 'A');
  for (let step = 0; edge + step * u * 1.1 < w + u; step++)
    plates.rect(edge + step * u * 1.1 - 1, floor + u * 0.72 * (step + 1), u * 1.14, h, 'A');
  plates.rect(edge - u * 0.4, floor - u * 3.7, u * 0.26, u * 3.7, 'A').line(
    [
      [edge - u * 0.34, floor - u * 3.6],
      [w + u, floor - u * 3.6 + (w + u - edge) * 0.655],
    ],
    u * 0.22,
    'A',
  );
}

/** One telephone with a wire is left on this stair; Mrs Lind dusts it. */
function drawTelephone(plates: Plates, { u, floor, pillar }: Measures): void {
  const [x, y] = [pillar, floor - u * 5.6];
  plates.rect(x - u * 0.9, y - u * 1.2, u * 1.8, u * 2.6, 'A', u * 0.14);
  plates.disc(x + u * 0.1, y + u * 0.3, u * 0.62, '0').disc(x + u * 0.1, y + u * 0.3, u * 0.24, 'A');
  for (let hole = 0; hole < 8; hole++)
    plates.disc(x + u * (0.1 + Math.sin(hole * 0.72) * 0.44), y + u * (0.3 - Math.cos(hole * 0.72) * 0.44), u * 0.09, 'A');
  plates.line(
    [
      [x - u * 0.7, y - u * 0.86],
      [x + u * 0.7, y - u * 0.86],
    ],
    u * 0.3,
    'D',
    'round',
  );
  for (const side of [-0.72, 0.72]) plates.disc(x + u * side, y - u * 0.72, u * 0.28, 'D');
  const coil = Array.from({ length: 15 }, (_, i) => [x - u * 0.84 + (i % 2 ? u * 0.14 : -u * 0.14), y - u * 0.4 + i * u * 0.2] as const);
  plates.line([...coil, [x - u * 0.3, y + u * 2.6], [x, y + u * 1.4]], u * 0.09, 'A', 'round');
}

function composed(format: Format): Composition {
  const m = measuresOf(format);
  const { u, floor, door, edge } = m;
  return {
    layers: [
      { kind: 'set', name: 'wall', depth: 0.25, draw: (plates, scene) => drawWall(plates, m, scene) },
      {
        kind: 'set',
        name: 'landing',
        depth: 1,
        draw: (plates) => {
          drawDoor(plates, m);
          drawFloor(plates, m);
          drawTelephone(plates, m);
        },
      },
      { kind: 'people', name: 'people', depth: 1 },
    ],
    people: () => ({
      jo: { x: door + u * 7.1, y: floor, head: u, layer: 'people', faces: 'left', poses: { stand: { as: 'bag' } } },
      sacha: { x: edge - u * 1.6, y: floor, head: u * 0.98, layer: 'people', as: 'wait' },
    }),
    rest: (index) => ({ x: door + u * (14 + index * 2.4), y: floor, head: u, layer: 'people' }),
    boxes: 'nobody',
  };
}

/** Your door, locked behind you; one telephone with a wire. */
export const landing: PlaceDrawing = { compose: composed };
