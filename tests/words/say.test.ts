import { describe, expect, it } from 'vitest';
import { EMPTY, type Catalogue } from '../../src/words/catalogue.ts';
import { languageName } from '../../src/words/language-name.ts';
import { pluralOf, say, speak, textOf } from '../../src/words/say.ts';

const catalogue = (words: Catalogue['interface']): Catalogue => ({ ...EMPTY, interface: words });

describe('what the page says', () => {
  it('fills the holes of a text', () => {
    speak('en', catalogue({ at: '{place}, {clock}' }));
    expect(say('at', { place: 'The crossing', clock: '08:05' })).toBe('The crossing, 08:05');
  });

  it('counts as each language counts: nought is plural in English and singular in French', () => {
    expect(pluralOf('en', ['minute', 'minutes'], 0)).toBe('minutes');
    expect(pluralOf('fr', ['minute', 'minutes'], 0)).toBe('minute');
    expect(pluralOf('fr', ['minute', 'minutes'], 2)).toBe('minutes');
  });

  it('counts in a language with more forms than two', () => {
    expect([1, 3, 5].map((count) => pluralOf('pl', ['minuta', 'minuty', 'minut'], count))).toEqual(['minuta', 'minuty', 'minut']);
  });

  it('marks a missing text so that nobody overlooks it, in English where there is some', () => {
    speak('fr', catalogue({}), catalogue({ next: 'Turn the page' }));
    expect(say('next')).toBe('⟦Turn the page⟧');
    expect(textOf('signs', 'wait')).toBe('⟦wait⟧');
  });

  it('sets the narrow space, which no face has, as a space that they have', () => {
    speak('fr', catalogue({ sure: 'Effacer\u202f?' }));
    expect(say('sure')).toBe('Effacer\u00a0?');
  });

  it('names each language as its speakers do', () => {
    expect(['en', 'fr', 'es'].map(languageName)).toEqual(['English', 'Français', 'Español']);
  });
});
