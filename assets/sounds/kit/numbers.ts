/** Samples a second. */
export const RATE = 48_000;
export const TAU = 2 * Math.PI;

export const gainFromDb = (db: number): number => 10 ** (db / 20);
export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
/** 0 to 1 without a corner at either end. */
export const smooth = (x: number): number => {
  const t = clamp(x, 0, 1);
  return t * t * (3 - 2 * t);
};
