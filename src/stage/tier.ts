/** How much the print may cost. */
export type Tier = 'full' | 'light' | 'flat';
export type PrintSetting = 'auto' | Tier;

/** The canvas is drawn smaller below the full print. */
export const REDUCTION: Readonly<Record<Tier, number>> = { full: 1, light: 0.75, flat: 0.75 };

const CHEAPER: Readonly<Record<Tier, Tier>> = { full: 'light', light: 'flat', flat: 'flat' };

/** Frames looked at before judging, and how slow the middle one may be. */
const JUDGED = 24;
const SLOW_MS = 26;

/** A run of frame times on one tier. It only ever steps down: a print that comes and goes is worse than a plain one. */
export interface Trial {
  readonly tier: Tier;
  readonly frames: readonly number[];
  readonly settled: boolean;
}

/** Names of WebGL done by the processor: there the print would take a second a frame, and be judged too late. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Where a print begins: at full, unless the setting or the name of the renderer says otherwise. */
export function trialOf(setting: PrintSetting, renderer = ''): Trial {
  if (setting !== 'auto') return { tier: setting, frames: [], settled: true };
  return SOFTWARE.test(renderer) ? { tier: 'flat', frames: [], settled: true } : { tier: 'full', frames: [], settled: false };
}

/** The trial after one more frame; frames much longer than a second are a hidden tab, not a slow machine. */
export function judged(trial: Trial, frameMs: number): Trial {
  if (trial.settled || frameMs > 1500) return trial;
  const frames = [...trial.frames, frameMs];
  const verySlow = frames.length >= 4 && middle(frames) > SLOW_MS * 4;
  if (frames.length < JUDGED && !verySlow) return { ...trial, frames };
  if (middle(frames) <= SLOW_MS) return { ...trial, frames: [], settled: true };
  const tier = CHEAPER[trial.tier];
  return { tier, frames: [], settled: tier === 'flat' };
}

function middle(frames: readonly number[]): number {
  return [...frames].sort((a, b) => a - b)[frames.length >> 1] ?? 0;
}
