/** The five criteria; each starts at 128, and the credit is their sum. */
export const CRITERIA = ['history', 'fulfilment', 'identity', 'conduct', 'ties'] as const;
export type Criterion = (typeof CRITERIA)[number];
export type Criteria = Readonly<Record<Criterion, number>>;

export const START = 128;
export const LOWEST = 350;
export const HIGHEST = 950;

/** How the city treats you, best first; `from` is the lowest credit of the band. */
export const BANDS = [
  { id: 'exemplary', from: 800 },
  { id: 'trusted', from: 700 },
  { id: 'ordinary', from: 600 },
  { id: 'watched', from: 500 },
  { id: 'restricted', from: LOWEST },
] as const;
export type Band = (typeof BANDS)[number]['id'];

export const creditOf = (criteria: Criteria): number => {
  const sum = CRITERIA.reduce((total, criterion) => total + criteria[criterion], 0);
  return Math.min(HIGHEST, Math.max(LOWEST, sum));
};

export const bandOf = (credit: number): Band => (BANDS.find((band) => credit >= band.from) ?? { id: 'restricted' as const }).id;
