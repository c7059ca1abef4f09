import type { Flips } from './flips.ts';

const FLIP_MS = 70;
const LAST_FLIP_MS = 160;
/** Units fall first; tens and hundreds follow. */
const START_MS = [120, 60, 0] as const;

/** The four half-cards of one flap, as the board builds them. */
interface Cards {
  readonly above: Element;
  readonly below: Element;
  readonly leafFront: Element;
  readonly leafBack: Element;
}

function cardsOf(flap: Element): Cards | undefined {
  const [above, below, leafFront, leafBack] = flap.querySelectorAll('.half');
  return above && below && leafFront && leafBack && { above, below, leafFront, leafBack };
}

export function showDigit(flap: Element, digit: string): void {
  for (const half of flap.querySelectorAll('.half > b')) half.textContent = digit;
}

const write = (half: Element, digit: string) => {
  if (half.firstElementChild) half.firstElementChild.textContent = digit;
};

/** One card falls: the front of the leaf closes on the hinge, its back opens below it. */
async function flip(cards: Cards, digit: string, ms: number): Promise<void> {
  write(cards.leafBack, digit);
  const front = cards.leafFront.animate(
    [
      { transform: 'scale(1, 1)', visibility: 'visible' },
      { transform: 'scale(1.05, 0)', visibility: 'visible' },
    ],
    { duration: ms / 2, easing: 'ease-in' },
  );
  write(cards.above, digit);
  await front.finished;
  const back = cards.leafBack.animate(
    [
      { transform: 'scale(1.05, 0)', visibility: 'visible' },
      { transform: 'scale(1, 1)', visibility: 'visible', offset: 0.78 },
      { transform: 'scale(1, 0.97)', visibility: 'visible', offset: 0.9 },
      { transform: 'scale(1, 1)', visibility: 'visible' },
    ],
    { duration: ms / 2, easing: 'ease-out' },
  );
  await back.finished;
  write(cards.below, digit);
  write(cards.leafFront, digit);
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs one flap through its cards. When the run is called off (a tap came sooner), the last card is simply shown. */
async function runFlap(flap: Element, flips: Flips, place: number, signal: AbortSignal): Promise<void> {
  const cards = cardsOf(flap);
  if (!cards) return;
  await wait(START_MS[place] ?? 0);
  for (const [i, digit] of flips.entries()) {
    if (signal.aborted) return;
    await flip(cards, digit, i === flips.length - 1 ? LAST_FLIP_MS : FLIP_MS).catch(() => undefined);
  }
}

/** Runs the board to its new number. Returns what calls the run off. */
export function runBoard(flaps: readonly Element[], flips: readonly Flips[]): () => void {
  const off = new AbortController();
  for (const [place, flap] of flaps.entries()) void runFlap(flap, flips[place] ?? [], place, off.signal);
  return () => off.abort();
}
