import { createSound, type Sound } from '../../../src/sound/sound.ts';

declare global {
  interface Window {
    readonly sound: Sound;
    readonly heard: string[];
  }
}

/** The sound of the game on a page with nothing else, for a test to show pictures to. */
const heard: string[] = [];
Object.assign(window, { heard, sound: createSound({ onHeard: (shot) => heard.push(shot) }) });
