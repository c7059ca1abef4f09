import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wavFrom } from '../../assets/sounds/kit/wav.ts';
import { decoded, encode, FORMATS, type Format, heardIn } from './ffmpeg.ts';
import type { Clip, Pack } from './pack.ts';
import { tuned } from './seam.ts';

/** Nearer than this to its level, a file is left as it is. */
const NEAR_DB = 0.3;

/**
 * At these rates Opus joins the two sides of wide noise, and a bed comes out up to 4 dB fainter than it went in, while AAC
 * leaves it: what a file is short of is added before it is encoded again.
 */
function encodeLevelled(pack: Pack, wav: string, file: string, format: Format): void {
  const { kbps, channels, lufs } = pack;
  encode(wav, file, { format, kbps, channels, gainDb: 0 });
  if (lufs === undefined) return;
  const short = lufs - heardIn(file).integrated;
  if (Math.abs(short) > NEAR_DB) encode(wav, file, { format, kbps, channels, gainDb: short });
}

/** Encodes a pack in every format; returns where each sound lies in the files. */
export function encodePack(pack: Pack, work: string, web: string): Readonly<Record<string, Clip>> {
  const wav = join(work, `pack-${pack.name}.wav`);
  writeFileSync(wav, wavFrom(pack.sides));
  const formats = FORMATS.map((format) => {
    const file = join(web, `${pack.name}.${format}`);
    encodeLevelled(pack, wav, file, format);
    return decoded(file);
  });
  return Object.fromEntries(Object.entries(pack.clips).map(([id, clip]) => [id, tuned(clip, formats)]));
}
