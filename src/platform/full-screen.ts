import { signal, type ReadonlySignal } from '@preact/signals';

const filled = signal(document.fullscreenElement !== null);
document.addEventListener('fullscreenchange', () => {
  filled.value = document.fullscreenElement !== null;
});

export const isFullScreen: ReadonlySignal<boolean> = filled;
export const canFillScreen = document.fullscreenEnabled === true;

/** Takes the whole screen, or gives it back. A refusal leaves things as they are. */
export function toggleFullScreen(): void {
  const turned = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  turned.catch(() => undefined);
}
