import { describe, expect, it } from 'vitest';
import { french } from '../../tools/words/typography.ts';

const narrow = '\u202F';
const wide = '\u00A0';

describe('French spacing, set by the build', () => {
  it.each([
    ['« Oui », dit-elle', `«${narrow}Oui${narrow}», dit-elle`],
    ['Quoi ? Non ! Si ; bien', `Quoi${narrow}? Non${narrow}! Si${narrow}; bien`],
    ['Motif : non', `Motif${wide}: non`],
    ['à 18 h 10, 97 %', `à 18${wide}h${wide}10, 97${wide}%`],
    ["l'heure...", 'l’heure…'],
    ['M. Bassi et Mme Lind', `M.${wide}Bassi et Mme${wide}Lind`],
    ['2 114 lecteurs, 40 001', `2${narrow}114 lecteurs, 40${narrow}001`],
    ['il est 08:05', 'il est 08:05'],
    ['{bill_paid:payée|due} !', `{bill_paid:payée|due}${narrow}!`],
    ['{count} jours : {name}', `{count} jours${wide}: {name}`],
  ])('%s', (typed, set) => {
    expect(french(typed)).toBe(set);
    expect(french(french(typed))).toBe(set);
  });
});
