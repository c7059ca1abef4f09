import { WORDS } from './words.ts';
import { written } from './written.ts';

/** A line of the story: where it stands, and what each catalogue holds for it. */
export function Sentence({ source }: { readonly source: string | undefined }) {
  if (!source) return <p>{WORDS.sentenceHint}</p>;
  const line = written.value[source];
  return (
    <dl data-developer="sentence">
      <dt>story/{source}</dt>
      <dd>{line?.text}</dd>
      {line?.entries.map((entry) => (
        <div key={entry.file}>
          <dt>
            story/{entry.file}
            {entry.row ? `:${entry.row}` : ''} · {line.context}
          </dt>
          <dd lang={entry.language}>
            {entry.text || WORDS.noEntry}
            {entry.unfinished ? <em> ({WORDS.unfinished})</em> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
