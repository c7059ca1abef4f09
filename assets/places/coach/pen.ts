import type { InkName } from '../../../src/stage/ink.ts';
import type { Plates, Point } from '../../../src/stage/plates.ts';
import { at, type Measures } from './measures.ts';

/** The plates, drawn on in units of the coach. */
export interface Pen {
  readonly rect: (x: number, y: number, w: number, h: number, ink: InkName, radius?: number) => Pen;
  readonly poly: (points: readonly Point[], ink: InkName) => Pen;
  readonly disc: (x: number, y: number, r: number, ink: InkName) => Pen;
  readonly line: (points: readonly Point[], width: number, ink: InkName) => Pen;
}

export function penOf(plates: Plates, m: Measures): Pen {
  const { k } = m;
  const place = (points: readonly Point[]) => points.map(([x, y]) => at(m, x, y));
  const pen: Pen = {
    rect: (x, y, w, h, ink, radius = 0) => {
      plates.rect(...at(m, x, y), w * k, h * k, ink, radius * k);
      return pen;
    },
    poly: (points, ink) => {
      plates.poly(place(points), ink);
      return pen;
    },
    disc: (x, y, r, ink) => {
      plates.disc(...at(m, x, y), r * k, ink);
      return pen;
    },
    line: (points, width, ink) => {
      plates.line(place(points), Math.max(1, width * k), ink, 'round');
      return pen;
    },
  };
  return pen;
}
