import { describe, expect, it } from 'vitest';
import { BANDS, type Band } from '../../src/credit/criteria.ts';
import type { Hour } from '../../src/day/picture.ts';
import { pageInks, strongInks } from '../../src/reader/inks.ts';
import { PRINTS, printedInks, type Colour } from '../../src/stage/bands.ts';

const HOURS: readonly Hour[] = ['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night'];
const sheets = HOURS.flatMap((hour) => BANDS.map(({ id }) => ({ hour, band: id as Band })));

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = channels(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const hexOf = (colour: Colour) => colour.map((channel) => Math.round(channel * 255));
const near = (hex: string, colour: Colour) => channels(hex).map((c, i) => Math.abs(c * 255 - (hexOf(colour)[i] ?? 0)));

describe('the inks of a page', () => {
  it.each(sheets)('prose reads at 10 to 1 or better: $hour, $band', (sheet) => {
    const { ground, text } = pageInks(sheet);
    expect(contrast(text, ground)).toBeGreaterThan(10);
  });

  it.each(sheets)('the difference beside the score reads at 4.5 to 1 or better: $hour, $band', (sheet) => {
    const { ground, red } = pageInks(sheet);
    expect(contrast(red, ground)).toBeGreaterThan(4.5);
  });

  it.each(sheets)('the panel is printed on the paper of the picture, with its key: $hour, $band', (sheet) => {
    const art = printedInks(sheet.hour, PRINTS[sheet.band]);
    const { paper, key, cool, light } = pageInks(sheet);
    for (const [hex, colour] of [
      [paper, art.paper],
      [key, art.A],
      [cool, art.C],
      [light, art.D],
    ] as const)
      expect(Math.max(...near(hex, colour))).toBeLessThan(1.5);
  });

  it('at night the panel turns over: paper on key', () => {
    const { ground, text, paper, key } = pageInks({ hour: 'night', band: 'ordinary' });
    expect([ground, text]).toEqual([key, paper]);
  });

  it('strong contrast is black and white at every hour', () => {
    for (const hour of HOURS) {
      const { ground, text } = strongInks({ hour });
      expect(contrast(text, ground)).toBe(21);
    }
  });

  it('the number blocks of the title read on their yellow', () => {
    const { key, light, paper } = pageInks({ hour: 'dawn', band: 'ordinary' });
    expect(contrast(key, light)).toBeGreaterThan(7);
    expect(contrast(paper, key)).toBeGreaterThan(7);
  });
});
