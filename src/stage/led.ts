import { type Face, outlineOf, widthOf } from './lettering.ts';
import { DOT_FONT } from './dot-font.ts';
import { MESH_EDGES, MESH_POINTS } from './mesh.ts';
import type { Point } from './plates.ts';

/** One mark on a screen, in dots; `lit` is how bright, 0 to 1. */
export type LedMark =
  | { readonly kind: 'box'; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly lit: number }
  | { readonly kind: 'disc'; readonly x: number; readonly y: number; readonly r: number; readonly lit: number }
  | { readonly kind: 'poly'; readonly points: readonly Point[]; readonly lit: number }
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly width: number; readonly lit: number }
  | { readonly kind: 'outline'; readonly d: string; readonly at: Point; readonly scale: Point; readonly lit: number };

/** The pen of a screen of light dots. Headlines are heavy capitals, at least three dots to a stroke; small print is 5 × 7. */
export class LedDots {
  readonly columns: number;
  readonly rows: number;
  readonly marks: LedMark[] = [];

  constructor(columns: number, rows: number) {
    this.columns = columns;
    this.rows = rows;
  }

  box(x: number, y: number, w: number, h: number, lit = 1): void {
    this.marks.push({ kind: 'box', x, y, w, h, lit });
  }

  disc(x: number, y: number, r: number, lit = 1): void {
    this.marks.push({ kind: 'disc', x, y, r, lit });
  }

  poly(points: readonly Point[], lit = 1): void {
    this.marks.push({ kind: 'poly', points, lit });
  }

  line(points: readonly Point[], width = 1, lit = 1): void {
    this.marks.push({ kind: 'line', points, width, lit });
  }

  /** Capitals `cap` dots high on the baseline `y`; squeezed to `width` when they are wider, stretched when `stretch`. */
  headline(text: string, x: number, y: number, cap: number, width: number, lit = 1, face: Face = 'sign'): void {
    const size = cap / 0.686;
    const natural = widthOf(text, size, face);
    const squeeze = natural > 0 ? Math.min(width / natural, 1) : 1;
    this.marks.push({ kind: 'outline', d: outlineOf(text, face), at: [x, y], scale: [(size / 1000) * squeeze, size / 1000], lit });
  }

  /** Small print, 5 × 7 dots a letter, one dot between. Accents are dropped, as such screens do. */
  print(text: string, x: number, y: number, lit = 1): void {
    const letters = text
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .toUpperCase();
    for (const [column, letter] of [...letters].entries()) this.#dots(DOT_FONT[letter] ?? '', x + column * 6, y, lit);
  }

  /** How many letters of small print fit a width. */
  fits(width: number): number {
    return Math.floor((width + 1) / 6);
  }

  /** A head and shoulders that have no face. */
  head(x: number, y: number, r: number, lit = 0.33): void {
    const top = y + r * 1.22;
    const edge = r * 0.75;
    const arc = (from: number, cx: number): Point[] =>
      Array.from({ length: 7 }, (_, i) => [
        cx + edge * Math.cos(from + (i / 12) * Math.PI),
        top + edge + edge * Math.sin(from + (i / 12) * Math.PI),
      ]);
    this.disc(x, y, r, lit);
    this.poly([[x - r * 1.5, this.rows], ...arc(Math.PI, x - edge), ...arc(Math.PI * 1.5, x + edge), [x + r * 1.5, this.rows]], lit);
  }

  /** The net of points the machine lays on a head. */
  mesh(x: number, y: number, r: number): void {
    const at = (i: number): Point => [x + (MESH_POINTS[i]?.[0] ?? 0) * r, y + (MESH_POINTS[i]?.[1] ?? 0) * r];
    for (const [a, b] of MESH_EDGES) this.line([at(a), at(b)], 0.7, 0.86);
    for (const i of MESH_POINTS.keys()) {
      const [px, py] = at(i);
      this.box(Math.round(px) - 0.5, Math.round(py) - 0.5, 1.6, 1.6);
    }
  }

  /** Four corners around a square, as a viewfinder has. */
  corners(x: number, y: number, reach: number, arm: number): void {
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const) {
      this.line([
        [x + sx * reach, y + sy * (reach - arm)],
        [x + sx * reach, y + sy * reach],
        [x + sx * (reach - arm), y + sy * reach],
      ]);
    }
  }

  #dots(rows: string, x: number, y: number, lit: number): void {
    for (let row = 0; row * 2 < rows.length; row++) {
      const bits = Number.parseInt(rows.slice(row * 2, row * 2 + 2), 16);
      for (let column = 0; column < 5; column++) if ((bits >> (4 - column)) & 1) this.box(x + column, y + row, 1, 1, lit);
    }
  }
}
