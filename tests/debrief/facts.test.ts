import * as v from 'valibot';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import source from '../../assets/facts/facts.json';
import { FACTS, FactsSchema, shownReferences, STATUSES } from '../../src/debrief/facts.ts';
import { wordsOf } from '../../tools/words/domains.ts';

const ROOT = fileURLToPath(new URL('../../story', import.meta.url));

describe('the facts', () => {
  it('keep to their schema, each id once', () => {
    expect(v.safeParse(FactsSchema, source).issues).toBeUndefined();
  });

  it('a fact with a status nobody knows, or with none, is refused', () => {
    const [first] = FACTS;
    expect(v.safeParse(FactsSchema, [{ ...first, status: 'probably' }]).success).toBe(false);
    expect(v.safeParse(FactsSchema, [first, first]).success).toBe(false);
    expect(v.safeParse(FactsSchema, [{ ...first, references: [] }]).success).toBe(false);
  });

  it.each(['en', 'fr'])('each has a title, a claim and what is known, in %s', (language) => {
    const words = wordsOf(ROOT, language, 'facts');
    for (const fact of FACTS) {
      for (const part of ['title', 'claim', 'context']) expect(words[`${fact.id}.${part}`], `${fact.id}.${part}`).toBeTruthy();
    }
  });

  it('a reference nobody has seen is not shown, and every card keeps one that somebody has', () => {
    for (const fact of FACTS) {
      expect(shownReferences(fact).length, fact.id).toBeGreaterThan(0);
      expect(shownReferences(fact).every((reference) => reference.seen !== 'not seen')).toBe(true);
    }
  });

  it('every status is borne by a card', () => {
    for (const status of STATUSES)
      expect(
        FACTS.some((fact) => fact.status === status),
        status,
      ).toBe(true);
  });
});
