import type { Option } from '../story/turn.ts';
import { printable } from '../words/printable.ts';
import { say } from '../words/say.ts';
import { Arrow } from './arrow.tsx';

interface OptionsProps {
  readonly options: readonly Option[];
  readonly onChoose: (id: string) => void;
}

/** A key held down from the page before must not choose. */
const ignoreRepeat = (event: KeyboardEvent) => {
  if (event.repeat) event.preventDefault();
};

/** Ruled rows at the foot of the panel: a click is a press and a release on the same row, so sliding off calls it off. */
export const Options = ({ options, onChoose }: OptionsProps) => (
  <ol class="rows" data-part="options" aria-label={say('page.options')} onKeyDown={ignoreRepeat}>
    {options.map(({ id, text }, i) => (
      <li key={id}>
        <button type="button" class="row" data-choice={id} aria-keyshortcuts={String(i + 1)} onClick={() => onChoose(id)}>
          <span class="number">{i + 1}</span> <span class="what">{printable(text)}</span>
          <Arrow />
        </button>
      </li>
    ))}
  </ol>
);
