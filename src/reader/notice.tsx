import { say } from '../words/say.ts';
import type { Intents, Model } from './model.ts';

/** One sentence the page owes the player, until it is put away. */
export const NoticeBar = ({ model, intents }: { readonly model: Model; readonly intents: Intents }) => {
  const notice = model.notice.value;
  return (
    <div class="notice" role="status" data-kind={notice?.kind} hidden={notice === undefined}>
      {notice ? (
        <>
          <p>{say(`notice.${notice.kind}`, notice.values)}</p>
          <button type="button" class="plain" data-part="dismiss" onClick={intents.dismissNotice}>
            {say('notice.close')}
          </button>
        </>
      ) : null}
    </div>
  );
};
