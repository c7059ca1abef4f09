import type { Scene } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import { clipOf, verdictOf } from './asked.ts';
import type { Measures, Panel } from './measures.ts';

/** The room is dark: what light there is comes off the screens. */
export function drawWall(plates: Plates, m: Measures, { picture }: Scene): void {
  const { w, desk, u, screen, strip, list, door } = m;
  plates.rect(0, 0, w, desk, 'A');
  const now = clipOf(picture);
  const edge = u * 0.05;
  for (let i = 0; i < 5; i++) {
    const x = strip.x + i * strip.every;
    const [width, height] = [strip.columns * strip.pitch, strip.rows * strip.pitch];
    if (m.list && i + 1 === now) plates.rect(x - edge, strip.y - edge, width + edge * 2, screen.y - strip.y - u * 0.05, 'D');
    if (!m.list) plates.rect(x, strip.y, width, height, i + 1 === now ? 'D' : i + 1 < now ? 'C' : 'A60 C40');
  }
  frame(plates, screen, u * 0.107);
  if (list) frame(plates, list, u * 0.107);
  if (door && picture.figures.edwin) {
    plates.rect(door.x - edge, door.y - edge, door.w + edge * 2, door.h + edge, 'C').rect(door.x, door.y, door.w, door.h, '0');
    plates.rect(door.x + door.w * 0.86, door.y + door.h * 0.48, door.w * 0.05, door.h * 0.2, 'A');
  }
}

/** A cool line, a dark one, and the glass. */
function frame(plates: Plates, { x, y, columns, rows, pitch }: Panel, edge: number): void {
  const [w, h] = [columns * pitch, rows * pitch];
  plates.rect(x - edge, y - edge, w + edge * 2, h + edge * 2, 'C').rect(x - edge / 2, y - edge / 2, w + edge, h + edge, 'A');
}

/** Your desk, the partition, and as much of Théo’s as one sees. */
export function drawDesk(plates: Plates, m: Measures): void {
  const { w, h, u, desk, partition } = m;
  plates.rect(0, desk, w, h - desk, 'D').rect(0, desk, w, u * 0.107, '0');
  if (partition >= w) return;
  plates.rect(partition, desk, w - partition, h - desk, 'A').rect(partition, desk - u * 1.04, u * 0.09, h - desk + u * 1.04, 'C');
}

/** In front of Théo: his own desk, seen on edge, and the peel on it. */
export function drawNextDesk(plates: Plates, m: Measures, { picture }: Scene): void {
  const { w, h, u, partition, theo, keys } = m;
  if (partition >= w) {
    plates.rect(keys.no, keys.y + keys.h, w - keys.no, h - keys.y - keys.h, 'D');
    return;
  }
  const top = theo[1] - theo[2] * 3.26;
  plates.rect(partition + u * 0.09, top, w - partition, h - top, 'A').rect(partition + u * 0.32, top, w - partition, u * 0.107, '0');
  if (picture.props.clementine === 'theo') drawClementine(plates, partition + u * 0.62, top - u * 0.13, u * 0.19, 'D');
}

/** The two keys, heavy enough to be pressed by two fingers. Whichever was pressed stays down. */
export function drawKeys(plates: Plates, m: Measures, scene: Scene): void {
  const { keys } = m;
  const down = verdictOf(scene.picture);
  drawKey(plates, m, keys.yes, { says: scene.word('desk.yes'), number: '1', pressed: down === 'yes' });
  drawKey(plates, m, keys.no, { says: scene.word('desk.no'), number: '2', pressed: down === 'no' });
  const clementine = scene.picture.props.clementine;
  if (clementine === 'no-key') drawClementine(plates, keys.no + keys.w * 0.84, keys.y - m.u * 0.2, m.u * 0.22, 'D');
  if (clementine === 'jo') drawClementine(plates, keys.yes + keys.w + m.u * 0.7, keys.y - m.u * 0.2, m.u * 0.22, '0');
}

interface Key {
  readonly says: string;
  readonly number: string;
  readonly pressed: boolean;
}

function drawKey(plates: Plates, { u, keys }: Measures, x: number, { says, number, pressed }: Key): void {
  const { y, w, h } = keys;
  const [edge, front, sunk] = [u * 0.09, u * 0.36, pressed ? u * 0.2 : 0];
  plates.rect(x - edge, y + edge, w + edge * 2, h + front + edge * 1.2, 'A');
  plates.rect(x, y + sunk, w, h, '0').rect(x, y + sunk + h, w, front - sunk, 'C');
  const size = h * 0.69;
  plates.letter(says, x + w / 2, y + sunk + h / 2 + size * 0.343, size, 'A', {
    anchor: 'middle',
    fit: Math.min(w * 0.84, says.length * size * 0.8),
  });
  if (!pressed) plates.letter(number, number === '1' ? x + u * 0.2 : x + w - u * 0.4, y + h + front * 0.78, u * 0.27, 'A');
}

/** Half of one, cut across. */
function drawClementine(plates: Plates, x: number, y: number, r: number, ink: '0' | 'D'): void {
  plates.disc(x, y, r * 1.2, 'A').disc(x, y, r, ink);
  for (const turn of [0, 1, 2]) {
    const [dx, dy] = [Math.cos((turn * Math.PI) / 3) * r * 0.76, Math.sin((turn * Math.PI) / 3) * r * 0.76];
    plates.line(
      [
        [x - dx, y - dy],
        [x + dx, y + dy],
      ],
      r * 0.13,
      'A',
    );
  }
}
