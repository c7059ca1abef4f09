import boardSvg from '../../assets/title/board.svg?url';
import processionSvg from '../../assets/title/procession.svg?url';
import type { Length } from '../story/vocabulary.ts';
import { say } from '../words/say.ts';
import { Languages } from './languages.tsx';
import { LENGTH_MINUTES } from './length-minutes.ts';
import type { Intents, Model } from './model.ts';
import { Row } from './row.tsx';

interface TitleProps {
  readonly model: Model;
  readonly intents: Intents;
  readonly onSettings: () => void;
}

/** The morning procession under the board; one stands still, and has been noticed. Decoration: the heading says the name. */
const TitlePicture = () => (
  <div class="title-picture" aria-hidden="true">
    <img class="procession" src={processionSvg} alt="" />
    <img class="board-of-title" src={boardSvg} alt="" />
  </div>
);

const Continue = ({ model, intents }: Omit<TitleProps, 'onSettings'>) => {
  const kept = model.kept.value;
  if (!kept) return null;
  const at = say('title.continue-at', { clock: kept.clock, place: say(`place.${kept.place}`) });
  return (
    <div class="rows">
      <Row mark="→" onPress={intents.resume} part="continue">
        {say('title.continue')} <small>{at}</small>
      </Row>
    </div>
  );
};

const Begin = ({ length, place, intents }: { readonly length: Length; readonly place: number; readonly intents: Intents }) => (
  <li>
    <Row mark={place} onPress={() => intents.begin(length)} part={`begin-${length}`}>
      {say(`length.${length}`)} <small>{say('length.minutes', { count: LENGTH_MINUTES[length] })}</small>
    </Row>
  </li>
);

const Lengths = ({ model, intents }: Omit<TitleProps, 'onSettings'>) => (
  <section class="lengths">
    <h2>{say('title.lengths')}</h2>
    <Continue model={model} intents={intents} />
    <ol class="rows">
      {model.lengths.map((length, i) => (
        <Begin key={length} length={length} place={i + 1} intents={intents} />
      ))}
    </ol>
    {model.kept.value ? <p class="aside">{say('title.replaces')}</p> : null}
  </section>
);

/** One screen before the first line: what it is, in which language, how long. */
export const Title = ({ model, intents, onSettings }: TitleProps) => (
  <main class="title" data-part="title">
    <TitlePicture />
    <div class="under">
      <section class="premise">
        <h1>
          <span class="unseen">{say('title.name')} · </span>
          {say('title.subtitle')}
        </h1>
        <p>{say('title.premise')}</p>
        <p class="aside">
          {say('title.note')} {say('title.real')}
        </p>
      </section>
      <Lengths model={model} intents={intents} />
      <section class="title-side">
        <Languages model={model} intents={intents} />
        <button type="button" class="tool" data-part="open-settings" onClick={onSettings}>
          {say('page.settings')}
        </button>
      </section>
    </div>
  </main>
);
