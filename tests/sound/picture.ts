import type { Picture } from '../../src/day/picture.ts';

const DAWN: Picture = {
  scene: 'home',
  place: 'home',
  clock: '06:40',
  hour: 'dawn',
  figures: { jo: 'stand' },
  props: {},
  devices: {},
  board: { from: 640, to: 640 },
  band: 'ordinary',
  lists: [],
  recorded: true,
  cues: [],
};

/** A picture of which a test says only what matters to it. */
export const fakePicture = (overrides: Partial<Picture> = {}): Picture => ({ ...DAWN, ...overrides });

export const fakeCrossing = (overrides: Partial<Picture> = {}): Picture =>
  fakePicture({ scene: 'crossing', place: 'crossing', clock: '08:05', hour: 'morning', devices: { signal: ['red'] }, ...overrides });
