import { CLEAR_PRINT, type Colour, type Print, PRINTS, type PrintedInks, printedInks } from './bands.ts';
import type { Sheet } from './sheet.ts';

/** How the sheet is printed at one instant: the tokens of its band and the inks of its hour, or something between two. */
export interface Printing {
  readonly print: Print;
  readonly inks: PrintedInks;
}

export type Contrast = 'normal' | 'high';

export const EASE_MS = 1200;

export function printingOf(sheet: Pick<Sheet, 'hour' | 'band'>, contrast: Contrast): Printing {
  const print = contrast === 'high' ? CLEAR_PRINT : PRINTS[sheet.band];
  return { print, inks: printedInks(sheet.hour, print) };
}

/** `t` from 0 to 1; what reads the sheet never sees dots change size: the screen jumps half-way, unseen under the change of ink. */
export function mixPrintings(from: Printing, to: Printing, t: number): Printing {
  if (t >= 1) return to;
  const eased = t * t * (3 - 2 * t);
  const mix = (a: number, b: number) => a + (b - a) * eased;
  const mixColour = (a: Colour, b: Colour): Colour => [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])];
  const print = Object.fromEntries(Object.entries(from.print).map(([name, value]) => [name, mix(value, to.print[name as keyof Print])]));
  const inks = Object.fromEntries(
    Object.entries(from.inks).map(([name, colour]) => [name, mixColour(colour, to.inks[name as keyof PrintedInks])]),
  );
  return {
    print: { ...(print as unknown as Print), cell: t < 0.5 ? from.print.cell : to.print.cell },
    inks: inks as unknown as PrintedInks,
  };
}
