import type { Picture } from '../day/picture.ts';
import { flapRunStill } from './flap-run.ts';
import { type Cue, FLAPS } from './heard.ts';

const isCard = ({ shot }: Cue) => (FLAPS as readonly string[]).includes(shot);

/** The same sounds where the board’s cards are not seen to fall (reduced motion): one sound for all of them. */
export const stillBoard = (cues: readonly Cue[], { board }: Picture): readonly Cue[] =>
  cues.some(isCard) ? [...flapRunStill(board.from, board.to), ...cues.filter((cue) => !isCard(cue))] : cues;
