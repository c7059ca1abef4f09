import { isSaid, say, textOf } from '../words/say.ts';
import { Ear } from './arrow.tsx';

/** Two at most: what matters most comes first. */
const MOST = 2;

/** What is heard, for those who do not hear it. */
export function Captions({ heard }: { readonly heard: readonly string[] }) {
  const texts = [...new Set(heard.filter((key) => isSaid('captions', key)).map((key) => textOf('captions', key)))].slice(0, MOST);
  if (texts.length === 0) return null;
  return (
    <p class="caption" data-part="caption">
      <Ear />
      <span class="unseen">{say('page.caption')}</span> <span>{texts.join(' · ')}</span>
    </p>
  );
}
