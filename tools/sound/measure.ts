import { statSync } from 'node:fs';
import { join } from 'node:path';
import { RATE } from '../../assets/sounds/kit/numbers.ts';
import { decoded, FORMATS, type Format, heardIn } from './ffmpeg.ts';
import type { Clip } from './pack.ts';
import { seamOf } from './seam.ts';

export type Clips = Readonly<Record<string, Clip>>;
export type Files = Readonly<Record<string, Clips>>;

/** One sound, as it comes out of its file. Loops longer than 2 s: LUFS over the whole; others: of the loudest 400 ms. */
export interface ClipMeasure {
  readonly kind: 'once' | 'loop';
  readonly seconds: number;
  readonly lufs: number;
  /** dBTP, the higher of both formats’ files is `FileMeasure.truePeak`. */
  readonly truePeak: number;
  /** LUFS lost on a kiosk’s small speaker. */
  readonly lostBelow250Hz: number;
  readonly directCurrent: number;
  /** Loops: the seam, against the sound’s own steps. Others: what is left at the two ends, in thousandths. */
  readonly ends: number;
}

export interface FileMeasure {
  readonly bytes: number;
  readonly seconds: number;
  /** Over the whole file. */
  readonly lufs: number;
  readonly truePeak: number;
  readonly worstSeam: number;
}

export interface Measures {
  readonly clips: Readonly<Record<string, ClipMeasure>>;
  readonly files: Readonly<Record<string, Readonly<Record<Format, FileMeasure>>>>;
}

type Sides = readonly Float32Array[];
const rounded = (x: number, digits = 2) => Number(x.toFixed(digits));
const samples = (ms: number) => Math.round((ms * RATE) / 1000);
const cut = (sides: Sides, [start, length]: Clip): Sides =>
  sides.map((side) => side.slice(samples(start), samples(start) + samples(length)));
const meanOf = (side: Float32Array) => side.reduce((sum, v) => sum + v, 0) / side.length;

function clipMeasure(path: string, sides: Sides, clip: Clip): ClipMeasure {
  const [startMs, lengthMs, loop] = clip;
  const heard = heardIn(path, { startMs, lengthMs });
  const small = heardIn(path, { startMs, lengthMs, through: 'highpass=f=250,' });
  const loud = (of: typeof heard) => (loop && lengthMs > 2000 ? of.integrated : of.momentary);
  const here = cut(sides, clip);
  const rest = Math.max(...here.map((side) => Math.abs(side[0] ?? 0) + Math.abs(side.at(-1) ?? 0))) * 1000;
  return {
    kind: loop ? 'loop' : 'once',
    seconds: rounded(lengthMs / 1000, 3),
    lufs: rounded(loud(heard), 1),
    truePeak: heard.truePeak,
    lostBelow250Hz: rounded(loud(small) - loud(heard), 1),
    directCurrent: rounded(Math.max(...here.map((side) => Math.abs(meanOf(side)))), 6),
    ends: rounded(loop ? seamOf(here) : rest),
  };
}

function fileMeasure(path: string, sides: Sides, clips: Clips): FileMeasure {
  const seams = Object.values(clips)
    .filter(([, , loop]) => loop)
    .map((clip) => seamOf(cut(sides, clip)));
  const heard = heardIn(path);
  return {
    bytes: statSync(path).size,
    seconds: rounded((sides[0]?.length ?? 0) / RATE, 3),
    lufs: heard.integrated,
    truePeak: heard.truePeak,
    worstSeam: rounded(Math.max(0, ...seams)),
  };
}

/** Measures the encoded files, as a browser would decode them. Loudness and peaks are ffmpeg’s, not those of the code that set them. */
export function measureAll(web: string, files: Files): Measures {
  const clips: Record<string, ClipMeasure> = {};
  const measured: Record<string, Record<Format, FileMeasure>> = {};
  for (const [name, within] of Object.entries(files)) {
    const one = (format: Format): FileMeasure => {
      const path = join(web, `${name}.${format}`);
      const sides = decoded(path);
      if (format === 'webm') for (const [id, clip] of Object.entries(within)) clips[id] = clipMeasure(path, sides, clip);
      return fileMeasure(path, sides, within);
    };
    measured[name] = Object.fromEntries(FORMATS.map((format) => [format, one(format)])) as Record<Format, FileMeasure>;
  }
  return { clips, files: measured };
}
