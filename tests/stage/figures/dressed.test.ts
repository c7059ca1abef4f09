import { expect, it } from 'vitest';
import { dressed } from '../../../assets/figures/dressed.ts';
import type { Picture } from '../../../src/day/picture.ts';
import type { FigureId } from '../../../src/story/vocabulary.ts';

const picture = (place: Picture['place'], props: Picture['props'] = {}): Picture => ({
  scene: 'crossing',
  place,
  clock: '08:05',
  hour: 'morning',
  figures: {},
  props,
  devices: {},
  board: { from: 640, to: 640 },
  band: 'ordinary',
  lists: [],
  recorded: true,
  cues: [],
});

const things = (figure: FigureId, at: Picture) =>
  dressed(figure, at).flatMap(({ individual }) => individual.attributes.map(({ kind }) => kind));

it('the cap is on one head at a time', () => {
  expect(things('boy', picture('crossing'))).toContain('railwayCap');
  expect(things('boy', picture('crossing', { cap: 'road' }))).not.toContain('railwayCap');
  expect(things('boy', picture('station'))).not.toContain('railwayCap');
  expect(things('v', picture('station'))).toContain('railwayCap');
  expect(things('v', picture('station', { cap: 'none' }))).not.toContain('railwayCap');
});

it('the big bag is on your back out of doors, and a horse at home', () => {
  expect(things('jo', picture('crossing'))).toEqual(['scarf', 'bigBag']);
  expect(things('jo', picture('home'))).toEqual(['scarf']);
});
