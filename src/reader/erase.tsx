import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';

/** Everything kept here goes, after being asked once. */
export function Erase({ onErase }: { readonly onErase: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="plain" data-part="erase" onClick={() => setAsking(true)}>
        {say('settings.erase')}
      </button>
    );
  }
  return (
    <fieldset class="bare" aria-label={say('settings.erase')}>
      <p role="alert">{say('settings.erase-sure')}</p>
      <button type="button" class="plain" data-part="erase-yes" onClick={onErase}>
        {say('settings.erase-yes')}
      </button>{' '}
      <button type="button" class="plain" data-part="erase-no" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
        {say('settings.erase-no')}
      </button>
    </fieldset>
  );
}
