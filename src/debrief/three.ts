import { MARKS } from './answers.ts';
import { type Fact, factOf, markOf } from './facts.ts';

/** Three cards to judge before their stamps fall: met today, of as many kinds as there are, in the order they were met. */
export function threeToGuess(met: readonly string[]): readonly Fact[] {
  const facts = met.map(factOf).filter((fact) => fact !== undefined);
  const firsts = MARKS.map((mark) => facts.find((fact) => markOf(fact.status) === mark)).filter((fact) => fact !== undefined);
  // Where all four kinds were met, the one that was tried somewhere stays for the Dossier: three are enough.
  const kinds = firsts.length > 3 ? firsts.filter((fact) => markOf(fact.status) !== 'tried') : firsts;
  const others = facts.filter((fact) => !kinds.includes(fact));
  const chosen = [...kinds, ...others].slice(0, 3);
  return facts.filter((fact) => chosen.includes(fact));
}
