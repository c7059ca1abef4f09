import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../day/moment.ts';
import { languageSpoken, say } from '../words/say.ts';
import { printable } from '../words/printable.ts';
import { Arrow } from './arrow.tsx';
import { isSamePage } from './reading.ts';

interface PassageProps {
  readonly moment: Moment;
  readonly before: Moment | undefined;
  readonly onTurn: () => void;
}

const hasMoreBelow = (box: HTMLElement) => box.scrollTop + box.clientHeight < box.scrollHeight - 4;

/** Shows what is hidden below the fold of a passage; false when all of it has been seen. */
export function scrollPassage(box: HTMLElement | null): boolean {
  if (!box || !hasMoreBelow(box)) return false;
  box.scrollBy({ top: box.clientHeight * 0.8, behavior: 'auto' });
  return true;
}

/** Follows whether the passage overflows, so that a finger and an eye are told. */
function useFold(moment: Moment) {
  const box = useRef<HTMLDivElement>(null);
  const [fold, setFold] = useState<'none' | 'more' | 'end'>('none');
  const look = () => {
    const it = box.current;
    if (it) setFold(it.scrollHeight <= it.clientHeight + 4 ? 'none' : hasMoreBelow(it) ? 'more' : 'end');
  };
  useLayoutEffect(() => {
    box.current?.scrollTo({ top: 0 });
    look();
    const watch = new ResizeObserver(look);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, [moment]);
  return { box, fold, look };
}

/** A new page takes the focus to its heading, which is described by the whole passage: it is read once, in one go. */
function useHeadingFocus({ moment, before }: PassageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isSamePage(before, moment)) heading.current?.focus({ preventScroll: true });
  }, [moment]);
  return heading;
}

const isSelecting = () => (getSelection()?.toString() ?? '') !== '';

/** A tap on the words shows what is below the fold, and then turns the page: a comfort beside Space, Enter and the button. */
function useTap(box: RefObject<HTMLElement | null>, onTurn: () => void) {
  useEffect(() => {
    const words = box.current;
    const tapped = () => {
      if (!isSelecting() && !scrollPassage(words)) onTurn();
    };
    words?.addEventListener('click', tapped);
    return () => words?.removeEventListener('click', tapped);
  });
}

/** A passage longer than its place can be reached and scrolled by keyboard. */
const scrollable = () => ({ tabIndex: 0, role: 'region', 'aria-label': say('page.more-below') }) as const;

export function Passage(props: PassageProps) {
  const { moment, onTurn } = props;
  const { box, fold, look } = useFold(moment);
  const heading = useHeadingFocus(props);
  useTap(box, onTurn);
  const { place, clock } = moment.picture;
  return (
    <section class="passage" data-part="passage" data-fold={fold} lang={languageSpoken()}>
      <h1 class="unseen" tabIndex={-1} ref={heading} aria-describedby="passage-text">
        {say('page.passage', { place: say(`place.${place}`), clock })}
      </h1>
      <div class="prose" id="passage-text" ref={box} onScroll={look} {...(fold === 'none' ? {} : scrollable())}>
        {moment.passage.map((line, i) => (
          <p key={i}>{printable(line.text)}</p>
        ))}
      </div>
      {fold === 'more' ? (
        <span class="below" aria-hidden="true">
          <Arrow points="down" />
        </span>
      ) : null}
    </section>
  );
}
