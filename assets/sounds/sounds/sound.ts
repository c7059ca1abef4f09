import { Tape } from '../kit/tape.ts';

/** The encoded files. A sprite is decoded while a scene needs it; `core` always; every bed and layer of music is a file of its own. */
export const SPRITES = ['core', 'stairs', 'cross', 'city', 'desk', 'repair', 'station', 'evening', 'night'] as const;
export type Sprite = (typeof SPRITES)[number];

/** How loud it must be. Loops: LUFS over the whole; others: LUFS of the loudest 400 ms; clicks shorter than that: dBFS of the peak. */
export type Level = { readonly lufs: number } | { readonly peak: number };

export interface Sound {
  readonly id: string;
  readonly file: Sprite | 'own';
  readonly level: Level;
  /** Bits a second, for a file of its own. */
  readonly kbps?: number;
  readonly sides?: 'mono';
  readonly make: () => Tape;
}

export const once = (seconds: number, lay: (tape: Tape) => unknown) => () => {
  const tape = new Tape(seconds);
  lay(tape);
  return tape;
};

export const loop = (seconds: number, lay: (tape: Tape) => unknown) => () => {
  const tape = new Tape(seconds, 'loop');
  lay(tape);
  return tape;
};
