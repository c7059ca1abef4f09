import { RATE } from '../../assets/sounds/kit/numbers.ts';
import type { Samples, Tape } from '../../assets/sounds/kit/tape.ts';
import type { Sound } from '../../assets/sounds/sounds/sound.ts';

/** Where a sound lies in its file: start and length in milliseconds, and whether it goes round. */
export type Clip = readonly [startMs: number, lengthMs: number, loop?: true];

/** A file to encode, and where each sound lies in it. */
export interface Pack {
  readonly name: string;
  readonly kbps: number;
  readonly channels: 1 | 2;
  /** Loudness of a file with one sound in it. */
  readonly lufs?: number;
  readonly sides: readonly [Samples, Samples];
  readonly clips: Readonly<Record<string, Clip>>;
}

export interface Finished {
  readonly sound: Sound;
  readonly tape: Tape;
}

const GAP = 0.15;
/** Seconds of itself that a loop carries before and after: whatever a codec adds in front cannot open its seam. */
const ROLL = 0.12;
const SPRITE_KBPS = { core: 44, cross: 44, night: 40 } as const;

function rolled(samples: Samples): Samples {
  const roll = Math.round(ROLL * RATE);
  const out = new Float64Array(samples.length + 2 * roll);
  out.set(samples.subarray(samples.length - roll));
  out.set(samples, roll);
  out.set(samples.subarray(0, roll), roll + samples.length);
  return out;
}

const sidesOf = ({ tape }: Finished) => (tape.kind === 'loop' ? tape.sides.map(rolled) : tape.sides) as readonly [Samples, Samples];

function clipAt(seconds: number, { tape }: Finished): Clip {
  if (tape.kind === 'loop') return [Math.round((seconds + ROLL) * 1000), tape.seconds * 1000, true];
  return [Math.round(seconds * 1000), Math.ceil((tape.length / RATE) * 1000) + 40];
}

function ownPack(finished: Finished): Pack {
  const { sound } = finished;
  const clips = { [sound.id]: clipAt(0, finished) };
  return {
    ...('lufs' in sound.level && { lufs: sound.level.lufs }),
    name: sound.id,
    kbps: sound.kbps ?? 24,
    channels: sound.sides === 'mono' ? 1 : 2,
    sides: sidesOf(finished),
    clips,
  };
}

function spritePack(name: string, list: readonly Finished[]): Pack {
  let at = GAP;
  const clips: Record<string, Clip> = {};
  const places: { readonly start: number; readonly sides: readonly [Samples, Samples] }[] = [];
  for (const finished of list) {
    const sides = sidesOf(finished);
    clips[finished.sound.id] = clipAt(at, finished);
    places.push({ start: Math.round(at * RATE), sides });
    at = Math.ceil((at + sides[0].length / RATE + GAP) * 100) / 100; // on a grid of 10 ms
  }
  const lay = (side: 0 | 1) => {
    const out = new Float64Array(Math.round(at * RATE));
    for (const { start, sides } of places) out.set(sides[side], start);
    return out;
  };
  return { name, kbps: SPRITE_KBPS[name as keyof typeof SPRITE_KBPS] ?? 36, channels: 2, sides: [lay(0), lay(1)], clips };
}

export function packsFrom(all: readonly Finished[]): readonly Pack[] {
  const own = all.filter(({ sound }) => sound.file === 'own').map(ownPack);
  const names = [...new Set(all.map(({ sound }) => sound.file))].filter((name) => name !== 'own');
  const sprites = names.map((name) =>
    spritePack(
      name,
      all.filter(({ sound }) => sound.file === name),
    ),
  );
  return [...sprites, ...own];
}
