// npm run check:sounds : measures the committed sounds again, prints them, and says what is wrong.
import { readFileSync } from 'node:fs';
import { SOUNDS } from '../../assets/sounds/sounds/all.ts';
import { hasFfmpeg } from './ffmpeg.ts';
import { allKb, faultsIn, firstSceneKb } from './limits.ts';
import { type Files, measureAll } from './measure.ts';

const WEB = new URL('../../assets/sounds/web/', import.meta.url).pathname;
const { files } = JSON.parse(readFileSync(`${WEB}sounds.json`, 'utf8')) as { readonly files: Files };

if (!hasFfmpeg()) {
  console.error('Measuring the sounds needs ffmpeg; npm run check reads the measures taken when they were rendered.');
  process.exit(1);
}
const measures = measureAll(WEB, files);
const row = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : String(cell).padEnd(15))).join(''));
row('sound', 's', 'LUFS', 'target', 'dBTP', 'small', 'ends');
for (const { id, level } of SOUNDS) {
  const clip = measures.clips[id];
  if (clip)
    row(id, clip.seconds, clip.lufs, 'peak' in level ? `pk ${level.peak}` : level.lufs, clip.truePeak, clip.lostBelow250Hz, clip.ends);
}
console.log('');
row('file', 'webm kB', 'm4a kB', 'webm s', 'm4a s', 'dBTP', 'seam');
for (const [name, { webm, m4a }] of Object.entries(measures.files)) {
  row(
    name,
    Math.round(webm.bytes / 1000),
    Math.round(m4a.bytes / 1000),
    webm.seconds,
    m4a.seconds,
    Math.max(webm.truePeak, m4a.truePeak),
    Math.max(webm.worstSeam, m4a.worstSeam),
  );
}
console.log(`\nwebm: ${Math.round(allKb(measures))} kB in all, ${Math.round(firstSceneKb(measures))} kB by the end of the first scene.`);
const faults = faultsIn(measures);
for (const fault of faults) console.log(fault);
process.exit(faults.length ? 1 : 0);
