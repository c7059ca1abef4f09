import { signal } from '@preact/signals';
import { render } from 'preact';
import './developer.css';
import type { DeveloperIntents, DeveloperModel } from './model.ts';
import { Panel } from './panel.tsx';
import { WORDS } from './words.ts';

const isTyping = (target: EventTarget | null) => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** The nth sentence of the passage, if one was clicked. */
function sentenceIn(target: EventTarget | null): number {
  const sentence = target instanceof Element ? target.closest('#passage-text > p') : null;
  return sentence ? [...(sentence.parentElement?.children ?? [])].indexOf(sentence) : -1;
}

/** Puts the developer's panel beside the page, closed. */
export function mountDeveloper(host: HTMLElement, model: DeveloperModel, intents: DeveloperIntents): void {
  const open = signal(false);
  const source = signal<string | undefined>(undefined);
  const toggle = () => {
    open.value = !open.value;
    model.page.toggleAttribute('data-developed', open.value);
  };
  addEventListener('950:saved', intents.retell);
  addEventListener('keydown', (event) => {
    if (event.key === '`' && !isTyping(event.target)) toggle();
  });
  // The panel's own keys turn no pages.
  host.addEventListener('keydown', (event) => event.stopPropagation());
  // While the panel is open a click on a sentence asks about it, and does not turn the page.
  addEventListener(
    'click',
    (event) => {
      const at = open.value ? sentenceIn(event.target) : -1;
      if (at < 0) return;
      event.stopPropagation();
      source.value = model.moment.value?.passage[at]?.source;
    },
    { capture: true },
  );
  const Developer = () => {
    const [moment, edition] = [model.moment.value, model.edition.value];
    return (
      <>
        <button type="button" class="developer-toggle" aria-label={WORDS.toggle} title={WORDS.toggle} onClick={toggle}>
          {open.value ? '×' : '`'}
        </button>
        {open.value ? (
          <aside class="developer" aria-label={WORDS.name}>
            {moment && edition ? (
              <Panel
                {...{ moment, edition, intents, source: source.value }}
                onSource={(asked) => {
                  source.value = asked;
                }}
              />
            ) : null}
          </aside>
        ) : null}
      </>
    );
  };
  render(<Developer />, host);
}
