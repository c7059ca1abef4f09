import { signal } from '@preact/signals';
import { render } from 'preact';
import { NO_ANSWERS } from './answers.ts';
import { Debrief } from './debrief.tsx';
import './debrief.css';
import type { DebriefIntents, DebriefModel, MountedDebrief } from './model.ts';

/** Opens the black box of a day in an element of its own. */
export function mountDebrief(host: HTMLElement, model: DebriefModel, intents: DebriefIntents): MountedDebrief {
  const answers = signal(model.answers ?? NO_ANSWERS);
  const answered: typeof intents.answered = (now) => {
    answers.value = now;
    intents.answered?.(now);
  };
  host.classList.add('box');
  render(<Debrief model={model} intents={{ ...intents, answered }} answers={answers} />, host);
  return {
    unmount: () => {
      render(null, host);
      host.classList.remove('box');
    },
  };
}
