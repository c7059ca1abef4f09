import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../src/stage/places.ts';
import { sheetOf } from '../../src/stage/sheet.ts';
import { touchedAt } from '../../src/stage/touching.ts';
import { pictureOf } from '../support/pictures.ts';

const drawing = drawingOf('crossing');
const touch = (x: number, y: number, offered: readonly string[]) => {
  const { people } = sheetOf(pictureOf(), 'landscape', drawing);
  return touchedAt([x, y], drawing.compose('landscape').touches, offered, (id) => people[id], 64)?.option;
};
const ALL = ['crossing.wait', 'crossing.cross', 'crossing.reach'];

describe('a touch at the crossing', () => {
  it('on the road steps off the kerb', () => {
    expect(touch(300, 900, ALL)).toBe('crossing.cross');
  });

  it('on the boy reaches for him, even where the road is behind him', () => {
    const { boy } = sheetOf(pictureOf(), 'landscape', drawing).people;
    expect(touch(boy?.x ?? 0, (boy?.y ?? 0) - 60, ALL)).toBe('crossing.reach');
  });

  it('on the sky, or on a thing whose option is not on offer, is nothing', () => {
    expect(touch(300, 100, ALL)).toBeUndefined();
    expect(touch(300, 900, ['crossing.wait'])).toBeUndefined();
  });
});
