import { type Howl, Howler } from 'howler';

/** The parts of Howler 2.2.4 that it does not publish. Everything that leans on them is in this file; the version is pinned. */
interface InsideHowl {
  readonly _webAudio: boolean;
  readonly _soundById: (id: number) => { readonly _node: GainNode | undefined } | null;
}
interface InsideHowler {
  state: string;
  /** Put in place of a sound that has ended, so that Safari lets go of it. */
  _scratchBuffer: AudioBuffer | undefined;
}

/** Howler has no buses: what it plays is taken off its master and sent where we want it. */
export function routeTo(howl: Howl, soundId: number, to: AudioNode): void {
  const node = (howl as unknown as InsideHowl)._soundById(soundId)?._node;
  node?.disconnect();
  node?.connect(to);
}

/** After a failed download Howler falls back to an audio element, which has gaps where loops meet and passes no bus. */
export const playsOnTheGraph = (howl: Howl): boolean => (howl as unknown as InsideHowl)._webAudio;

/** At the rate the sounds were encoded in, so that nothing is resampled when it is decoded; a browser that cannot, chooses. */
function contextOf(): AudioContext {
  try {
    return new AudioContext({ latencyHint: 'balanced', sampleRate: 48_000 });
  } catch {
    return new AudioContext();
  }
}

/** Waking and sleeping are ours: Howler’s own unlocking plays in a burst whatever was asked for while it was locked. */
export function contextOfHowler(): AudioContext {
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  if (Howler.ctx) return Howler.ctx;
  Howler.ctx = contextOf();
  Howler.masterGain = Howler.ctx.createGain();
  (Howler as unknown as InsideHowler)._scratchBuffer = Howler.ctx.createBuffer(1, 1, 22_050);
  return Howler.ctx;
}

/** Howler believes its own note of the context’s state, not the context. */
export function tellHowler(state: AudioContextState): void {
  (Howler as unknown as InsideHowler).state = state === 'running' ? 'running' : 'suspended';
}
