/** Seeded random numbers (mulberry32): never Math.random, because a render must give the same bytes twice. */
export interface Random {
  /** 0 to 1, 1 left out. */
  next(): number;
  range(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** White noise, −1 to 1. */
  white(): number;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    range: (from, to) => from + (to - from) * next(),
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    white: () => next() * 2 - 1,
  };
}
