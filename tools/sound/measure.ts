import { statSync } from 'node:fs';
import { join } from 'node:path';
import { RATE } from '../../assets/sounds/kit/numbers.ts';
import { SOUNDS } from '../../assets/sounds/sounds/all.ts';
import { decoded, FORMATS, type Format, heardIn } from './ffmpeg.ts';
import type { Clip } from './pack.ts';
import { seamOf } from './seam.ts';

/** One sound as rendered: seconds; LUFS (loops: whole; others: loudest 400 ms); dBTP; LUFS lost on a kiosk’s small speaker. */
export interface SoundMeasure {
  readonly seconds: number;
  readonly lufs: number;
  readonly truePeak: number;
  readonly lostBelow250Hz: number;
  readonly directCurrent: number;
  /** Loops: see `seamOf`. Others: what is left at the two ends, in thousandths. */
  readonly ends: number;
}

/** One file as a browser gets it. */
export interface FileMeasure {
  readonly bytes: number;
  readonly seconds: number;
  readonly truePeak: number;
  readonly worstSeam: number;
}

export interface Measures {
  readonly sounds: Readonly<Record<string, SoundMeasure>>;
  readonly files: Readonly<Record<string, Readonly<Record<Format, FileMeasure>>>>;
  readonly totals: Readonly<Record<Format, number>>;
}

type Files = Readonly<Record<string, Readonly<Record<string, Clip>>>>;
const rounded = (x: number, digits = 2) => Number(x.toFixed(digits));

function soundMeasure(wav: string, kind: 'once' | 'loop'): SoundMeasure {
  const sides = decoded(wav);
  const heard = heardIn(wav);
  const small = heardIn(wav, 'highpass=f=250,');
  const pick = (of: typeof heard) => (kind === 'loop' && sides[0].length > 2 * RATE ? of.integrated : of.momentary);
  const rest = Math.max(...sides.map((side) => Math.abs(side[0] ?? 0) + Math.abs(side.at(-1) ?? 0))) * 1000;
  return {
    seconds: rounded(sides[0].length / RATE, 3),
    lufs: rounded(pick(heard), 1),
    truePeak: heard.truePeak,
    lostBelow250Hz: rounded(pick(small) - pick(heard), 1),
    directCurrent: rounded(Math.max(...sides.map((side) => Math.abs(side.reduce((sum, v) => sum + v, 0) / side.length))), 6),
    ends: rounded(kind === 'loop' ? seamOf(sides) : rest),
  };
}

function fileMeasure(path: string, clips: Readonly<Record<string, Clip>>): FileMeasure {
  const sides = decoded(path);
  const cut = (ms: number) => Math.round((ms * RATE) / 1000);
  const loops = Object.values(clips).filter(([, , loop]) => loop);
  const seams = loops.map(([start, length]) => seamOf(sides.map((side) => side.slice(cut(start), cut(start) + cut(length)))));
  return {
    bytes: statSync(path).size,
    seconds: rounded(sides[0].length / RATE, 3),
    truePeak: heardIn(path).truePeak,
    worstSeam: rounded(Math.max(0, ...seams)),
  };
}

const kindIn = (files: Files, id: string) => (Object.values(files).some((clips) => clips[id]?.[2]) ? 'loop' : 'once');

export function measureAll(work: string, web: string, files: Files): Measures {
  const sounds = Object.fromEntries(SOUNDS.map(({ id }) => [id, soundMeasure(join(work, `${id}.wav`), kindIn(files, id))]));
  const measured = Object.fromEntries(
    Object.entries(files).map(([name, clips]) => [
      name,
      Object.fromEntries(FORMATS.map((format) => [format, fileMeasure(join(web, `${name}.${format}`), clips)])) as Record<
        Format,
        FileMeasure
      >,
    ]),
  );
  const total = (format: Format) => Object.values(measured).reduce((sum, file) => sum + file[format].bytes, 0);
  return { sounds, files: measured, totals: { webm: total('webm'), m4a: total('m4a') } };
}
