import type { Language } from '../words/catalogue.ts';
import { languageName } from '../words/language-name.ts';
import { say } from '../words/say.ts';
import type { Intents, Model } from './model.ts';

const Tongue = ({ language, isNow, onPick }: { readonly language: Language; readonly isNow: boolean; readonly onPick: () => void }) => (
  <button type="button" class="language" data-language={language} lang={language} aria-pressed={isNow} onClick={onPick}>
    <b aria-hidden="true">{language.slice(0, 2).toUpperCase()}</b>
    <span>{languageName(language)}</span>
  </button>
);

/** Each language by the name its speakers give it. */
export const Languages = ({ model, intents }: { readonly model: Model; readonly intents: Intents }) => (
  <fieldset class="bare languages" aria-label={say('title.languages')}>
    {model.languages.map((language) => (
      <Tongue key={language} language={language} isNow={language === model.language.value} onPick={() => intents.language(language)} />
    ))}
  </fieldset>
);
