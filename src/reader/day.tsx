import './styles/day.css';
import { useEffect, useRef } from 'preact/hooks';
import type { Moment } from '../day/moment.ts';
import { keepAwake } from '../platform/wake-lock.ts';
import { say } from '../words/say.ts';
import { useArmed } from './armed.ts';
import { Captions } from './captions.tsx';
import { Hud } from './hud.tsx';
import { useKeys } from './keys.ts';
import type { Intents, Model } from './model.ts';
import type { Opened } from './opened.ts';
import { Options } from './options.tsx';
import { Passage, scrollPassage } from './passage.tsx';
import { useBefore } from './reading.ts';
import { Row } from './row.tsx';
import { Tools } from './tools.tsx';

interface DayProps {
  readonly model: Model;
  readonly intents: Intents;
  readonly moment: Moment;
  readonly still: boolean;
  readonly onOpen: (opened: Opened) => void;
}

const isDawn = ({ position }: Moment) => position.turn === 0 && position.page === 0;

/** After the last page: the box, and the way out. */
const Over = ({ intents }: { readonly intents: Intents }) => (
  <div class="rows" data-part="over">
    {intents.debrief ? (
      <Row onPress={intents.debrief} part="debrief">
        {say('page.black-box')}
      </Row>
    ) : null}
    <Row onPress={intents.leave} part="leave">
      {say('page.another')}
    </Row>
  </div>
);

const Next = ({ onTurn }: { readonly onTurn: () => void }) => (
  <div class="rows">
    <Row onPress={onTurn} part="next">
      {say('page.next')}
    </Row>
  </div>
);

/** Taking an option, turning a page, stepping back: by hand or key, and not before the page has been seen. */
function usePageActs({ moment, intents, model }: DayProps) {
  const isArmed = useArmed(moment);
  const choose = (id: string) => {
    if (isArmed()) intents.choose(id);
  };
  const turn = () => {
    if (moment.more && isArmed()) intents.next();
  };
  const back = () => {
    if (!isDawn(moment)) intents.back();
  };
  const option = (index: number) => {
    const taken = model.settings.value.digits ? moment.options[index] : undefined;
    if (taken) choose(taken.id);
  };
  return { choose, turn, back, option };
}

/** The panel of a day: number and clock, words, what is heard, what can be done. */
export function Day(props: DayProps) {
  const { model, intents, moment, still, onOpen } = props;
  const before = useBefore(moment);
  const acts = usePageActs(props);
  const panel = useRef<HTMLElement>(null);
  useEffect(keepAwake, []);
  const turnOrScroll = () => {
    if (!scrollPassage(panel.current?.querySelector('.prose') ?? null)) acts.turn();
  };
  useKeys({ option: acts.option, turn: turnOrScroll, back: acts.back });
  return (
    <main class="panel" ref={panel}>
      <Hud moment={moment} before={before} still={still} />
      <Passage moment={moment} before={before} onTurn={acts.turn} />
      {model.described.value ? (
        <p class={model.settings.value.wordsOnly ? 'described' : 'described unseen'} data-part="description">
          {model.described.value}
        </p>
      ) : null}
      {model.settings.value.captions ? <Captions heard={model.captions.value} /> : null}
      {moment.more ? <Next onTurn={acts.turn} /> : null}
      {moment.options.length > 0 ? <Options options={moment.options} onChoose={acts.choose} /> : null}
      {moment.over ? <Over intents={intents} /> : null}
      <Tools canGoBack={!isDawn(moment)} onBack={acts.back} onOpen={onOpen} />
    </main>
  );
}
