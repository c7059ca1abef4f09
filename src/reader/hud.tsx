import type { Moment } from '../day/moment.ts';
import { say } from '../words/say.ts';
import { Board } from './board.tsx';

interface HudProps {
  readonly moment: Moment;
  readonly before: Moment | undefined;
  readonly still: boolean;
}

/** Where and when, and what you are worth: what the top of the panel says. */
export const Hud = (props: HudProps) => (
  <header class="hud">
    <p class="clock" data-part="clock">
      <span class="label">{say(`place.${props.moment.picture.place}`)}</span>
      <time>{props.moment.picture.clock}</time>
    </p>
    <Board {...props} />
  </header>
);
