import * as v from 'valibot';
import source from '../../assets/facts/facts.json';
import type { Mark } from './answers.ts';

/** What we found out about a claim. The first two stamps are full, the next two tried, then three disputed; ours is invented. */
export const STATUSES = [
  'documented',
  'outside China',
  'local pilot',
  'private product',
  'exaggerated',
  'contradicted',
  'never happened as described',
  'fiction in our city',
] as const;
export type Status = (typeof STATUSES)[number];

const MARK_OF: Readonly<Record<Status, Mark>> = {
  documented: 'real',
  'outside China': 'real',
  'local pilot': 'tried',
  'private product': 'tried',
  exaggerated: 'not-as-told',
  contradicted: 'not-as-told',
  'never happened as described': 'not-as-told',
  'fiction in our city': 'invented',
};
export const markOf = (status: Status): Mark => MARK_OF[status];

const THEMES = ['score', 'private', 'transport', 'school', 'street', 'daily', 'algorithm', 'culture', 'fiction'] as const;

const Reference = v.object({
  author: v.pipe(v.string(), v.minLength(2)),
  title: v.pipe(v.string(), v.minLength(2)),
  publisher: v.string(),
  year: v.union([v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100)), v.string()]),
  /** Empty when it was read somewhere that has no address. */
  url: v.union([v.literal(''), v.pipe(v.string(), v.url(), v.startsWith('http'))]),
  /** `read`: the page was opened; `cited`: a source text gives the address; `not seen`: nobody has checked it, and it is not shown. */
  seen: v.picklist(['read', 'cited', 'not seen']),
});
export type Reference = v.InferOutput<typeof Reference>;

/** A claim, what became of it, and who says so. Its words are in the catalogue `facts`: `<id>.title`, `.claim`, `.context`. */
const FactSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  theme: v.picklist(THEMES),
  status: v.picklist(STATUSES),
  confidence: v.picklist(['high', 'medium', 'low']),
  /** Which of the five press texts said it. */
  seeds: v.array(v.picklist(['000', '001', '002', '003', '004'])),
  references: v.pipe(v.array(Reference), v.minLength(1)),
});
export const FactsSchema = v.pipe(
  v.array(FactSchema),
  v.check((facts) => new Set(facts.map((fact) => fact.id)).size === facts.length, 'Two facts have one id.'),
);
export type Fact = v.InferOutput<typeof FactSchema>;

// The file is checked against the schema by the tests, once; a page need not check it again for every visitor.
export const FACTS = source as readonly Fact[];

export const factOf = (id: string): Fact | undefined => FACTS.find((fact) => fact.id === id);

/** References somebody has opened, or that a source text gives. */
export const shownReferences = (fact: Fact): readonly Reference[] => fact.references.filter((reference) => reference.seen !== 'not seen');
