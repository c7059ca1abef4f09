import type { Picture } from '../src/day/picture.ts';

const at = (picture: Partial<Picture> & Pick<Picture, 'scene' | 'place' | 'clock' | 'hour' | 'figures'>): Picture => ({
  props: {},
  devices: {},
  board: { from: 640, to: 640 },
  band: 'ordinary',
  lists: [],
  recorded: true,
  cues: [],
  ...picture,
});

const crossing = { scene: 'crossing', place: 'crossing', clock: '08:05', hour: 'morning' } as const;

/** One picture or more of each place, as the story stages it. */
export const SHEETS: Readonly<Record<string, Picture>> = {
  crossing: at({ ...crossing, figures: { jo: 'wait', sacha: 'hand', boy: 'step' }, props: { cap: 'road' }, devices: { signal: ['red'] } }),
  'crossing-waited': at({
    ...crossing,
    figures: { jo: 'wait', sacha: 'hand', boy: 'run' },
    devices: { signal: ['red'], screen: ['shame', 'v'] },
  }),
  'crossing-crossed': at({
    ...crossing,
    figures: { jo: 'cross', sacha: 'hand', boy: 'sit' },
    props: { cap: 'road' },
    devices: { signal: ['red'], screen: ['shame', 'jo'] },
  }),
  'crossing-reached': at({
    ...crossing,
    figures: { jo: 'reach', sacha: 'alone', boy: 'step', lou: 'film', tomas: 'wait' },
    props: { cap: 'drain' },
    devices: { signal: ['red'], screen: ['temperature'] },
  }),
  'crossing-green': at({
    ...crossing,
    figures: { jo: 'walk', sacha: 'hand', boy: 'still' },
    devices: { signal: ['green'], screen: ['shame', 'v'] },
  }),
  home: at({
    scene: 'home',
    place: 'home',
    clock: '06:40',
    hour: 'dawn',
    figures: { jo: 'table', sacha: 'stool' },
    devices: { phone: ['mirror'] },
  }),
  stairs: at({ scene: 'stairs', place: 'stairs', clock: '07:35', hour: 'dawn', figures: { jo: 'wait', sacha: 'wait', bassi: 'crate' } }),
};
