import { useEffect, useRef } from 'preact/hooks';
import { type Mark, MARKS } from './answers.ts';
import { type Fact, markOf } from './facts.ts';
import { Stamp } from './stamp.tsx';
import { factText, tell } from './words.ts';

/** `asked`: its stamp waits for your word; `told`: it has just fallen; `waiting` and `fallen`: before and after their turn. */
export type Turn = 'waiting' | 'asked' | 'told' | 'fallen';

interface Props {
  readonly fact: Fact;
  readonly number: number;
  readonly turn: Turn;
  readonly mark: Mark | undefined;
  readonly onMark: (mark: Mark) => void;
}

/** A device met today: first your word, then the stamp. */
export function GuessCard({ fact, number, turn, mark, onMark }: Props) {
  const kind = mark ? markOf(fact.status) : 'unknown';
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(turn);
  // The buttons are gone once one is pressed: who pressed it is left at the card, not nowhere.
  useEffect(() => {
    if (before.current === 'asked' && turn === 'told') title.current?.focus();
    before.current = turn;
  }, [turn]);
  return (
    <article class={`card ground-${kind} is-${turn}`} aria-labelledby={`guess-${fact.id}`}>
      <p class="file">{tell('card.file', { number: String(number).padStart(2, '0') })}</p>
      <h3 id={`guess-${fact.id}`} ref={title} tabIndex={-1}>
        {factText(fact.id, 'title')}
      </h3>
      {turn === 'asked' && <Asked fact={fact} onMark={onMark} />}
      {mark && (
        <div class="fallen" aria-live="polite">
          {turn === 'told' && (
            <>
              <p>{factText(fact.id, 'context')}</p>
              <p class="verdict">{tell(mark === kind ? 'card.as-you-said' : 'card.you-said', { mark: tell(`mark-as.${mark}`) })}</p>
            </>
          )}
          <Stamp fact={fact} />
        </div>
      )}
    </article>
  );
}

function Asked({ fact, onMark }: { fact: Fact; onMark: (mark: Mark) => void }) {
  return (
    <>
      <p>{factText(fact.id, 'claim')}</p>
      <fieldset class="marks">
        <legend class="unseen">{tell('card.ask')}</legend>
        {MARKS.map((word) => (
          <button type="button" data-mark={word} onClick={() => onMark(word)}>
            {tell(`mark-as.${word}`)}
          </button>
        ))}
      </fieldset>
    </>
  );
}
