import { spawnSync } from 'node:child_process';
import { RATE } from '../../assets/sounds/kit/numbers.ts';

export const FORMATS = ['webm', 'm4a'] as const;
export type Format = (typeof FORMATS)[number];

export const hasFfmpeg = (): boolean => spawnSync('ffmpeg', ['-version']).status === 0;

function ffmpeg(args: readonly string[]): { readonly out: Buffer; readonly said: string } {
  const run = spawnSync('ffmpeg', ['-nostdin', '-hide_banner', ...args], { maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`ffmpeg ${args.join(' ')}\n${run.stderr}`);
  return { out: run.stdout, said: run.stderr.toString() };
}

const EXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'] as const;
const CODEC = {
  webm: (kbps: number) => ['-c:a', 'libopus', '-b:a', `${kbps}k`, '-vbr', 'constrained', '-frame_duration', '20', '-application', 'audio'],
  m4a: (kbps: number) => ['-c:a', 'aac', '-b:a', `${(kbps * 5) / 4}k`, '-movflags', '+faststart'],
} as const;

interface Encoding {
  readonly format: Format;
  readonly kbps: number;
  readonly channels: 1 | 2;
  readonly gainDb: number;
}

export function encode(wav: string, to: string, { format, kbps, channels, gainDb }: Encoding): void {
  const louder = ['-af', `volume=${gainDb.toFixed(2)}dB`];
  ffmpeg(['-y', '-loglevel', 'error', '-i', wav, '-ac', String(channels), ...louder, ...CODEC[format](kbps), ...EXACT, to]);
}

/** Both sides of a file, as a browser would decode it. */
export function decoded(path: string): readonly [Float32Array, Float32Array] {
  const { out } = ffmpeg(['-loglevel', 'error', '-i', path, '-f', 'f32le', '-ac', '2', '-ar', String(RATE), '-']);
  const all = new Float32Array(out.buffer.slice(out.byteOffset, out.byteOffset + out.length));
  const left = new Float32Array(all.length / 2);
  const right = new Float32Array(all.length / 2);
  for (let i = 0; i < left.length; i++) {
    left[i] = all[2 * i] as number;
    right[i] = all[2 * i + 1] as number;
  }
  return [left, right];
}

export interface Heard {
  readonly integrated: number;
  readonly momentary: number;
  readonly truePeak: number;
}

interface Listening {
  readonly startMs?: number;
  readonly lengthMs?: number;
  /** A filter in front, ending in a comma. */
  readonly through?: string;
}

/** Loudness of a file, or of a part of it, by ffmpeg’s own meter. A short sound gets silence around it, or the meter would not settle. */
export function heardIn(path: string, { startMs, lengthMs, through = '' }: Listening = {}): Heard {
  const part =
    startMs === undefined || lengthMs === undefined ? '' : `atrim=${startMs / 1000}:${(startMs + lengthMs) / 1000},asetpts=PTS-STARTPTS,`;
  const meter = `${part}${through}adelay=400:all=1,apad=pad_dur=0.4,ebur128=peak=true`;
  const { said } = ffmpeg(['-nostats', '-i', path, '-af', meter, '-f', 'null', '-']);
  const moments = [...said.matchAll(/ M:\s*(-?[\d.]+)/g)].map((found) => Number(found[1]));
  const integrated = [...said.matchAll(/I:\s+(-?[\d.]+) LUFS/g)].at(-1)?.[1];
  return { integrated: Number(integrated), momentary: Math.max(...moments), truePeak: Number(/Peak:\s+(-?[\d.inf]+)/.exec(said)?.[1]) };
}
