import { tellHowler } from './howl-nodes.ts';

const GESTURES = ['pointerup', 'touchend', 'click', 'keydown'] as const;

export interface Waking {
  /** May be called at any time; asks the browser only when it could say yes. */
  readonly wake: () => void;
  readonly close: () => void;
}

/**
 * A browser lets nothing be heard before the first touch, and takes the sound away when the tab is hidden, a call comes or the
 * screen is locked. `context` makes it, on the first touch. Every later touch, and every return to the page, wakes it again.
 * `onChange` is told each time what is heard may have changed.
 */
export function wakingOf(context: () => AudioContext, onChange: (state: 'running' | 'silent') => void): Waking {
  let made: AudioContext | undefined;
  const told = () => {
    if (!made) return;
    tellHowler(made.state);
    onChange(made.state === 'running' ? 'running' : 'silent');
  };
  const wake = () => {
    if (document.hidden) return;
    if (!made) {
      made = context();
      made.addEventListener('statechange', told);
    }
    if (made.state === 'running') return told();
    made.resume().then(told, () => undefined); // refused: the next touch asks again
  };
  const touched = () => {
    if (made?.state !== 'running') wake();
  };
  const turned = () => {
    if (!made) return;
    if (document.hidden) void made.suspend();
    else wake();
  };
  for (const gesture of GESTURES) document.addEventListener(gesture, touched, { capture: true, passive: true });
  document.addEventListener('visibilitychange', turned);
  window.addEventListener('pageshow', turned);
  return {
    wake,
    close() {
      for (const gesture of GESTURES) document.removeEventListener(gesture, touched, { capture: true });
      document.removeEventListener('visibilitychange', turned);
      window.removeEventListener('pageshow', turned);
      made?.removeEventListener('statechange', told);
      void made?.suspend();
    },
  };
}
