import { useEffect, useRef } from 'preact/hooks';
import type { Position } from '../day/moment.ts';
import { printable } from '../words/printable.ts';
import { say } from '../words/say.ts';
import { Arrow } from './arrow.tsx';
import { Dialog } from './dialog.tsx';
import type { PageRead } from '../day/pages-read.ts';
import type { Intents, Model } from './model.ts';

interface TranscriptProps {
  readonly model: Model;
  readonly intents: Intents;
  readonly onClose: () => void;
}

interface EntryProps {
  readonly page: PageRead;
  readonly newPlace: boolean;
  readonly onGo: (position: Position) => void;
}

const goTo = ({ clock, position }: PageRead) => say('transcript.go-to', { clock, page: position.page + 1 });

const Entry = ({ page, newPlace, onGo }: EntryProps) => (
  <li class="read">
    <div>
      {newPlace ? (
        <h3>
          <time>{page.clock}</time> {say(`place.${page.place}`)}
        </h3>
      ) : null}
      {page.lines.map((line, i) => (
        <p key={i}>{printable(line)}</p>
      ))}
      {page.chosen === undefined ? null : <p class="chosen">{say('transcript.chosen', { option: printable(page.chosen) })}</p>}
    </div>
    <button type="button" class="go-back" aria-label={goTo(page)} title={goTo(page)} onClick={() => onGo(page.position)}>
      <Arrow points="left" />
    </button>
  </li>
);

/** The whole day so far, with what you chose. It opens where you are, at its end. */
export function Transcript({ model, intents, onClose }: TranscriptProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'end' }), []);
  const pages = model.pagesRead.value;
  const go = (position: Position) => {
    onClose();
    intents.goTo(position);
  };
  return (
    <Dialog title={say('transcript.title')} part="transcript" onClose={onClose}>
      {pages.length === 0 ? <p>{say('transcript.empty')}</p> : null}
      <ol class="day-read" ref={list}>
        {pages.map((page, i) => (
          <Entry
            key={`${page.position.turn}.${page.position.page}`}
            page={page}
            newPlace={page.place !== pages[i - 1]?.place || page.clock !== pages[i - 1]?.clock}
            onGo={go}
          />
        ))}
      </ol>
    </Dialog>
  );
}
