import { useId } from 'preact/hooks';
import { say } from '../words/say.ts';

interface ChoiceProps<T extends string> {
  /** Key of the interface catalogue: its label, and with `.choice` each choice’s. */
  readonly name: string;
  readonly choices: readonly T[];
  readonly now: T;
  readonly onPick: (choice: T) => void;
}

/** One of a few, all in sight. */
export const Choice = <T extends string>({ name, choices, now, onPick }: ChoiceProps<T>) => (
  <fieldset class="choice">
    <legend>{say(name)}</legend>
    {choices.map((choice) => (
      <label key={choice}>
        <input type="radio" name={name} value={choice} checked={choice === now} onChange={() => onPick(choice)} />
        <span>{say(`${name}.${choice}`)}</span>
      </label>
    ))}
  </fieldset>
);

interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

export const Switch = ({ name, on, onTurn }: SwitchProps) => (
  <label class="switch">
    <input type="checkbox" name={name} checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
    <span>{say(name)}</span>
  </label>
);

interface VolumeProps {
  readonly name: string;
  readonly now: number;
  readonly onTurn: (volume: number) => void;
}

export function Volume({ name, now, onTurn }: VolumeProps) {
  const id = useId();
  return (
    <p class="volume">
      <label for={id}>{say(name)}</label>
      <input id={id} type="range" min="0" max="1" step="0.1" value={now} onInput={(event) => onTurn(Number(event.currentTarget.value))} />
    </p>
  );
}
