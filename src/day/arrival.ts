import type { Moment } from './moment.ts';
import type { Picture } from './picture.ts';

/** How a moment was come to: a day begun, from the picture before it, or from anywhere else (a reload, a jump, a step back). */
export type Arrival = 'new-day' | Picture | undefined;

const isDawn = ({ position }: Moment) => position.turn === 0 && position.page === 0;

function followsOn(last: Moment, now: Moment): boolean {
  const turned = now.position.turn === last.position.turn && now.position.page === last.position.page + 1;
  const chosen = now.position.turn === last.position.turn + 1 && now.position.page === 0 && !last.more;
  const sameDay = last.playthrough.choices.every((id, i) => now.playthrough.choices[i] === id);
  return sameDay && (turned || chosen);
}

export function arrivalAt(last: Moment | undefined, now: Moment): Arrival {
  if (last && followsOn(last, now)) return last.picture;
  return !last && isDawn(now) ? 'new-day' : undefined;
}
