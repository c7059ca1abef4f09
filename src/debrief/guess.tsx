import type { Entry } from '../credit/entry.ts';
import type { Cost } from './reckoning.ts';
import { DoingKey } from './doing-shape.tsx';
import { markOfAct, signed, tell } from './words.ts';

/** What may be guessed: the three dearest acts of the day, the company kept and the night’s two points, in the order of the day. */
export function guessesFor(costs: readonly Cost[], entries: readonly Entry[]): readonly Entry['act'][] {
  const offered = new Set<Entry['act']>([...costs.slice(0, 3).map((cost) => cost.act), 'drift', 'fare_in_march']);
  const order = (act: Entry['act']) => entries.findIndex((entry) => entry.act === act);
  return [...offered].filter((act) => order(act) >= 0).sort((one, other) => order(one) - order(other));
}

interface AskProps {
  readonly acts: readonly Entry['act'][];
  readonly onGuess: (act: string) => void;
}

/** The question, before anything is told. */
export function Ask({ acts, onGuess }: AskProps) {
  return (
    <section class="ask" data-part="guess" aria-labelledby="ask">
      <p class="kicker">{tell('guess.kicker')}</p>
      <h1 id="ask" tabIndex={-1}>
        {tell('guess.question')}
      </h1>
      <div class="guesses">
        {[...acts, 'unsure'].map((act) => (
          <button type="button" class="guess" data-guess={act} onClick={() => onGuess(act)}>
            {act === 'unsure' ? tell('guess.unsure') : markOfAct(act as Entry['act'])}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The guess with the answer beside it. */
export function Answered({ guess, costs }: { guess: string; costs: readonly Cost[] }) {
  const [dearest] = costs;
  if (!dearest) return null;
  const isRight = guess === dearest.act;
  const said = guess === 'unsure' ? tell('guess.unsure') : markOfAct(guess as Entry['act']);
  const yours = costs.find((cost) => cost.act === guess);
  return (
    <div class="answered" data-part="guess">
      <p class="guessed">
        {tell('guess.you-said')} <b>{said}</b>
        {!isRight && guess !== 'unsure' && <span class="figure"> {yours ? signed(yours.amount) : '0'}</span>}
      </p>
      <p class="answer">
        {tell(isRight ? 'guess.right' : 'guess.was')} <b>{markOfAct(dearest.act)}</b> <span class="figure">{signed(dearest.amount)}</span>
        <span class="whose">
          <DoingKey doing={dearest.doing} /> {tell(`doing.${dearest.doing}`)}
        </span>
      </p>
    </div>
  );
}
