import { isSaid, textOf } from '../words/say.ts';
import { say } from '../words/say.ts';
import { Ear } from './arrow.tsx';

/** What is heard, for those who do not hear it. */
export function Captions({ heard }: { readonly heard: readonly string[] }) {
  const texts = heard.filter((key) => isSaid('captions', key)).map((key) => textOf('captions', key));
  return (
    <p class="caption" data-part="caption">
      {texts.length > 0 ? (
        <>
          <Ear />
          <span class="unseen">{say('page.caption')}</span> <span>{[...new Set(texts)].join(' · ')}</span>
        </>
      ) : null}
    </p>
  );
}
