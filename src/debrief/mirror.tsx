import { factText, tell } from './words.ts';

/** Three scored systems nearer home: a benefits agency, a tenant check, a credit bureau. */
const NEARER = ['cnaf-score', 'us-credit-and-tenant-scores', 'schufa-ruling'] as const;
const ROWS = ['from', 'does', 'seen'] as const;

export function Mirror() {
  return (
    <section class="part" data-part="mirror" aria-labelledby="mirror">
      <h2 id="mirror">{tell('mirror.title')}</h2>
      <div class="nearer">
        {NEARER.map((id) => (
          <article>
            <h3>{tell(`mirror.${id}.name`)}</h3>
            <dl>
              {ROWS.map((row) => (
                <>
                  <dt>{tell(`mirror.${row}`)}</dt>
                  <dd>{tell(`mirror.${id}.${row}`)}</dd>
                </>
              ))}
            </dl>
            <p>
              <a href={`#card=${id}`}>{factText(id, 'title')}</a>
            </p>
          </article>
        ))}
      </div>
    </section>
  );
}
