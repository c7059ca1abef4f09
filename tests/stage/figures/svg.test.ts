import { expect, it } from 'vitest';
import { CAST } from '../../../assets/figures/cast.ts';
import { POSES } from '../../../assets/figures/poses.ts';
import { figureOf } from '../../../src/stage/figures/figure.ts';
import { svgOf } from '../../../src/stage/figures/svg.ts';

const jo = CAST.jo[0];
if (!jo) throw new Error('no Jo');
const drawn = figureOf(POSES.wait, jo.individual);

it('a figure in one ink leaves the others out', () => {
  const red = svgOf(drawn, { halo: 0, ink: { red: '#ee3d23' }, name: 'jo' });
  expect(red).toContain('#ee3d23');
  expect(red.match(/<path/g)).toHaveLength(2);
  expect(red).not.toContain('mask');
});

it('each figure of a page has masks of its own', () => {
  const ids = (name: string) => svgOf(drawn, { halo: 0.1, ink: { body: '#000' }, name }).match(/ id="[^"]+"/g);
  expect(ids('a')).not.toEqual(ids('b'));
});
