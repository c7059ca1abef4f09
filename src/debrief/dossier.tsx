import { useState } from 'preact/hooks';
import { type Mark, MARKS } from './answers.ts';
import { FactCard } from './fact-card.tsx';
import { type Fact, FACTS, factOf, markOf } from './facts.ts';
import type { Venue } from './model.ts';
import { factText, tell } from './words.ts';

interface Props {
  readonly met: readonly string[];
  readonly venue: Venue;
  readonly card: string | undefined;
  /** Cards whose stamp has not fallen yet. */
  readonly waiting: readonly string[];
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const says = (fact: Fact, wanted: string) =>
  plain(['title', 'claim', 'context'].map((part) => factText(fact.id, part as 'title')).join(' ')).includes(plain(wanted));

/** Every device, those met first. */
export function Dossier({ met, venue, card, waiting }: Props) {
  const [wanted, setWanted] = useState('');
  const [kind, setKind] = useState<Mark>();
  const fits = (fact: Fact) => (!kind || (markOf(fact.status) === kind && !waiting.includes(fact.id))) && (!wanted || says(fact, wanted));
  const first = met.map(factOf).filter((fact) => fact !== undefined);
  const rest = FACTS.filter((fact) => !met.includes(fact.id));
  const shown = [...first, ...rest].filter(fits);
  return (
    <section class="part" data-part="dossier" aria-labelledby="dossier">
      <h2 id="dossier">{tell('dossier.title')}</h2>
      <p class="lead">{tell('dossier.lead', { met: first.length, all: FACTS.length })}</p>
      <div class="sought">
        <label>
          <span>{tell('dossier.search')}</span>
          <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
        <fieldset class="kinds">
          <legend>{tell('dossier.filter')}</legend>
          {MARKS.map((mark) => (
            <button type="button" aria-pressed={kind === mark} onClick={() => setKind(kind === mark ? undefined : mark)}>
              {tell(`mark-as.${mark}`)}
            </button>
          ))}
        </fieldset>
        <p role="status">{tell('dossier.shown', { count: shown.length })}</p>
      </div>
      <Cards title={tell('dossier.met')} facts={first.filter(fits)} venue={venue} card={card} waiting={waiting} />
      <Cards title={tell('dossier.not-met')} facts={rest.filter(fits)} venue={venue} card={card} waiting={[]} />
    </section>
  );
}

interface CardsProps extends Omit<Props, 'met'> {
  readonly title: string;
  readonly facts: readonly Fact[];
}

function Cards({ title, facts, venue, card, waiting }: CardsProps) {
  if (!facts.length) return null;
  return (
    <>
      <h3>
        {title} <span class="figure">{facts.length}</span>
      </h3>
      <ul class="cards">
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactCard fact={fact} venue={venue} isAsked={card === fact.id} isWaiting={waiting.includes(fact.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
