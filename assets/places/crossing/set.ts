import { pictogram } from '../../../src/stage/cast.ts';
import { widthOf } from '../../../src/stage/lettering.ts';
import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import type { Measures } from './measures.ts';

export function drawSun(plates: Plates, { sun: [x, y, r] }: Measures): void {
  plates.disc(x, y, r, 'D');
}

/** The two big blocks: the left one bears its number, the right one stands behind the signal. */
export function drawBlocks(plates: Plates, m: Measures): void {
  const { u, kerb } = m;
  const [left, top] = m.leftBlock;
  plates.rect(0, top, left, kerb - top, 'B30').rect(left, top, u * 1.5, kerb - top, 'C');
  for (let y = top + u * 6.4; y <= kerb - u * 2; y += u * 1.5) {
    plates.rect(0, y, left - u * 0.8, u * 0.62, '0').rect(left + u * 0.45, y, u * 0.6, u * 0.62, '0');
  }
  plates.letter('8', left - u * 0.8, top + u * 5.4, u * 6.4, '0', { anchor: 'end' });
  const [right, height] = m.rightBlock;
  plates.rect(right, height, m.w - right, kerb - height, 'C');
  for (let y = height + u * 0.9; y <= kerb - u * 2; y += u * 1.1) plates.rect(right + u * 0.6, y, m.w - right, u * 0.3, '0');
  const [x, y, size] = m.signal;
  plates.disc(x, y + size * 0.62, size * 1.3, 'B30');
}

/** The pavement, the yellow kerb with its one word, the road, and the zebra in one-point perspective. */
export function drawGround(plates: Plates, m: Measures, { word }: Scene): void {
  const { w, h, u, kerb, road } = m;
  plates.rect(0, kerb - u, w, u, '0').rect(-u, kerb - u - u / 11, w + u * 2, u / 11, 'A');
  plates.rect(0, kerb, w, road - kerb, 'D').rect(0, road, w, h - road, 'A');
  drawZebra(plates, m);
  const wait = word('crossing.kerb');
  const width = Math.min(widthOf(wait, u * 0.82), u * 3.4);
  const every = width + u * 2.1;
  for (let x = m.you - every * Math.ceil(m.you / every + 0.5) + every / 2; x < w + every; x += every) {
    plates.letter(wait, x, kerb + u * 0.745, u * 0.82, '+A', { anchor: 'middle', fit: width });
    plates.rect(x + width / 2 + u * 0.57, kerb + u * 0.34, u * 0.96, u * 0.24, '+A');
  }
}

function drawZebra(plates: Plates, { sun: [vanishing], h, u, horizon, road, zebra, bars }: Measures): void {
  const first = road + u * 0.42;
  const near = 1 / (first - horizon);
  const far = 1 / (h * 1.14 - horizon);
  const y = (part: number) => horizon + 1 / (near + (far - near) * part);
  const x = (edge: number, at: number) => vanishing + ((edge - vanishing) / (first - horizon)) * (at - horizon);
  for (let bar = 0; bar < bars; bar++) {
    const top = y(bar / bars);
    const foot = bar === bars - 1 ? h : y((2 * bar + 1.08) / (2 * bars));
    plates.poly(
      [
        [x(zebra[0], top), top],
        [x(zebra[1], top), top],
        [x(zebra[1], foot), foot],
        [x(zebra[0], foot), foot],
      ],
      '0',
    );
  }
}

/** The pole and its two men: one lit, the other made of dots. */
export function drawSignal(plates: Plates, { u, kerb, signal: [x, y, size] }: Measures, { picture }: Scene): void {
  const green = picture.devices.signal?.[0] === 'green';
  plates.rect(x - size * 0.085, y, size * 0.17, kerb - y + u * 0.3, 'A').rect(x - size * 0.3, kerb - u * 0.1, size * 0.6, u * 0.6, 'A');
  plates.rect(x - size * 0.62, y, size * 1.24, size * 2.42, 'A', size * 0.1);
  plates.figure(pictogram('wait'), x, y + size * 1.13, size * 0.142, { body: green ? 'A62' : 'B', halo: 0.07 });
  plates.figure(pictogram('walk'), x, y + size * 2.29, size * 0.142, { body: green ? 'C' : 'A62', halo: 0.07 });
}

/** What holds the screen: two rods from above, and a frame. The screen itself is glass. */
export function drawScreenFrame(plates: Plates, { u, screen }: Measures): void {
  const [w, h, frame] = [screen.columns * screen.pitch, screen.rows * screen.pitch, u * 0.28];
  for (const part of [0.16, 0.84]) plates.rect(screen.x + w * part - u * 0.14, 0, u * 0.28, screen.y, 'A');
  plates.rect(screen.x - frame, screen.y - frame, w + frame * 2, h + frame * 2, 'A');
}

/** The cap in the road: a crown and its peak, where the wind left it. */
export function drawCap(plates: Plates, { u }: Measures, x: number, y: number): void {
  const k = u * 0.9;
  plates.poly(
    [
      [x - k * 0.62, y],
      [x - k * 0.5, y - k * 0.52],
      [x - k * 0.1, y - k * 0.66],
      [x + k * 0.42, y - k * 0.5],
      [x + k * 0.5, y],
    ],
    'D',
  );
  plates.rect(x - k * 0.62, y - k * 0.13, k * 1.75, k * 0.15, 'D');
}
