import { isSaid, say, textOf } from '../words/say.ts';
import { Ear } from './arrow.tsx';

/** What is heard, for those who do not hear it. */
export function Captions({ heard }: { readonly heard: readonly string[] }) {
  const texts = heard.filter((key) => isSaid('captions', key)).map((key) => textOf('captions', key));
  if (texts.length === 0) return null;
  return (
    <p class="caption" data-part="caption">
      <Ear />
      <span class="unseen">{say('page.caption')}</span> <span>{[...new Set(texts)].join(' · ')}</span>
    </p>
  );
}
