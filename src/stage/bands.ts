import type { Band } from '../credit/criteria.ts';
import { HOURS, type Inks } from './hours.ts';
import type { Hour } from '../day/picture.ts';

/** How the sheet is printed: px at 1080 px of height, radians, the rest 0 to 1 or a factor. */
export interface Print {
  readonly slip: number;
  readonly turn: number;
  readonly grain: number;
  readonly cell: number;
  readonly inkSaturation: number;
  readonly paperSaturation: number;
  readonly paperLift: number;
}

/** Low is damaged and human, high is clean and dead. */
export const PRINTS: Readonly<Record<Band, Print>> = {
  restricted: { slip: 4.4, turn: 0.0022, grain: 0.95, cell: 6.2, inkSaturation: 0.5, paperSaturation: 0.5, paperLift: -4 },
  watched: { slip: 2.8, turn: 0.0012, grain: 0.75, cell: 5.8, inkSaturation: 0.75, paperSaturation: 0.75, paperLift: -2 },
  ordinary: { slip: 2, turn: 0.0006, grain: 0.6, cell: 5.6, inkSaturation: 0.92, paperSaturation: 1, paperLift: 0 },
  trusted: { slip: 1.5, turn: 0.0004, grain: 0.55, cell: 5.6, inkSaturation: 1, paperSaturation: 1, paperLift: 0 },
  exemplary: { slip: 0, turn: 0, grain: 0.1, cell: 4.2, inkSaturation: 1.14, paperSaturation: 0.8, paperLift: 7 },
};

/** High contrast: registered, clean, full inks; tints are flat mixes. */
export const CLEAR_PRINT: Print = { slip: 0, turn: 0, grain: 0, cell: 0, inkSaturation: 1, paperSaturation: 1, paperLift: 0 };

export type Colour = readonly [r: number, g: number, b: number];
export interface PrintedInks {
  readonly paper: Colour;
  readonly A: Colour;
  readonly B: Colour;
  readonly C: Colour;
  readonly D: Colour;
}

/** Red is the last to leave. */
const RED_KEEPS = 0.78;

export function colourOf(hex: string): Colour {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

function saturated(hex: string, saturation: number, lift = 0): Colour {
  const [r, g, b] = colourOf(hex);
  const luma = 0.3 * r + 0.59 * g + 0.11 * b;
  const turned = (channel: number) => Math.max(0, Math.min(1, luma + (channel - luma) * saturation + lift / 255));
  return [turned(r), turned(g), turned(b)];
}

/** The inks of an hour as a band’s print leaves them. */
export function printedInks(hour: Hour, print: Print): PrintedInks {
  const inks: Inks = HOURS[hour];
  const ink = (name: 'A' | 'C' | 'D') => saturated(inks[name], print.inkSaturation);
  return {
    paper: saturated(inks.paper, print.paperSaturation, print.paperLift),
    A: ink('A'),
    B: saturated(inks.B, Math.max(print.inkSaturation, RED_KEEPS)),
    C: ink('C'),
    D: ink('D'),
  };
}
