import { useEffect } from 'preact/hooks';

/** What the keyboard may ask of a page. */
export interface KeyActs {
  readonly option: (index: number) => void;
  readonly turn: () => void;
  readonly back: () => void;
}

const isBusy = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a, input, select, textarea, summary, dialog') !== null;

function actOf(event: KeyboardEvent, acts: KeyActs): (() => void) | undefined {
  if (/^[1-4]$/.test(event.key)) return () => acts.option(Number(event.key) - 1);
  if (event.key === 'Backspace' || event.key === 'ArrowLeft') return acts.back;
  // An arrow is no button's key: it turns the page wherever the focus is.
  if (event.key === 'ArrowRight') return acts.turn;
  const turns = event.key === ' ' || event.key === 'Enter';
  return turns && !isBusy(event.target) ? acts.turn : undefined;
}

/** Keys 1 to 4 take an option, Space and Enter turn the page, Backspace and ← go one step back. A dialog keeps its keys to itself. */
export function useKeys(acts: KeyActs): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const withHand = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
      if (withHand || document.querySelector('dialog[open]') || event.target instanceof HTMLInputElement) return;
      const act = actOf(event, acts);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}
