import { type Mark, MARKS } from './answers.ts';
import { type Fact, markOf } from './facts.ts';
import { Stamp } from './stamp.tsx';
import { factText, tell } from './words.ts';

interface Props {
  readonly fact: Fact;
  readonly number: number;
  readonly mark: Mark | undefined;
  readonly onMark: (mark: Mark) => void;
}

/** A device met today: first your word, then the stamp. */
export function GuessCard({ fact, number, mark, onMark }: Props) {
  const kind = mark ? markOf(fact.status) : 'unknown';
  return (
    <article class={`card ground-${kind}`} aria-labelledby={`guess-${fact.id}`}>
      <p class="file">{tell('card.file', { number: String(number).padStart(2, '0') })}</p>
      <h3 id={`guess-${fact.id}`}>{factText(fact.id, 'title')}</h3>
      {mark ? (
        <div class="fallen" aria-live="polite">
          <p>{factText(fact.id, 'context')}</p>
          <p class="verdict">{tell(mark === kind ? 'card.as-you-said' : 'card.you-said', { mark: tell(`mark-as.${mark}`) })}</p>
          <Stamp fact={fact} />
        </div>
      ) : (
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
      )}
    </article>
  );
}
