import type { Picture } from '../../../src/day/picture.ts';
import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import { drawBed } from './house.ts';
import { isNight, kitchen, type Measures } from './measures.ts';

/** In bed your scarf is on its hook: the one red thing there is. */
const inBed = ({ figures }: Picture) => figures.jo === 'lie' || figures.jo === undefined;

/** The bedroom: still the colour of sleep. */
export function drawBedroom(plates: Plates, m: Measures, { picture }: Scene): void {
  const { left, slab, ceiling, floor, wall, u } = m;
  const from = Math.max(left + slab, 0);
  plates.rect(from, ceiling, wall - slab / 2 - from, floor - ceiling, isNight(picture.hour) ? 'C A40' : 'C');
  const bed = from + u * 0.44;
  drawBed(plates, bed, floor, wall - slab / 2 - u * 0.6 - bed, u, '0');
  plates.rect(bed + u * 0.06, floor - u * 1.86, u * 1.5, u * 0.46, '0', u * 0.2);
  const hook = wall - slab / 2 - u * 1.9;
  plates.rect(hook, floor - u * 7.2, u * 1.3, u * 0.2, 'A');
  if (!inBed(picture)) return;
  plates.line(
    [
      [hook + u * 0.35, floor - u * 6.9],
      [hook + u * 0.35, floor - u * 3.9],
    ],
    u * 0.34,
    'B',
    'round',
  );
  plates.line(
    [
      [hook + u * 0.8, floor - u * 6.9],
      [hook + u * 0.8, floor - u * 4.6],
    ],
    u * 0.34,
    'B',
    'round',
  );
}

/** The kitchen: the one lit room, and everything in it that asks for something. */
export function drawKitchen(plates: Plates, m: Measures, scene: Scene): void {
  const { w, ceiling, floor, wall, slab } = m;
  const dim = scene.picture.light === 'dim' || scene.picture.light === 'lamp-off';
  plates.rect(wall + slab / 2, ceiling, w - wall, floor - ceiling, dim ? 'D50' : 'D');
  drawWindow(plates, m, scene);
  drawRadiator(plates, m);
  drawMeter(plates, m, scene);
  drawTable(plates, m, scene);
  drawBag(plates, m, scene);
}

function drawWindow(plates: Plates, m: Measures, { picture }: Scene): void {
  const { u, w, sun } = m;
  const [x, y] = kitchen(m, 9.2, 8.7);
  const right = Math.min(x + u * 5.7, w - u * 0.4);
  const night = isNight(picture.hour);
  plates.rect(x, y, right - x, u * 4.1, 'A');
  const pane = { x: x + u * 0.22, y: y + u * 0.22, width: right - x - u * 0.44, height: u * 3.66 };
  plates.rect(pane.x, pane.y, pane.width, pane.height, night ? 'C A40' : 'C45');
  const frame = [
    [pane.x, pane.y],
    [pane.x + pane.width, pane.y],
    [pane.x + pane.width, pane.y + pane.height],
    [pane.x, pane.y + pane.height],
  ] as const;
  plates.within(frame, (inner) => {
    if (sun.at === 'window') inner.disc(sun.x, night ? sun.y - sun.r : sun.y, night ? sun.r * 0.6 : sun.r, night ? '0' : 'D');
    for (const [dx, up, width] of [
      [0, 1.4, 0.9],
      [0.9, 0.8, 1.4],
      [2.3, 1.9, 0.7],
      [3, 0.6, 2.8],
    ] as const) {
      inner.rect(pane.x + u * dx, pane.y + pane.height - u * up, u * width, u * up, night ? 'C A76' : 'C');
    }
  });
  plates.rect((x + right) / 2 - u * 0.11, y, u * 0.22, u * 4.1, 'A').rect(x - u * 0.2, y + u * 4.02, right - x + u * 0.4, u * 0.26, 'A');
}

function drawRadiator(plates: Plates, m: Measures): void {
  const { u, w } = m;
  const [x, y] = kitchen(m, 9.5, 2.5);
  for (let i = 0; i < 9 && x + u * (i * 0.56 + 0.44) < w - u * 0.3; i++) plates.rect(x + u * i * 0.56, y, u * 0.42, u * 2.1, '0', u * 0.16);
  plates
    .rect(x - u * 0.1, y + u * 0.34, Math.min(u * 5, w - x), u * 0.16, '0')
    .rect(x - u * 0.1, y + u * 1.6, Math.min(u * 5, w - x), u * 0.16, '0');
}

/** The meter prints the bill; paid or not, it goes into a pocket. */
function drawMeter(plates: Plates, m: Measures, { picture, word }: Scene): void {
  const { u, floor } = m;
  const [x, y] = kitchen(m, 0.4, 6.4);
  plates.rect(x, y, u * 2.1, u * 2.5, 'A').rect(x + u * 0.3, y + u * 0.3, u * 1.5, u * 0.8, '0');
  plates.rect(x + u * 0.95, y - u * 3, u * 0.2, u * 3, 'A');
  for (const i of [0, 1, 2, 3]) plates.rect(x + u * (0.42 + i * 0.34), y + u * 0.42, u * 0.22, u * 0.56, i === 3 ? 'A60' : 'A');
  plates.disc(x + u * 1.5, y + u * 1.6, u * 0.3, '0').rect(x + u * 0.25, y + u * 2.1, u * 1.1, u * 0.14, '0');
  if (picture.props.bill !== 'meter') return;
  const foot = floor - u * 1.5;
  plates.rect(x + u * 0.36, y + u * 2.16, u * 0.9, foot - y - u * 2.16, '0');
  plates.poly(
    [
      [x + u * 0.36, foot],
      [x + u * 1.26, foot],
      [x + u * 1.6, foot + u * 0.55],
      [x + u * 0.7, foot + u * 0.55],
    ],
    '0',
  );
  for (let line = 0; line < 4; line++) plates.rect(x + u * 0.5, y + u * (2.66 + line * 0.38), u * (line % 2 ? 0.4 : 0.6), u * 0.12, 'A60');
  plates.letter(word('home.bill'), x + u * 0.82, foot - u * 0.16, u * 0.34, 'A', { anchor: 'middle', fit: u * 0.8 });
}

function drawTable(plates: Plates, m: Measures, { picture }: Scene): void {
  const { u, floor, ceiling } = m;
  const [x, top] = kitchen(m, 5.3, 2.62);
  plates.rect(x + u * 2.43, ceiling, u * 0.14, u * 1.5, 'A');
  plates.poly(
    [
      [x + u * 2.18, ceiling + u * 1.4],
      [x + u * 2.82, ceiling + u * 1.4],
      [x + u * 3.58, ceiling + u * 2.4],
      [x + u * 1.42, ceiling + u * 2.4],
    ],
    '0',
  );
  plates
    .rect(x, top, u * 3.7, u * 0.26, 'A')
    .rect(x + u * 0.24, top, u * 0.26, floor - top, 'A')
    .rect(x + u * 3.2, top, u * 0.26, floor - top, 'A');
  const [stool] = kitchen(m, 4.55, 0);
  plates
    .rect(stool - u * 0.62, floor - u * 1.4, u * 1.24, u * 0.24, 'A')
    .rect(stool - u * 0.48, floor - u * 1.3, u * 0.18, u * 1.3, 'A')
    .rect(stool + u * 0.3, floor - u * 1.3, u * 0.18, u * 1.3, 'A');
  drawBreakfast(plates, x, top, u);
  if (picture.props.drawer) drawDrawer(plates, x, top, u);
  if (picture.props.mug) drawMug(plates, x + u * 2.75, top, u);
  const face = picture.devices.phone?.[0];
  if (face === 'face-down')
    plates.rect(x + u * 1.5, top - u * 0.1, u * 0.9, u * 0.14, '0').rect(x + u * 1.6, top - u * 0.22, u * 0.7, u * 0.14, 'A');
  else if (face && picture.figures.jo !== 'lie')
    plates.poly(
      [
        [x + u * 1.7, top],
        [x + u * 2.12, top],
        [x + u * 2.3, top - u * 0.8],
        [x + u * 1.9, top - u * 0.8],
      ],
      'A',
    );
}

function drawBreakfast(plates: Plates, x: number, top: number, u: number): void {
  plates.poly(
    [
      [x + u * 0.5, top - u * 0.4],
      [x + u * 1.2, top - u * 0.4],
      [x + u * 1.02, top],
      [x + u * 0.68, top],
    ],
    '0',
  );
  for (const dx of [1.34, 1.46]) plates.disc(x + u * dx, top - u * 0.05, u * 0.05, 'A');
}

/** The drawer with the batteries, and an article among them. */
function drawDrawer(plates: Plates, x: number, top: number, u: number): void {
  plates.rect(x + u * 0.9, top + u * 0.26, u * 1.9, u * 0.85, 'A').rect(x + u * 1.06, top + u * 0.36, u * 1.58, u * 0.5, 'D A30');
  plates.poly(
    [
      [x + u * 1.2, top + u * 0.8],
      [x + u * 2, top + u * 0.62],
      [x + u * 2.1, top - u * 0.1],
      [x + u * 1.3, top + u * 0.06],
    ],
    '0',
  );
  for (const line of [0.14, 0.32, 0.5])
    plates.line(
      [
        [x + u * 1.42, top + u * line],
        [x + u * 1.94, top + u * (line - 0.12)],
      ],
      u * 0.07,
      'A60',
    );
  for (const dx of [2.2, 2.42]) plates.rect(x + u * dx, top + u * 0.4, u * 0.16, u * 0.42, 'A');
  plates.rect(x + u * 0.82, top + u * 0.94, u * 2.06, u * 0.3, 'A').rect(x + u * 1.6, top + u * 1.02, u * 0.5, u * 0.1, 'D');
}

/** VOLUNTEER, it says, under a photograph that has come off in the wash. */
function drawMug(plates: Plates, x: number, top: number, u: number): void {
  plates.rect(x, top - u * 0.78, u * 0.68, u * 0.78, '0').line(
    [
      [x + u * 0.68, top - u * 0.6],
      [x + u * 0.92, top - u * 0.56],
      [x + u * 0.9, top - u * 0.24],
      [x + u * 0.68, top - u * 0.18],
    ],
    u * 0.12,
    '0',
    'round',
  );
  plates.disc(x + u * 0.34, top - u * 0.54, u * 0.12, 'A30').rect(x + u * 0.1, top - u * 0.26, u * 0.48, u * 0.1, 'A60');
}

/** The big bag: a horse, until it turns out to be packed. */
function drawBag(plates: Plates, m: Measures, { picture }: Scene): void {
  if (picture.figures.jo === 'bag') return;
  const { u, floor } = m;
  const [x] = kitchen(m, 12.9, 0);
  const open =
    picture.props.bag === 'open' || picture.props.goggles === 'bag' || picture.props.plasters === 'bag' || picture.props.pyjamas === 'bag';
  const top = floor - u * 1.12;
  if (open) drawPacked(plates, x, top, u, picture);
  else
    plates.line(
      [
        [x - u * 0.9, top + u * 0.1],
        [x - u * 1.3, top - u * 0.62],
        [x - u * 1.86, top - u * 0.5],
        [x - u * 1.46, top + u * 0.3],
      ],
      u * 0.18,
      'C',
      'round',
    );
  plates.rect(x - u * 1.56, top, u * 3.1, u * 1.12, 'C', u * 0.3);
  plates
    .rect(x - u * 1.2, top + u * 0.24, u * 2.3, u * 0.1, 'A')
    .rect(x + u * 0.5, top + u * 0.5, u * 0.56, u * 0.42, 'A')
    .rect(x + u * 0.58, top + u * 0.58, u * 0.4, u * 0.12, '0');
}

/** Your good shoes, and what this morning lays on top of them. */
function drawPacked(plates: Plates, x: number, top: number, u: number, { props }: Picture): void {
  plates.poly(
    [
      [x - u * 1.5, top + u * 0.2],
      [x - u * 1.8, top - u * 0.3],
      [x - u * 1.2, top - u * 0.06],
      [x + u * 1.2, top - u * 0.06],
      [x + u * 1.8, top - u * 0.3],
      [x + u * 1.5, top + u * 0.2],
    ],
    'C',
  );
  for (const dx of [-1, -0.2])
    plates.poly(
      [
        [x + u * dx, top],
        [x + u * dx, top - u * 0.62],
        [x + u * (dx + 0.3), top - u * 0.62],
        [x + u * (dx + 0.36), top - u * 0.3],
        [x + u * (dx + 0.72), top - u * 0.16],
        [x + u * (dx + 0.72), top],
      ],
      'A',
    );
  if (props.goggles === 'bag')
    for (const dx of [0.7, 1.2]) plates.disc(x + u * dx, top - u * 0.36, u * 0.28, 'A').disc(x + u * dx, top - u * 0.36, u * 0.18, 'C');
  if (props.plasters === 'bag')
    plates
      .rect(x + u * 0.5, top - u * 0.8, u * 0.9, u * 0.8, '0')
      .rect(x + u * 0.66, top - u * 0.5, u * 0.58, u * 0.2, 'A')
      .rect(x + u * 0.85, top - u * 0.69, u * 0.2, u * 0.58, 'A');
  if (props.pyjamas === 'bag')
    for (const [i, dx] of [0.4, 0.65, 0.9, 1.15].entries()) plates.rect(x + u * dx, top - u * 0.5, u * 0.25, u * 0.5, i % 2 ? '0' : 'C');
}
