import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Settings } from './settings.ts';

/** What the device asks for on its owner's behalf, followed while the page is open. */
function asked(query: string): ReadonlySignal<boolean> {
  const media = matchMedia(query);
  const held = signal(media.matches);
  media.addEventListener('change', () => {
    held.value = media.matches;
  });
  return held;
}

const lessMotion = asked('(prefers-reduced-motion: reduce)');
const moreContrast = asked('(prefers-contrast: more)');

/** Is motion reduced: by the setting, or, where it says `system`, by the device? */
export const motionReduced = (settings: ReadonlySignal<Settings>): ReadonlySignal<boolean> =>
  computed(() => (settings.value.motion === 'system' ? lessMotion.value : settings.value.motion === 'reduced'));

export const contrastRaised = (settings: ReadonlySignal<Settings>): ReadonlySignal<boolean> =>
  computed(() => (settings.value.contrast === 'system' ? moreContrast.value : settings.value.contrast === 'more'));
