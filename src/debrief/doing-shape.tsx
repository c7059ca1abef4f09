import type { Doing } from '../credit/acts.ts';

/** Who did it, by shape: you are a full red disc, somebody else an open ring, a rule a square, the machine a lens on its corner. */
export function DoingShape({ doing, x = 0, y = 0, r = 7 }: { doing: Doing; x?: number; y?: number; r?: number }) {
  if (doing === 'you') return <circle class="mark-you" cx={x} cy={y} r={r} />;
  if (doing === 'other') return <circle class="mark-other" cx={x} cy={y} r={r - 1} />;
  if (doing === 'rule') return <rect class="mark-rule" x={x - r + 1} y={y - r + 1} width={r * 2 - 2} height={r * 2 - 2} />;
  return <path class="mark-machine" d={`M${x} ${y - r - 1}L${x + r + 1} ${y}L${x} ${y + r + 1}L${x - r - 1} ${y}Z`} />;
}

/** The same beside a word. */
export const DoingKey = ({ doing }: { doing: Doing }) => (
  <svg class="key" viewBox="-10 -10 20 20" aria-hidden="true">
    <DoingShape doing={doing} />
  </svg>
);
