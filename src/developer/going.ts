import { beginDay, type Edition } from '../day/day.ts';
import { latest, momentsOf } from '../day/moment-of.ts';
import type { Playthrough, Position } from '../day/moment.ts';
import type { Length, SceneId } from '../story/vocabulary.ts';

/** A day to open, the page to open it at, and the option that could not be taken. */
export interface Going {
  readonly playthrough: Playthrough;
  readonly position: Position;
  readonly stopped?: string;
}

/** The shortest prudent day that comes to a scene; undefined when a day of this length never does. */
export function goingTo(scene: SceneId, edition: Edition, length: Length): Going | undefined {
  const open = beginDay(edition, length);
  for (;;) {
    const found = momentsOf(open.day).find(({ picture }) => picture.scene === scene);
    if (found) return { playthrough: open.day.playthrough, position: found.position };
    const options = open.day.turns.at(-1)?.options ?? [];
    const prudent = options.find((option) => option.prudent);
    if (!prudent) return undefined;
    open.take(prudent.id);
  }
}

/** Takes a pasted list: commas, spaces, quotes and brackets all part its ids. */
export function goingBy(list: string, edition: Edition, length: Length): Going {
  const open = beginDay(edition, length);
  const going = (): Going => ({ playthrough: open.day.playthrough, position: { turn: latest(open.day).turn, page: 0 } });
  for (const id of list.match(/\w+\.\w+/g) ?? []) {
    const options = open.day.turns.at(-1)?.options ?? [];
    if (!options.some((option) => option.id === id)) return { ...going(), stopped: id };
    open.take(id);
  }
  return going();
}
