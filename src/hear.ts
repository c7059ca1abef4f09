import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { arrivalAt } from './day/arrival.ts';
import type { Moment } from './day/moment.ts';
import type { Settings } from './platform/settings.ts';
import type { Sound } from './sound/sound.ts';

const AFTER_WORDS_MS = 300;

/** Connects the sound to the day. It is fetched with the first day, not with the title. */
export function hear(
  moment: ReadonlySignal<Moment | undefined>,
  settings: ReadonlySignal<Settings>,
  still: ReadonlySignal<boolean>,
  captions: Signal<readonly string[]>,
) {
  const sound = signal<Sound | undefined>(undefined);
  let fetching = false;
  let last: Moment | undefined;

  const fetchOnce = async () => {
    if (fetching) return;
    fetching = true;
    const [{ createSound }, { captionOf }] = await Promise.all([import('./sound/sound.ts'), import('./sound/captions.ts')]);
    captionsOf = captionOf;
    sound.value = createSound();
  };
  let captionsOf: typeof import('./sound/captions.ts').captionOf | undefined;

  effect(() => {
    const { volumes, muted } = settings.value;
    sound.value?.set({ volumes, muted, board: still.value ? 'still' : 'moving' });
  });

  effect(() => {
    const now = moment.value;
    const player = sound.value;
    // After the words are on the page: sound must not make them wait.
    if (now && !player) setTimeout(() => void fetchOnce(), AFTER_WORDS_MS);
    if (!now) player?.rest();
    else if (player) {
      const from = arrivalAt(last, now);
      player.show(from, now.picture);
      captions.value = captionsOf?.(now.picture, from) ?? [];
    }
    if (player || !now) last = now;
  });
}
