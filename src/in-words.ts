import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Moment } from './day/moment.ts';
import { textOf } from './words/say.ts';

/** Connects what the stage would say of its picture to the page. It needs no canvas: only the words. */
export function inWords(moment: ReadonlySignal<Moment | undefined>, described: Signal<string>) {
  effect(() => {
    const picture = moment.value?.picture;
    if (!picture) {
      described.value = '';
      return;
    }
    void import('./stage/describe.ts').then(({ descriptionOf }) => {
      if (moment.peek()?.picture === picture) described.value = descriptionOf(picture, (key, values) => textOf('pictures', key, values));
    });
  });
}
