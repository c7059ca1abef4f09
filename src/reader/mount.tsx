import { render } from 'preact';
import { contrastRaised, motionReduced } from '../platform/wishes.ts';
import type { Intents, Model, MountedReader } from './model.ts';
import { Reader } from './reader.tsx';
import './styles/page.css';

function stageElement(): HTMLElement {
  const stage = document.createElement('div');
  stage.dataset['part'] = 'stage';
  stage.ariaHidden = 'true';
  return stage;
}

/** Puts the page into an element. It shows the model and reports intents; it holds nothing of the day. */
export function mount(host: HTMLElement, model: Model, intents: Intents): MountedReader {
  const stage = stageElement();
  const wishes = { motion: motionReduced(model.settings), contrast: contrastRaised(model.settings) };
  render(<Reader model={model} intents={intents} stage={stage} {...wishes} />, host);
  return { stage, unmount: () => render(null, host) };
}
