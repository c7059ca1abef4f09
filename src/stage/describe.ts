import type { DeviceVerb, Picture } from '../day/picture.ts';

/** A piece of a description: a key of the `pictures` catalogue, and the value its text may name. */
export interface Part {
  readonly key: string;
  readonly value?: string;
}

/** How a device is said: by what it shows, by what it shows and how, or with its number. */
const SAID: Readonly<Record<DeviceVerb, 'state' | 'state and detail' | 'value'>> = {
  phone: 'state',
  screen: 'state and detail',
  signal: 'state',
  lift: 'state',
  lamp: 'state',
  lane: 'state',
  departures: 'state',
  machine: 'state',
  number: 'value',
  post: 'state',
  dots: 'value',
  likes: 'state',
  ring: 'state',
  sheet: 'state',
  sign: 'state',
  class: 'state',
  price: 'value',
  left: 'value',
  sum: 'value',
};

/** Screens that say another thing with each detail. */
const TOLD_APART = ['shame-jo', 'shame-v'];

function devicePart(verb: string, [state = '', detail = '']: readonly (string | undefined)[]): Part {
  const said = SAID[verb as DeviceVerb];
  if (said === 'value') return { key: verb, value: state };
  const both = `${state}-${detail}`;
  return { key: `${verb}.${said === 'state and detail' && TOLD_APART.includes(both) ? both : state}` };
}

/** What is seen besides people: the place, its light, its devices. */
export function thingsOf({ place, light, devices }: Picture): readonly Part[] {
  return [
    { key: `place.${place}` },
    ...(light ? [{ key: `light.${light}` }] : []),
    ...Object.entries(devices).map(([verb, args]) => devicePart(verb, args as readonly string[])),
  ];
}

/** Every key a picture’s description needs. */
export function partsOf(picture: Picture): readonly string[] {
  const people = Object.entries(picture.figures).flatMap(([figure, pose]) => [`figure.${figure}`, `pose.${pose}`]);
  return [...thingsOf(picture).map(({ key }) => key), ...people];
}

/** One sentence of what is there, one of who is there and how. `text` gives a text of the `pictures` catalogue. */
export function descriptionOf(picture: Picture, text: (key: string, values?: Readonly<Record<string, string>>) => string): string {
  const [first = '', ...others] = thingsOf(picture).map(({ key, value }) => text(key, value === undefined ? {} : { value }));
  const people = Object.entries(picture.figures)
    .map(([figure, pose]) => text('sentence.person', { who: text(`figure.${figure}`), how: text(`pose.${pose}`) }))
    .reduce((before, person) => (before ? text('sentence.next', { before, person }) : person), '');
  const things = [first, ...others].map((thing) => `${thing}.`).join(' ');
  return people ? `${things} ${capital(text('sentence.people', { people }))}` : things;
}

const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
