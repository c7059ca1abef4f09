import type { LedDots } from '../../../src/stage/led.ts';
import { widthOf } from '../../../src/stage/lettering.ts';
import type { Scene } from '../../../src/stage/place.ts';
import { type Layout, layoutOf } from './measures.ts';
import { drawBridge, drawBus, drawCrowd, drawNeighbour, PICTURES } from './pictures.ts';
import { writeLine } from './words-leaving.ts';

/** Your phone, filling the stage: the post, what may be done to it, and what comes next. */
export function showGlass(dots: LedDots, scene: Scene): void {
  const layout = layoutOf(dots.columns, dots.rows);
  const [what = 'off'] = scene.picture.devices.phone ?? [];
  if (what === 'off' || what === 'dark' || what === 'face-down') return;
  showHead(dots, scene, layout);
  if (what === 'notice') {
    showNotice(dots, scene, layout);
    return;
  }
  if (what === 'search') showSearch(dots, scene, layout);
  const [post, gone] = scene.picture.devices.post ?? [];
  if (post === 'rain') showRain(dots, scene, layout, Number(gone ?? 0));
  else if (post === 'bridge') showBridge(dots, scene, layout);
  else if (post) PICTURES[post]?.(dots, areaOf(dots, layout, what === 'search' ? 0.3 : 0.1));
  showLikes(dots, scene, layout);
}

/** The time, and the number you are; on a phone only the number of those who write is worth its room. */
function showHead(dots: LedDots, { picture, word }: Scene, { tall, margin }: Layout): void {
  if (!tall) return;
  const number = `${word('home.mirror')} ${picture.board.to}`;
  dots.print(picture.clock, margin, 8);
  dots.print(number, dots.columns - margin - number.length * 6 + 1, 8);
  dots.box(margin, 22, dots.columns - margin * 2, 1, 0.35);
}

const areaOf = ({ columns, rows }: LedDots, { tall, margin }: Layout, top: number) => ({
  x: margin,
  y: Math.round(tall ? 34 + rows * (top - 0.1) : 6),
  w: columns - margin * 2,
  h: Math.round(tall ? rows * 0.46 : rows * 0.72),
});

/** The post that nobody signed. Its words leave, and it says the opposite, then less. */
function showRain(dots: LedDots, scene: Scene, layout: Layout, step: number): void {
  const { tall, margin, cap, line, text } = layout;
  const { word, picture } = scene;
  if (tall && picture.devices.phone?.[0] === 'feed') showNobody(dots, scene, margin);
  for (const [i, said] of word('feed.rain').split('\n').entries())
    writeLine(dots, said, step, { x: margin, y: Math.round(text + cap + i * line), cap, width: dots.columns - margin * 2 });
  showActions(dots, layout);
  showWriting(dots, scene, layout);
  if (!tall) return;
  dots.box(0, layout.card - 8, dots.columns, 1, 0.35);
  drawBridge(dots, { x: margin, y: layout.card, w: dots.columns - margin * 2, h: 64 });
  dots.headline(word('feed.open'), margin, layout.card + 76, 10, dots.columns - margin * 2);
}

/** Whose it is: a head with nothing in it. */
function showNobody(dots: LedDots, { word }: Scene, margin: number): void {
  dots.disc(margin + 7, 34, 5, 0.35);
  dots.poly(
    [
      [margin, 48],
      [margin + 3, 41],
      [margin + 11, 41],
      [margin + 14, 48],
    ],
    0.35,
  );
  dots.print(word('feed.unsigned'), margin + 22, 32, 0.9);
  dots.print(word('feed.undated'), margin + 22, 42, 0.6);
}

/** A heart, an arrow, a flag: like, share, report. */
function showActions(dots: LedDots, { actions: y }: Layout): void {
  const [heart, arrow, flag] = [1, 3, 5].map((part) => Math.round((dots.columns * part) / 6)) as [number, number, number];
  drawHeart(dots, heart, y, 0.85);
  dots.line(
    [
      [arrow - 8, y],
      [arrow + 7, y],
    ],
    2,
    0.85,
  );
  dots.line(
    [
      [arrow + 2, y - 5],
      [arrow + 7, y],
      [arrow + 2, y + 5],
    ],
    2,
    0.85,
  );
  dots.box(flag - 6, y - 7, 2, 15, 0.85);
  dots.poly(
    [
      [flag - 4, y - 7],
      [flag + 8, y - 3],
      [flag - 4, y + 1],
    ],
    0.85,
  );
}

function drawHeart(dots: LedDots, x: number, y: number, lit: number): void {
  for (const side of [-3, 3]) dots.disc(x + side, y - 2.5, 3.6, lit);
  dots.poly(
    [
      [x - 6.2, y - 0.6],
      [x + 6.2, y - 0.6],
      [x, y + 7],
    ],
    lit,
  );
}

/** A dot for everyone who is writing underneath; when nobody is, three that are not lit. */
function showWriting(dots: LedDots, { picture, word }: Scene, { tall, margin, writing }: Layout): void {
  const people = picture.devices.dots?.[0];
  if (people === undefined) return;
  const count = Number(people);
  const [x, y] = tall ? [margin + 8, writing] : [dots.columns - margin - 8 * Math.max(3, count), 8];
  for (let i = 0; i < Math.max(3, count); i++) dots.disc(x + i * 8, y, 2.6, i < count ? 1 : 0.2);
  if (tall && count) dots.print(`${count} ${word('feed.writing')}`, x + Math.max(3, count) * 8 + 2, y - 3, 0.7);
}

/** Who likes it: your mother; or four thousand. */
function showLikes(dots: LedDots, { picture, word }: Scene, { tall, margin, actions }: Layout): void {
  const who = picture.devices.likes?.[0];
  if (!who) return;
  const text = who === '4000' ? '4 000' : word('feed.irene');
  const rain = picture.devices.post?.[0] === 'rain';
  const bridge = picture.devices.post?.[0] === 'bridge';
  const under = tall ? Math.round(bridge ? dots.rows * 0.7 + 33 : dots.rows * 0.46 + 50) : dots.rows - 12;
  const [x, y] = rain ? [Math.round(dots.columns / 6), actions] : [margin + 6, under];
  drawHeart(dots, x, y, 1);
  dots.print(text, x + 12, y - 3);
}

/** The bridge thanks its crowd, and has found you in it. */
function showBridge(dots: LedDots, { picture, word }: Scene, { tall, margin }: Layout): void {
  const w = dots.columns - margin * 2;
  const ringed = picture.devices.ring !== undefined;
  const [top, high] = tall ? [32, dots.rows * 0.26] : [2, 44];
  drawBridge(dots, { x: margin, y: top, w, h: high });
  drawCrowd(dots, { x: margin, y: top + high * 0.92, w, h: tall ? dots.rows * 0.26 : 42 }, ringed);
  const lines = word('feed.seen').split('\n');
  const cap = tall ? 13 : 9;
  const first = tall ? Math.round(dots.rows * 0.7) : 98;
  for (const [i, said] of lines.entries()) {
    if (tall) dots.headline(said, margin, first + i * 20, cap, w);
    else dots.headline(said, margin + (i * w) / 2, first, cap, w / 2 - 4);
  }
  if (!tall) return;
  frame(dots, margin, dots.rows - 44, w, 26);
  dots.headline(word('feed.remark'), margin + 8, dots.rows - 26, 10, w - 16);
}

function frame(dots: LedDots, x: number, y: number, w: number, h: number): void {
  for (const [fx, fy, fw, fh] of [
    [x, y, w, 1],
    [x, y + h, w, 1],
    [x, y, 1, h],
    [x + w - 1, y, 1, h],
  ] as const)
    dots.box(fx, fy, fw, fh, 0.7);
}

/** Where you may ask; what you took back stays, in grey. */
function showSearch(dots: LedDots, { picture }: Scene, { tall, margin }: Layout): void {
  const [y, h] = tall ? [30, 22] : [1, 13];
  const w = tall ? dots.columns - margin * 2 : dots.columns * 0.6;
  frame(dots, margin, y, w, h);
  const middle = y + h / 2;
  dots.disc(margin + 9, middle - 1, h * 0.24, 0.8);
  dots.disc(margin + 9, middle - 1, h * 0.14, 0);
  if (picture.devices.phone?.[1] === 'kept')
    for (const [from, long] of [
      [20, 26],
      [50, 14],
      [68, 34],
    ] as const)
      dots.box(margin + from, middle - 2, long, 5, 0.3);
  else dots.box(margin + 20, middle - h * 0.3, 2, h * 0.6, 1);
}

/** You are told what you did at 13:22, and offered half of it back. */
function showNotice(dots: LedDots, { picture, word }: Scene, { tall, margin }: Layout): void {
  const w = dots.columns - margin * 2;
  const bassi = picture.devices.phone?.[1] === 'bassi';
  const area = { x: margin, y: tall ? 62 : 22, w, h: tall ? dots.rows * 0.48 : 66 };
  const cap = tall ? 20 : 13;
  dots.headline('13:22', margin, tall ? 52 : 17, cap, w * 0.5);
  const crossed = word(bassi ? 'feed.again' : 'feed.speed');
  const size = cap * 0.6;
  dots.headline(crossed, dots.columns - margin - Math.min(w * 0.42, widthOf(crossed, size / 0.686)), tall ? 52 : 17, size, w * 0.42);
  (bassi ? drawNeighbour : drawBus)(dots, area);
  const button = { y: tall ? dots.rows - 62 : 96, h: tall ? 30 : 20 };
  dots.box(margin, button.y, w, button.h, 1);
  const text = word('feed.accept');
  const letters = tall ? 14 : 10;
  const long = Math.min(widthOf(text, letters / 0.686), w - 16);
  dots.headline(text, dots.columns / 2 - long / 2, button.y + (button.h + letters) / 2, letters, long, 0);
  if (tall) dots.headline(word('feed.half'), margin, button.y - 14, 11, w);
}
