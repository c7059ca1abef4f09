import { useEffect, useRef } from 'preact/hooks';
import { type Fact, FACTS, markOf, type Reference, shownReferences } from './facts.ts';
import type { Venue } from './model.ts';
import { Stamp } from './stamp.tsx';
import { factText, listText, tell } from './words.ts';

interface Props {
  readonly fact: Fact;
  readonly venue: Venue;
  /** The address asked for this card. */
  readonly isAsked: boolean;
  /** Its stamp is still being guessed above. */
  readonly isWaiting: boolean;
}

/** A claim, its stamp, what research says, who says so, and which source text made it. */
export function FactCard({ fact, venue, isAsked, isWaiting }: Props) {
  const element = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isAsked) element.current?.scrollIntoView();
  }, [isAsked]);
  if (isWaiting) {
    return (
      <div class="card ground-unknown">
        <h4>{factText(fact.id, 'title')}</h4>
        <p class="quiet-word">{tell('card.waiting')}</p>
      </div>
    );
  }
  return (
    <details class={`card ground-${markOf(fact.status)}`} id={`card=${fact.id}`} ref={element} open={isAsked}>
      <summary>
        <span class="file">{tell('card.file', { number: String(FACTS.indexOf(fact) + 1).padStart(2, '0') })}</span>
        <h4>{factText(fact.id, 'title')}</h4>
        <Stamp fact={fact} />
      </summary>
      <p class="claim">
        <span class="who-says">{tell('card.claim')}</span> {factText(fact.id, 'claim')}
      </p>
      <p>
        <span class="who-says">{tell('card.context')}</span> {factText(fact.id, 'context')}
      </p>
      {fact.id === 'ma-femme-a-du-credit' && <p class="film">{tell('card.film')}</p>}
      <p class="sources">
        {fact.seeds.length
          ? tell('card.seeds', { seeds: listText(fact.seeds.map((seed) => tell(`seed.${seed}`))), count: fact.seeds.length })
          : tell('card.no-seed')}{' '}
        {tell(`confidence.${fact.confidence}`)}
      </p>
      <References references={shownReferences(fact)} venue={venue} />
      {venue !== 'kiosk' && (
        <p class="address">
          <a href={`#card=${fact.id}`}>{tell('card.address')}</a>
        </p>
      )}
    </details>
  );
}

function References({ references, venue }: { references: readonly Reference[]; venue: Venue }) {
  if (!references.length) return <p class="quiet-word">{tell('card.no-reference')}</p>;
  return (
    <ul class="references">
      {references.map((reference) => (
        <li>
          {reference.author}, <cite>{reference.title}</cite>, {reference.publisher}, {reference.year}
          {reference.seen === 'cited' && ` (${tell('card.cited')})`}
          {venue !== 'kiosk' && reference.url && (
            <>
              {' '}
              <a href={reference.url} rel="noreferrer" target="_blank">
                {new URL(reference.url).hostname.replace(/^www\./, '')}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
