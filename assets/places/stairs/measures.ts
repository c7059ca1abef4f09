import type { Picture } from '../../../src/day/picture.ts';
import type { Format } from '../../../src/stage/format.ts';

/** The stairwell in section, in px. */
export interface Measures {
  readonly w: number;
  readonly h: number;
  /** A head. */
  readonly u: number;
  /** Landings of the fourth, third and second floor, and the half-landings under the fourth and the third. */
  readonly fourth: number;
  readonly third: number;
  readonly second: number;
  readonly halfThird: number;
  readonly halfSecond: number;
  /** Flights run between these. */
  readonly left: number;
  readonly right: number;
  /** The lift’s shaft begins here. */
  readonly shaft: number;
  readonly cabin: { readonly x: number; readonly width: number; readonly height: number };
  readonly sun: readonly [x: number, y: number, r: number];
  readonly screen: { readonly x: number; readonly y: number; readonly columns: number; readonly rows: number; readonly pitch: number };
}

const SHEETS: Readonly<Record<Format, Measures>> = {
  landscape: {
    w: 1280,
    h: 1080,
    u: 42,
    fourth: 178,
    third: 620,
    second: 1046,
    halfThird: 399,
    halfSecond: 833,
    left: 176,
    right: 438,
    shaft: 876,
    cabin: { x: 900, width: 276, height: 330 },
    sun: [128, 186, 176],
    screen: { x: 912, y: 20, columns: 82, rows: 54, pitch: 4 },
  },
  portrait: {
    w: 1080,
    h: 980,
    u: 38,
    fourth: 160,
    third: 560,
    second: 950,
    halfThird: 360,
    halfSecond: 755,
    left: 120,
    right: 336,
    shaft: 728,
    cabin: { x: 748, width: 236, height: 298 },
    sun: [88, 168, 152],
    screen: { x: 760, y: 20, columns: 72, rows: 50, pitch: 4 },
  },
  phone: {
    w: 390,
    h: 344,
    u: 17,
    fourth: -4,
    third: 170,
    second: 336,
    halfThird: 83,
    halfSecond: 253,
    left: 4,
    right: 96,
    shaft: 264,
    cabin: { x: 272, width: 86, height: 126 },
    sun: [12, 8, 64],
    screen: { x: 274, y: 8, columns: 54, rows: 14, pitch: 2 },
  },
};

export const measuresOf = (format: Format): Measures => SHEETS[format];

/** A point of the flight down to the second floor, 0 at the half-landing, 1 at its foot. */
export const onFlight = ({ left, right, halfSecond, second }: Measures, part: number): readonly [x: number, y: number] => [
  left + (right - left) * part,
  halfSecond + (second - halfSecond) * part,
];

/** Everybody has come down one floor: the lift is empty, Mr Bassi is on the stairs, or Lou is there. */
export const atSecond = ({ figures, devices }: Picture): boolean =>
  figures.lou !== undefined || figures.bassi === 'stairs' || devices.lift?.[1] === 'empty';

/** A point of the far flight, 0 on the third floor, 1 at the half-landing. */
export const onFarFlight = ({ left, right, halfSecond, third }: Measures, part: number): readonly [x: number, y: number] => [
  right + (left - right) * part,
  third + (halfSecond - third) * part,
];

/** You have one end of the crate. */
export const carrying = ({ figures }: Picture): boolean => figures.jo === 'crate';

/** Are you in it? */
export function riding(picture: Picture): boolean {
  const [state, empty] = picture.devices.lift ?? ['shut'];
  return !carrying(picture) && empty === undefined && (state === 'down' || state === 'up' || (state === 'open' && atSecond(picture)));
}

/** Where the floor of the cabin is. */
export function cabinFloor(m: Measures, picture: Picture): number {
  const [state] = picture.devices.lift ?? ['shut'];
  if (state === 'down' || state === 'up') return m.third + (m.second - m.third) * 0.5;
  return atSecond(picture) ? m.second : m.third;
}
