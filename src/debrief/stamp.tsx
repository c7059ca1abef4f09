import type { Fact } from './facts.ts';
import { markOf } from './facts.ts';
import { tell } from './words.ts';

/** The fuller the ink, the firmer the fact: full, full in a broken frame, broken, outline. Always key ink: red is the player’s. */
export const Stamp = ({ fact }: { fact: Fact }) => (
  <span class={`stamp is-${markOf(fact.status)}`}>{tell(`status.${fact.status.replaceAll(' ', '-')}`)}</span>
);
