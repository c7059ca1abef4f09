import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';

/** Copies the report for a fault; where a page may not copy, shows it to be copied by hand. */
export function Report({ report }: { readonly report: () => string }) {
  const [state, setState] = useState<'asked' | 'copied' | 'refused'>('asked');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report());
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <p>{say('settings.report-says')}</p>
      <button type="button" class="plain" data-part="report" onClick={() => void copy()}>
        {say('settings.report')}
      </button>
      <p role="status">{state === 'copied' ? say('settings.report-copied') : null}</p>
      {state === 'refused' ? (
        <label class="by-hand">
          {say('settings.report-by-hand')}
          <textarea readOnly rows={5} value={report()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : null}
    </>
  );
}
