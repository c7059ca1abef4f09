/** How much of each ink, 0 to 1. An ink left out is left as it was under the drawing. */
export type Ink = Readonly<Partial<Record<Plate, number>>>;
export type Plate = 'A' | 'B' | 'C' | 'D';

/**
 * Inks as they are written in a place: `A` solid, knocking out the other three · `B30` a tint ·
 * `A80 C20` both · `0` bare paper · `+A` overprints: the others stay as they are.
 */
export type InkName = string;

const WRITTEN = /^(0|\+?[ABCD]\d*( ?[ABCD]\d*)*)$/;

export function inkOf(name: InkName): Ink {
  if (!WRITTEN.test(name)) throw new Error(`“${name}” is no ink. Write A, B30, A80 C20, +A or 0.`);
  const coverage: Partial<Record<Plate, number>> = name.startsWith('+') ? {} : { A: 0, B: 0, C: 0, D: 0 };
  for (const [, plate, percent] of name.matchAll(/([ABCD])(\d*)/g)) {
    coverage[plate as Plate] = percent ? Number(percent) / 100 : 1;
  }
  return coverage;
}

/** `ink`, but leaving alone the plates named in `over`: a dark figure overprints the sun. */
export function overprinting(ink: Ink, over: string): Ink {
  return Object.fromEntries(Object.entries(ink).filter(([plate, coverage]) => coverage > 0 || !over.includes(plate)));
}
