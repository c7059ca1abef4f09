import type { Band } from '../credit/criteria.ts';
import type { Hour, Picture } from '../day/picture.ts';

/** Paper, key, cool and light ink of each hour. Red is the signal's and yours: the page has none but `textRed`. */
const HOURS: Readonly<Record<Hour, readonly [paper: string, key: string, cool: string, light: string]>> = {
  dawn: ['#F3E6D6', '#2A2A5E', '#F2A9A0', '#FFC25A'],
  morning: ['#F4EAD7', '#12364A', '#8CC3CC', '#F9BE2E'],
  noon: ['#F7F0DF', '#17383A', '#5FB7A6', '#FFD23E'],
  afternoon: ['#F3E7D0', '#3A2438', '#9DB7A0', '#F0A53C'],
  evening: ['#F1E2CF', '#2B1F45', '#1E9E78', '#F4A04A'],
  night: ['#EFE4CC', '#171A3D', '#5B6FB5', '#F7C948'],
};

/** What a band does to the sheet: saturation of inks and of paper, and what is added to each channel of the paper. */
const BANDS: Readonly<Record<Band, readonly [inks: number, paper: number, lift: number]>> = {
  restricted: [0.5, 0.5, -4],
  watched: [0.75, 0.75, -2],
  ordinary: [0.92, 1, 0],
  trusted: [1, 1, 0],
  exemplary: [1.14, 0.8, 7],
};

const TEXT_RED = '#B32812';
const TEXT_RED_NIGHT = '#FF8A6B';

/** The colours of a page, as custom properties name them. */
export interface PageInks {
  readonly ground: string;
  readonly text: string;
  readonly red: string;
  readonly paper: string;
  readonly key: string;
  readonly cool: string;
  readonly light: string;
}

function saturated(hex: string, by: number, lift = 0): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  const luma = 0.3 * channels[0] + 0.59 * channels[1] + 0.11 * channels[2];
  const turned = channels.map((channel) => Math.round(Math.max(0, Math.min(255, luma + (channel - luma) * by + lift))));
  return `#${turned.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The inks of an hour as a band leaves them. At night the sheet is flooded: the panel turns key, and its text paper. */
export function pageInks({ hour, band }: Pick<Picture, 'hour' | 'band'>): PageInks {
  const [paperHex, keyHex, coolHex, lightHex] = HOURS[hour];
  const [ofInks, ofPaper, lift] = BANDS[band];
  const paper = saturated(paperHex, ofPaper, lift);
  const key = saturated(keyHex, ofInks);
  const art = { paper, key, cool: saturated(coolHex, ofInks), light: saturated(lightHex, ofInks) };
  return hour === 'night' ? { ground: key, text: paper, red: TEXT_RED_NIGHT, ...art } : { ground: paper, text: key, red: TEXT_RED, ...art };
}

/** Strong contrast: nothing is printed, black on white, and at night white on black. */
export function strongInks({ hour }: Pick<Picture, 'hour'>): PageInks {
  const [ground, text, red] = hour === 'night' ? ['#000000', '#ffffff', TEXT_RED_NIGHT] : ['#ffffff', '#000000', TEXT_RED];
  return { ground, text, red, paper: '#ffffff', key: '#000000', cool: '#c8c8c8', light: '#e8e8e8' };
}
