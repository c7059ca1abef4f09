/** What one flap shows, card after card, on its way from one digit to another. */
export type Flips = readonly string[];

const MOST_FLIPS = 6;

/** A loss runs down and a gain runs up, through the neighbours: 4 → 2 is 3, 2. At most six cards fall; the far ones are passed over. */
export function flipsBetween(from: string, to: string, falls: boolean): Flips {
  const step = falls ? 9 : 1;
  const passed: string[] = [];
  for (let digit = Number(from); digit !== Number(to); ) {
    digit = (digit + step) % 10;
    passed.push(String(digit));
  }
  return passed.slice(-MOST_FLIPS);
}

/** The flips of each flap of the board, hundreds first. */
export const boardFlips = (from: number, to: number): readonly Flips[] => {
  const cards = (score: number) => [...String(score).padStart(3, '0')];
  return cards(to).map((digit, i) => flipsBetween(cards(from)[i] ?? '0', digit, to < from));
};
