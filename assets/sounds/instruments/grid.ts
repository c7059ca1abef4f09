/** The city is tuned to its mains: everything official is a whole multiple of 50 Hz, everything human avoids them. */
const MAINS = 50;
export const harmonic = (n: number): number => MAINS * n; // 350 = 7, 400 = 8, 500 = 10, 600 = 12, 800 = 16, 950 = 19

/** A steady chord for a loop: frequencies are snapped to its length, so that it closes. `beat`: whole cycles added to the loop. */
export const chordOf = (notes: readonly (readonly [hz: number, gain: number, beat?: number])[], seconds: number) => (t: number) =>
  notes.reduce((sum, [hz, gain, beat = 0]) => sum + gain * Math.sin(((2 * Math.PI * (Math.round(hz * seconds) + beat)) / seconds) * t), 0);
