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

const home = { scene: 'home', place: 'home', clock: '06:40', hour: 'dawn' } as const;
const stairs = { scene: 'stairs', place: 'stairs', clock: '07:35', hour: 'dawn' } as const;
const desk = { scene: 'desk', place: 'desk', clock: '09:40', hour: 'morning' } as const;
const night = { scene: 'evening', place: 'coach', clock: '20:10', hour: 'night', light: 'rain', recorded: false } as const;
const hall = { scene: 'station', place: 'station', clock: '17:50', hour: 'evening' } as const;
const canteen = { scene: 'feed', place: 'canteen', clock: '13:40', hour: 'noon', figures: { jo: 'phone' } } as const;
const gate = { scene: 'crossing', place: 'gate', clock: '08:13', hour: 'morning' } as const;
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
  home: at({ ...home, figures: { jo: 'lie', sacha: 'astride' }, devices: { phone: ['mirror'] } }),
  'home-bill': at({ ...home, figures: { jo: 'thumb', sacha: 'astride' }, props: { bill: 'meter' }, devices: { phone: ['agenda'] } }),
  'home-friend': at({
    ...home,
    figures: { jo: 'table', sacha: 'peep' },
    props: { mug: 'here', drawer: 'here' },
    devices: { phone: ['ilan'], screen: ['heating', '18'] },
  }),
  'home-night': at({
    ...home,
    clock: '23:40',
    hour: 'night',
    light: 'dim',
    figures: { jo: 'phone', sacha: 'asleep' },
    devices: { phone: ['lit'] },
  }),
  landing: at({ ...home, place: 'landing', figures: { jo: 'bag', sacha: 'wait' } }),
  stairs: at({ ...stairs, figures: { jo: 'stand', sacha: 'hand', bassi: 'crate' }, devices: { lift: ['shut'] } }),
  'stairs-riding': at({
    ...stairs,
    figures: { jo: 'stand', sacha: 'hand', bassi: 'crate' },
    props: { crate: 'lift' },
    devices: { lift: ['down'] },
  }),
  'stairs-carried': at({
    ...stairs,
    figures: { jo: 'crate', sacha: 'hand', bassi: 'crate', lou: 'film', tomas: 'door' },
    devices: { lift: ['open', 'empty'], lamp: ['on'] },
  }),
  lobby: at({
    ...stairs,
    place: 'lobby',
    clock: '07:39',
    figures: { jo: 'stand', sacha: 'hand', lind: 'duster' },
    props: { bill: 'boxes' },
  }),
  desk: at({ ...desk, figures: { jo: 'sit', theo: 'type' }, props: { clementine: 'theo' }, devices: { screen: ['clip', '3'] } }),
  'desk-ferry': at({ ...desk, figures: { jo: 'sit', theo: 'type' }, devices: { screen: ['clip', '1'] } }),
  'desk-bus': at({ ...desk, figures: { jo: 'sit', theo: 'type' }, devices: { screen: ['clip', '2'] } }),
  'desk-wall': at({ ...desk, figures: { jo: 'sit', theo: 'type' }, devices: { screen: ['wall'] } }),
  'desk-no': at({
    ...desk,
    figures: { jo: 'sit', theo: 'look', edwin: 'door' },
    props: { clementine: 'no-key' },
    devices: { screen: ['clip', '4'] },
    cues: ['flap', 'verdict'],
  }),
  'desk-mother': at({
    ...desk,
    figures: { jo: 'sit', theo: 'reach' },
    props: { clementine: 'jo' },
    devices: { screen: ['clip', 'v'] },
    cues: ['verdict'],
  }),
  station: at({
    ...hall,
    figures: { jo: 'bag', sacha: 'hand', ilan: 'queue', anselm: 'stop' },
    props: { ladder: 'platform', slip: 'two-faces' },
    devices: { departures: ['list'] },
  }),
  'station-refused': at({
    ...hall,
    clock: '18:00',
    figures: { jo: 'bag', sacha: 'counter', ilan: 'queue', anselm: 'held', v: 'lane', boy: 'sums', lind: 'coat' },
    props: { ladder: 'platform', stool: 'folded', cap: 'none' },
    devices: { departures: ['coast-620'], lane: ['4', 'closed'], machine: ['refused'] },
  }),
  'station-aboard': at({
    ...hall,
    clock: '18:10',
    light: 'platform',
    figures: { jo: 'bag', sacha: 'counter', ilan: 'queue', anselm: 'through', v: 'gate', boy: 'sums' },
    props: { ladder: 'platform' },
    devices: { departures: ['coast-620'], lane: ['4', 'open'], machine: ['accepted'] },
  }),
  'station-appeal': at({
    ...hall,
    clock: '18:10',
    figures: { jo: 'window', sacha: 'counter', ilan: 'queue', anselm: 'held', v: 'lane', boy: 'sums' },
    props: { ladder: 'platform', stool: 'folded' },
    devices: { departures: ['row-gone'], lane: ['4', 'closed'], machine: ['refused'], number: ['40001'] },
  }),
  canteen: at({ ...canteen, devices: { phone: ['feed'], post: ['rain', '1'], dots: ['2'] } }),
  'canteen-bridge': at({ ...canteen, devices: { phone: ['feed'], post: ['bridge'], likes: ['irene'], ring: ['jo'] } }),
  'canteen-bus': at({ ...canteen, devices: { phone: ['notice', 'bus'], post: ['bridge'], ring: ['jo'] } }),
  'canteen-neighbour': at({ ...canteen, devices: { phone: ['notice', 'bassi'], post: ['bridge'], ring: ['jo'] } }),
  'canteen-search': at({ ...canteen, devices: { phone: ['search', 'kept'], post: ['rain', '3'], dots: ['0'], likes: ['4000'] } }),
  'canteen-gutters': at({ ...canteen, devices: { phone: ['feed'], post: ['gutters'], dots: ['0'], likes: ['irene'] } }),
  coach: at({ ...night, figures: { jo: 'stand', sacha: 'stand' }, props: { tray: 'coins' } }),
  'coach-chess': at({
    ...night,
    figures: { jo: 'stand', sacha: 'dial', anselm: 'chess' },
    props: { tray: 'phones', chess: 'suitcase', telephone: 'wall', apple: 'knife' },
  }),
  bus: at({
    ...night,
    scene: 'midnight',
    place: 'bus',
    clock: '23:40',
    light: 'night',
    figures: { jo: 'stand', sacha: 'asleep' },
    props: { birdcage: 'cloth' },
  }),
  gate: at({ ...gate, figures: { jo: 'stand', sacha: 'through' } }),
  'gate-early': at({ ...gate, clock: '08:09', figures: { jo: 'stand', sacha: 'wait' } }),
  'gate-closing': at({ ...gate, clock: '08:15', figures: { jo: 'stand', sacha: 'through' } }),
  'gate-late': at({ ...gate, clock: '08:16', figures: { jo: 'stand', sacha: 'hand' } }),
};
