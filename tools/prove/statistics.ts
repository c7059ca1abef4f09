/** Five figures of a heap of numbers. */
export interface Spread {
  readonly least: number;
  readonly tenth: number;
  readonly middle: number;
  readonly ninetieth: number;
  readonly most: number;
}

export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { least: at(0), tenth: at(0.1), middle: at(0.5), ninetieth: at(0.9), most: at(1) };
}

export const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
export const rounded = (number: number, digits = 0) => Number(number.toFixed(digits));

export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Each key’s share, largest first. */
export function sharesOf(keys: readonly string[]): { readonly name: string; readonly count: number; readonly share: number }[] {
  return [...groupBy(keys, (key) => key)]
    .map(([name, found]) => ({ name, count: found.length, share: found.length / keys.length }))
    .sort((a, b) => b.count - a.count);
}
