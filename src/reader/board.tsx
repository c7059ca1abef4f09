import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../day/moment.ts';
import { say } from '../words/say.ts';
import { boardFlips } from './flips.ts';
import { runBoard, showDigit } from './flap-run.ts';
import { isForward } from './reading.ts';

const DIFFERENCE_MS = 4000;

const Half = ({ of }: { readonly of: string }) => (
  <span class={`half ${of}`}>
    <b />
  </span>
);

/** Two cards at rest and one leaf between them. Its digits are written by the run, never by the page. */
const Flap = () => (
  <span class="flap">
    <Half of="above" />
    <Half of="below" />
    <Half of="above leaf" />
    <Half of="below leaf" />
  </span>
);

const signed = (difference: number) => `${difference < 0 ? '−' : '+'}\u00a0${Math.abs(difference)}`;

export interface BoardProps {
  readonly moment: Moment;
  /** The moment read before this one; the board flaps only when the day went forward. */
  readonly before: Moment | undefined;
  readonly still: boolean;
}

function useFlaps({ moment, before, still }: BoardProps) {
  const flaps = useRef<HTMLSpanElement>(null);
  const { from, to } = moment.picture.board;
  useLayoutEffect(() => {
    const cards = [...(flaps.current?.children ?? [])];
    const show = (score: number) => {
      for (const [i, card] of cards.entries()) showDigit(card, String(score)[i] ?? '');
    };
    if (still || from === to || !isForward(before, moment)) return show(to);
    show(from);
    return runBoard(cards, boardFlips(from, to));
  }, [moment]);
  return flaps;
}

/** The small difference beside the label, gone after four seconds. */
function Difference({ moment, before }: BoardProps) {
  const { from, to } = moment.picture.board;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (from === to || !isForward(before, moment)) return setShown(false);
    setShown(true);
    const gone = setTimeout(() => setShown(false), DIFFERENCE_MS);
    return () => clearTimeout(gone);
  }, [moment]);
  return shown && from !== to ? <em aria-hidden="true">{signed(to - from)}</em> : null;
}

/** When the city last saw you: the last act on the ledger. */
const lastReadAt = ({ ledger, picture }: Moment) => (ledger.entries.at(-1)?.time ?? picture.clock).replace('24:00', '00:00');

/** The number everyone can see. It is said once, and without its cause, which is the debrief's. */
export function Board(props: BoardProps) {
  const { picture } = props.moment;
  const flaps = useFlaps(props);
  const values = { credit: picture.board.to, time: lastReadAt(props.moment) };
  return (
    <div class="board" data-part="board" data-score={picture.board.to}>
      <p class="label" aria-hidden="true">
        {say('board.name')} {picture.recorded ? <Difference {...props} /> : say('board.last-read', values)}
      </p>
      <span class="flaps" ref={flaps} aria-hidden="true">
        <Flap />
        <Flap />
        <Flap />
      </span>
      <p class="unseen" role="status">
        {say(picture.recorded ? 'board.score' : 'board.unread', values)}
      </p>
    </div>
  );
}
