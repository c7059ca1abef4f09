import type { LedDots } from '../../../src/stage/led.ts';
import { widthOf } from '../../../src/stage/lettering.ts';
import type { Scene } from '../../../src/stage/place.ts';
import { clipOf, isNew, verdictOf } from './asked.ts';
import { CLIPS, corners, type Pane } from './clips.ts';

const SECONDS = 12;
const LEFT = 7;
const SMALL = 90;

export function showScreen(dots: LedDots, scene: Scene): void {
  const [what, detail] = scene.picture.devices.screen ?? ['off'];
  if (what === 'clip') showClip(dots, scene, detail ?? '');
  else if (what === 'wall') showWall(dots, scene);
}

/** A face in a square, a face on file, and how sure: it always says something. */
function showClip(dots: LedDots, scene: Scene, clip: string): void {
  const { columns, rows } = dots;
  const shown = CLIPS[clip];
  if (!shown) return;
  const small = rows < SMALL;
  const w = Math.round(columns * (small ? 0.32 : 0.3));
  const h = rows - (small ? 15 : 27);
  const pane = (left: number): Pane => ({ left, w, h, x: left + Math.round(w / 2), y: Math.round(rows * 0.4), r: Math.round(rows * 0.2) });
  const verdict = isNew(scene.picture) ? undefined : verdictOf(scene.picture);
  const [seen, file] = [pane(0), pane(columns - w)];
  shown.draw(dots, seen);
  shown.file(dots, file);
  dots.box(w, 0, columns - w * 2, rows, 0);
  dots.box(0, h, columns, rows - h, 0);
  if (shown.found && verdict !== 'no') corners(dots, shown.found, seen.left, w, h);
  if (verdict === 'no') corners(dots, shown.next, seen.left, w, h);
  else dots.corners(file.x, file.y, Math.round(file.r * 1.42), Math.round(file.r * 0.4));
  showSure(dots, scene, shown.sure);
  showSeconds(dots, scene, verdict ? 0 : isNew(scene.picture) ? SECONDS : LEFT);
}

/** The number, between the two, and what it is a number of. */
function showSure(dots: LedDots, { word, picture }: Scene, sure: string): void {
  const { columns, rows } = dots;
  const small = rows < SMALL;
  const [mid, foot] = [columns / 2, rows * 0.4 + rows * 0.17];
  const verdict = isNew(picture) ? undefined : verdictOf(picture);
  const cap = rows * 0.36;
  const says = verdict === 'no' ? word('desk.contested') : verdict ? word('desk.confirmed') : word('desk.same');
  if (sure) {
    const room = columns * (small ? 0.36 : 0.4) - 8;
    const width = Math.min(widthOf(sure, cap / 0.686) * 0.84, room / 1.5);
    const left = mid - width * 0.73;
    dots.headline(sure, left, foot, cap, width);
    dots.headline('%', left + width * 1.08, foot, cap * 0.46, width * 0.4);
  } else for (const i of [-1, 0, 1]) dots.disc(mid + i * 14, rows * 0.42, 3, 0.5);
  if (!small) middle(dots, says, mid, 8, verdict ? 1 : 0.85);
  middle(dots, small && verdict ? says : word('desk.match'), mid, Math.round(foot + (small ? 5 : 8)), 0.85);
}

/** Twelve blocks, one a second: what is not answered is a Yes. */
function showSeconds(dots: LedDots, { word, picture }: Scene, left: number): void {
  const { columns, rows } = dots;
  const small = rows < SMALL;
  const each = (columns - 8) / SECONDS;
  for (let i = 0; i < SECONDS; i++)
    dots.box(Math.round(4 + i * each), rows - (small ? 9 : 11), Math.round(each) - 2, small ? 6 : 9, i < left ? 1 : 0.12);
  if (small) return;
  dots.print(`${word('desk.clip')} ${clipOf(picture)}`, 6, rows - 21, 0.85);
  const queue = word('desk.queue');
  dots.print(queue, columns - 4 - queue.length * 6, rows - 21, 0.85);
  if (left) middle(dots, `${left} S`, columns / 2, rows - 21, 1);
}

function middle(dots: LedDots, text: string, x: number, y: number, lit: number): void {
  dots.print(text, Math.round(x - text.length * 3), y, lit);
}

/** How often the machine is right, by district: a row of blocks each, and nobody asks. */
function showWall(dots: LedDots, { word }: Scene): void {
  const { columns, rows } = dots;
  const districts: readonly (readonly [string, number])[] = [
    ['desk.hill', 97],
    ['desk.quays', 61],
  ];
  const tall = rows / 2;
  const cap = tall * 0.5;
  for (const [i, [key, percent]] of districts.entries()) {
    const top = i * tall;
    const width = columns * 0.34;
    dots.headline(word(key), 6, top + tall * 0.5, cap * 0.6, columns * 0.54);
    dots.headline(`${percent} %`, columns - width - 4, top + tall * 0.62, cap, width);
    const blocks = 33;
    const each = (columns - 12) / blocks;
    for (let b = 0; b < blocks; b++)
      dots.box(
        Math.round(6 + b * each),
        top + tall * 0.72,
        Math.round(each) - 1,
        tall * 0.17,
        b < Math.round((blocks * percent) / 100) ? 1 : 0.12,
      );
  }
}

/** One of the hour’s clips, small. */
export const showInStrip =
  (clip: number) =>
  (dots: LedDots, { picture }: Scene): void => {
    const now = clipOf(picture);
    const on = now === clip;
    if (!now && picture.devices.screen?.[0] !== 'wall') return;
    const [x, y, r] = [dots.columns * 0.66, dots.rows * 0.46, dots.rows * 0.28];
    dots.head(x, y, r, on ? 0.5 : clip < now ? 0.22 : 0.12);
    if (on && clip === 3) {
      dots.box(x - r * 1.42, y - r * 0.78, r * 2.84, 2, 0.5);
      dots.box(x - r * 0.76, y - r * 1.44, r * 1.52, r * 0.8, 0.5);
    }
    dots.print(String(clip), 3, 3, on ? 1 : 0.6);
  };

/** Théo’s afternoon. */
export function showList(dots: LedDots, { word }: Scene): void {
  const yes = word('desk.yes');
  for (const [i, lit] of [1, 0.6, 0.4, 0.25].entries()) dots.print(yes, 3, 4 + i * 11, lit);
}
