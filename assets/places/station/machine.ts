import type { LedDots } from '../../../src/stage/led.ts';
import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import type { Picture } from '../../../src/day/picture.ts';
import type { Measures } from './measures.ts';

/** What the coast has asked since three. */
const ASKED = 620;

/** The city holds the machine: paper, one word, keys that do nothing tonight. */
export function drawMachine(plates: Plates, m: Measures, { word }: Scene): void {
  const { h, k, machine, screen } = m;
  const { x, y, width, height } = machine;
  const foot = y + height;
  plates.poly(
    [
      [x, foot],
      [x + width, foot],
      [x + width + (h - foot) * 1.3, h - 1],
      [x + width * 0.52, h - 1],
    ],
    'A',
  );
  plates.rect(x, y, width, height, '0');
  const [sw, sh] = [screen.columns * screen.pitch, screen.rows * screen.pitch];
  const edge = Math.max(3, 9 * k);
  plates.rect(screen.x - edge, screen.y - edge, sw + edge * 2, sh + edge * 2, 'A');
  const base = screen.y + sh + 70 * k;
  const wide = width - 44 * k;
  plates.letter(word('station.tickets'), x + 22 * k, base, 60 * k, 'A', { fit: wide }).rect(x + 22 * k, base + 14 * k, wide, 6 * k, 'A');
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 3; column++) plates.disc(x + (42 + column * 42) * k, base + (58 + row * 42) * k, 14 * k, 'A');
  const slot = x + 176 * k;
  plates.rect(slot, base + 44 * k, width - 198 * k, 20 * k, 'A').rect(slot, base + 88 * k, width - 198 * k, 84 * k, 'A');
  plates.rect(slot + 12 * k, base + 150 * k, width - 222 * k, 10 * k, '0').rect(x, foot - 24 * k, width, 24 * k, 'A');
}

export const readsMachine = ({ devices, board, lists }: Picture): string =>
  [devices.machine?.[0] ?? '', board.to, lists.includes('rail')].join(' ');

/** YOU and TRAIN, a number under each: the larger has the room. */
export function showMachine(dots: LedDots, { picture, word }: Scene): void {
  const said = picture.devices.machine?.[0];
  if (!said) showIdle(dots, word);
  else if (said === 'refused' && picture.lists.includes('rail')) showListed(dots, word);
  else showBoth(dots, picture, word);
}

function showBoth(dots: LedDots, { board, devices }: Picture, word: Scene['word']): void {
  const said = devices.machine?.[0];
  const you = board.to;
  // Far under, you are hardly there; a little under, you are a little less.
  const part = said === 'accepted' ? 0.62 : you >= 600 ? 0.44 : 0.26;
  const room = dots.columns - 10;
  showNumber(dots, word('station.you'), `${you}`, 3, room * part);
  showNumber(dots, word('station.train'), `${ASKED}`, 7 + room * part, room * (1 - part));
  showFoot(dots, word(said === 'accepted' ? 'station.seats' : 'station.refused'));
}

const footAt = ({ rows }: LedDots) => Math.round(rows * 0.7);

function showNumber(dots: LedDots, name: string, number: string, x: number, width: number): void {
  const cap = Math.min(width * 0.62, dots.rows * 0.4);
  dots.headline(name, x, Math.round(dots.rows * 0.19), dots.rows * (0.06 + 0.08 * Math.min(1, width / 30)), width);
  dots.headline(number, x, footAt(dots) - 6, cap, width);
}

function showFoot(dots: LedDots, text: string): void {
  const y = footAt(dots);
  dots.box(3, y, dots.columns - 6, 1, 0.55);
  dots.headline(text, 3, dots.rows - 4, dots.rows * 0.17, dots.columns - 6);
}

/** NOT YOU: no number is under it, because it is a list. */
function showListed(dots: LedDots, word: Scene['word']): void {
  const lines = word('station.not-you').split('\n');
  for (const [i, line] of lines.entries())
    dots.headline(line, 3, Math.round(dots.rows * (0.3 + i * 0.32)), dots.rows * 0.25, dots.columns - 6);
  showFoot(dots, word('station.list'));
}

function showIdle(dots: LedDots, word: Scene['word']): void {
  const cap = dots.rows * 0.15;
  dots.headline(word('station.train'), 3, Math.round(dots.rows * 0.21), cap, dots.columns - 6);
  dots.headline(`${ASKED}`, 3, footAt(dots) - 4, dots.rows * 0.32, dots.columns - 6);
  showFoot(dots, word('station.look'));
}

/** Over the window for appeals: the number that is being served. */
export const showWall = (dots: LedDots, { word }: Scene): void =>
  dots.print(word('station.wall'), Math.max(1, Math.round((dots.columns - 11) / 2)), 2);
