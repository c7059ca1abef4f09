/** Side of the tiling noise, px. */
export const NOISE_SIDE = 512;

/** A small seeded generator: the grain is the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Value noise with `cells` cells a side, tiling. */
function valueNoise(cells: number, random: () => number): Float32Array {
  const lattice = Float32Array.from({ length: cells * cells }, random);
  const field = new Float32Array(NOISE_SIDE * NOISE_SIDE);
  const at = (x: number, y: number) => lattice[(y % cells) * cells + (x % cells)] as number;
  const smooth = (t: number) => t * t * (3 - 2 * t);
  for (let y = 0; y < NOISE_SIDE; y++) {
    const v = (y / NOISE_SIDE) * cells;
    const [row, fy] = [Math.floor(v), smooth(v % 1)];
    for (let x = 0; x < NOISE_SIDE; x++) {
      const u = (x / NOISE_SIDE) * cells;
      const [column, fx] = [Math.floor(u), smooth(u % 1)];
      const top = at(column, row) * (1 - fx) + at(column + 1, row) * fx;
      const foot = at(column, row + 1) * (1 - fx) + at(column + 1, row + 1) * fx;
      field[y * NOISE_SIDE + x] = top * (1 - fy) + foot * fy;
    }
  }
  return field;
}

/** Red: grain of one pixel · green: flecks of two · blue: the unevenness of a hand-inked drum. */
export function noisePixels(): Uint8ClampedArray<ArrayBuffer> {
  const random = seeded(950);
  const flecks = valueNoise(282, random);
  const [broad, near] = [valueNoise(6, random), valueNoise(26, random)];
  const pixels = new Uint8ClampedArray(NOISE_SIDE * NOISE_SIDE * 4);
  for (let i = 0; i < NOISE_SIDE * NOISE_SIDE; i++) {
    const blot = (broad[i] as number) * 0.6 + (near[i] as number) * 0.4;
    pixels.set([random() * 255, (flecks[i] as number) * 255, blot * 255, 255], i * 4);
  }
  return pixels;
}
