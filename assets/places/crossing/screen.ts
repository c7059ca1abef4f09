import type { LedDots } from '../../../src/stage/led.ts';
import type { Scene } from '../../../src/stage/place.ts';

/** Three square metres of light: a head without a face, and what the city has to say under it. */
export function showScreen(dots: LedDots, scene: Scene): void {
  const { word, picture } = scene;
  const [what, detail] = picture.devices.screen ?? ['off'];
  if (what === 'shame') showShame(dots, scene, detail === 'jo' ? 'jo' : 'v');
  else if (what === 'temperature') showLines(dots, [word('crossing.temperature')], word('crossing.now'));
  else showLines(dots, word(what === 'greetings' ? 'crossing.greetings' : 'crossing.thanks').split('\n'), picture.clock);
}

/** The head in its corners and its net, the initial, and what it costs. */
function showShame(dots: LedDots, { word }: Scene, whose: 'jo' | 'v'): void {
  const { columns, rows } = dots;
  const wide = Math.round(columns * 0.5);
  const r = rows * 0.275;
  const [x, y] = [Math.round((columns - wide - 4) / 2), Math.round(rows * 0.42)];
  dots.head(x, y, r);
  dots.mesh(x, y, r);
  if (whose === 'v') drawStaffCap(dots, x, y, r);
  dots.corners(x, y, r * 1.32, r * 0.4);
  const left = columns - wide - 2;
  dots.headline(word(`crossing.initial-${whose}`), left, rows * 0.29, rows * 0.2, wide);
  if (whose === 'v') {
    for (const [i, line] of word('crossing.adult').split('\n').entries())
      dots.headline(line, left, rows * (0.52 + i * 0.2), rows * 0.15, wide);
    return;
  }
  dots.box(left, Math.round(rows * 0.45), Math.round(wide * 0.18), columns > 115 ? 4 : 2);
  dots.headline('20', left + Math.round(wide * 0.25), rows * 0.61, rows * 0.27, wide * 0.7);
  dots.headline(word('crossing.points'), left, rows * 0.88, rows * 0.19, wide);
}

/** Her cap in the staff photograph: the one thing the net does not cover. */
function drawStaffCap(dots: LedDots, x: number, y: number, r: number): void {
  dots.poly(
    [
      [x - r * 0.98, y - r * 0.34],
      [x - r * 0.8, y - r * 1.12],
      [x, y - r * 1.34],
      [x + r * 0.8, y - r * 1.12],
      [x + r * 0.98, y - r * 0.34],
    ],
    0.62,
  );
  dots.box(x - r * 1.12, y - r * 0.46, r * 2.24, Math.max(2, r * 0.2), 1);
}

/** Words alone: up to three lines of capitals, and the time or the like in small print. */
function showLines(dots: LedDots, lines: readonly string[], small: string): void {
  const { columns, rows } = dots;
  const cap = Math.min(rows * 0.34, (rows * 0.66) / lines.length / 1.25);
  for (const [i, line] of lines.entries()) dots.headline(line, 4, rows * 0.1 + cap * (1 + i * 1.32), cap, columns - 8);
  dots.print(small, 4, rows - 10, 0.7);
}
