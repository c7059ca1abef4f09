import type { Picture } from '../../../src/day/picture.ts';
import type { Standing } from '../../../src/stage/place.ts';
import type { Plates } from '../../../src/stage/plates.ts';
import type { Measures } from './measures.ts';
import { peopleOf } from './people.ts';

/** Where somebody stands in the pose they have: what they hold up is drawn beside them. */
function standing(m: Measures, picture: Picture, who: 'anselm' | 'sacha'): Standing | undefined {
  const pose = picture.figures[who];
  const person = peopleOf(m, picture)[who];
  return pose && person && { ...person, ...person.poses?.[pose] };
}

const TWO_FACES = 'two-faces';

/** Papers, all of them: two pictures and a slip, a card to colour, an envelope, a drawing in a window. */
export function drawThings(plates: Plates, m: Measures, picture: Picture): void {
  const { props } = picture;
  const anselm = standing(m, picture, 'anselm');
  const sacha = standing(m, picture, 'sacha');
  if (props.slip === TWO_FACES && anselm && picture.figures.anselm === 'stop') drawSlip(plates, anselm);
  if (!sacha) return;
  if (props.card === 'boxes') drawCard(plates, sacha);
  else if (props.envelope === 'sacha') drawEnvelope(plates, sacha);
  if (props.drawing === 'train')
    sheet(plates, sacha.x + sacha.head * 0.5, sacha.y - sacha.head * 4, sacha.head * 1.7, sacha.head * 1.2).disc(
      sacha.x + sacha.head * 0.95,
      sacha.y - sacha.head * 3.4,
      sacha.head * 0.24,
      'B',
    );
}

const sheet = (plates: Plates, x: number, y: number, w: number, h: number): Plates =>
  plates.rect(x - h * 0.08, y - h * 0.08, w + h * 0.16, h * 1.16, 'A').rect(x, y, w, h, '0');

/** The same face twice, or two: would you say that was me? */
function drawSlip(plates: Plates, { x, y, head }: Standing): void {
  const [left, top, w, h] = [x - head * 3.1, y - head * 5.5, head * 2.3, head * 1.35];
  sheet(plates, left, top, w, h);
  for (const [part, size] of [
    [0.27, 0.3],
    [0.73, 0.26],
  ] as const) {
    plates
      .disc(left + w * part, top + h * 0.4, head * size, 'A45')
      .rect(left + w * part - head * 0.42, top + h * 0.68, head * 0.84, h * 0.32, 'A45');
  }
  plates.rect(left + w / 2 - head * 0.03, top, head * 0.06, h, 'A');
  plates.line(
    [
      [x - head * 0.5, y - head * 4.4],
      [left + w, top + h * 0.8],
    ],
    head * 0.5,
    'A',
    'round',
  );
}

/** Boxes to colour: calm, hurried, met somebody. */
function drawCard(plates: Plates, { x, y, head }: Standing): void {
  const [left, top, w, h] = [x + head * 0.6, y - head * 3, head * 1.3, head * 1.5];
  sheet(plates, left, top, w, h);
  for (let i = 0; i < 3; i++) {
    plates.rect(left + w * 0.12, top + h * (0.12 + i * 0.29), h * 0.17, h * 0.17, i === 2 ? 'C' : 'A');
    plates.rect(left + w * 0.42, top + h * (0.17 + i * 0.29), w * 0.44, h * 0.06, 'A');
  }
}

/** Held out: Mrs Lind’s code, sealed. */
function drawEnvelope(plates: Plates, { x, y, head }: Standing): void {
  const [left, top, w, h] = [x + head * 0.9, y - head * 3.1, head * 1.5, head];
  sheet(plates, left, top, w, h).line(
    [
      [left, top],
      [left + w / 2, top + h * 0.6],
      [left + w, top],
    ],
    head * 0.1,
    'A',
  );
}
