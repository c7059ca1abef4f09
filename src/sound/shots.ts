import type { Howl } from 'howler';
import type { Bank } from './bank.ts';
import { busOf } from './buses-of.ts';
import type { Cue, ShotId } from './heard.ts';
import { routeTo } from './howl-nodes.ts';
import { fileOf, lengthOf } from './manifest.ts';
import { gainFrom, glide, type Mixer } from './mixer.ts';

interface Sounding {
  readonly shot: ShotId;
  readonly howl: Howl;
  readonly soundId: number;
  readonly gain: GainNode;
}

export interface Shots {
  /** Each at its time, from when all of them can be heard (`onBegin`); if that is too late, or the page is turned first, never. */
  readonly play: (cues: readonly Cue[], onBegin?: () => void) => void;
  /** The page was turned: what has not begun will not, the Voice stops, the rest rings out. */
  readonly turn: () => void;
  /** Everything stops, softly. */
  readonly hush: () => void;
  readonly sounding: () => readonly ShotId[];
}

/** Seconds a sound takes to stop when its page is gone; others ring out. */
const leaves = (shot: ShotId): number | undefined => (shot === 'face-up' ? 0.04 : busOf(shot) === 'voice' ? 0.25 : undefined);

/** How long sounds are waited for, the first time a file of them is needed. Nearly always they are there. */
const PATIENCE_MS = 6000;
const LOOK_AGAIN_MS = 100;

export function shotsOn(context: AudioContext, mixer: Mixer, bank: Bank, onHeard: (shot: ShotId) => void): Shots {
  const waiting = new Set<ReturnType<typeof setTimeout>>();
  const sounding = new Set<Sounding>();

  const end = (one: Sounding) => {
    one.howl.stop(one.soundId);
    one.gain.disconnect();
    sounding.delete(one);
  };
  const fade = (one: Sounding, seconds: number) => {
    glide(one.gain.gain, 0, context.currentTime, seconds);
    setTimeout(() => end(one), seconds * 1000 + 60);
  };
  const after = (ms: number, what: () => void) => {
    const timer = setTimeout(() => {
      waiting.delete(timer);
      what();
    }, ms);
    waiting.add(timer);
  };
  const strike = ({ shot, gainDb }: Cue) => {
    const howl = bank.ready(fileOf(shot));
    if (!howl || context.state !== 'running') return;
    const gain = new GainNode(context, { gain: gainFrom(gainDb) });
    gain.connect(mixer.into(busOf(shot), 'other'));
    const soundId = howl.play(shot);
    routeTo(howl, soundId, gain);
    const one = { shot, howl, soundId, gain };
    sounding.add(one);
    onHeard(shot);
    setTimeout(() => sounding.has(one) && end(one), lengthOf(shot) + 80);
  };
  const begin = (cues: readonly Cue[], onBegin: () => void, patienceMs: number) => {
    if (cues.every(({ shot }) => bank.ready(fileOf(shot)))) {
      onBegin();
      for (const cue of cues) {
        if (cue.atMs > 0) after(cue.atMs, () => strike(cue));
        else strike(cue);
      }
    } else if (patienceMs > 0) after(LOOK_AGAIN_MS, () => begin(cues, onBegin, patienceMs - LOOK_AGAIN_MS));
  };
  const forget = () => {
    for (const timer of waiting) clearTimeout(timer);
    waiting.clear();
  };

  return {
    play: (cues, onBegin = () => undefined) => begin(cues, onBegin, PATIENCE_MS),
    turn() {
      forget();
      for (const one of sounding) {
        const seconds = leaves(one.shot);
        if (seconds !== undefined) fade(one, seconds);
      }
    },
    hush() {
      forget();
      for (const one of sounding) fade(one, 0.15);
    },
    sounding: () => [...sounding].map(({ shot }) => shot),
  };
}
