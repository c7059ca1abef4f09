// npm run sounds : renders every sound from its source, encodes them, and writes assets/sounds/web. Authors only.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wavFrom } from '../../assets/sounds/kit/wav.ts';
import { SOUNDS } from '../../assets/sounds/sounds/all.ts';
import { encodePack } from './encode-pack.ts';
import { hasFfmpeg } from './ffmpeg.ts';
import { finishedFrom } from './finish.ts';
import { measureAll } from './measure.ts';
import { type Pack, packsFrom } from './pack.ts';

const COMMITTED = new URL('../../assets/sounds/web/', import.meta.url).pathname;
const WORK = process.env.SOUNDS_OUT ?? join(tmpdir(), 'sounds-950');
/** The game plays on from the committed files until all the new ones are there. */
const WEB = join(WORK, 'web');

function renderAll(): readonly Pack[] {
  const hashes: Record<string, string> = {};
  const all = SOUNDS.map((sound) => {
    const tape = finishedFrom(sound);
    const wav = wavFrom(tape.sides);
    hashes[sound.id] = createHash('sha256').update(wav).digest('hex').slice(0, 16);
    writeFileSync(join(WORK, `${sound.id}.wav`), wav);
    return { sound, tape };
  });
  writeFileSync(join(WEB, 'renders.json'), `${JSON.stringify(hashes, null, 1)}\n`);
  return packsFrom(all);
}

if (!hasFfmpeg()) {
  console.error('Rendering the sounds needs ffmpeg (with libopus); playing and building the game does not: the encoded files are here.');
  process.exit(1);
}
rmSync(WEB, { recursive: true, force: true });
for (const folder of [WORK, WEB]) mkdirSync(folder, { recursive: true });
const files = Object.fromEntries(renderAll().map((pack) => [pack.name, encodePack(pack, WORK, WEB)]));
writeFileSync(join(WEB, 'sounds.json'), `${JSON.stringify({ files }, null, 1)}\n`);
console.log(`${SOUNDS.length} sounds in ${Object.keys(files).length} files; measuring them.`);
writeFileSync(join(WEB, 'measures.json'), `${JSON.stringify(measureAll(WEB, files), null, 1)}\n`);
rmSync(COMMITTED, { recursive: true, force: true });
cpSync(WEB, COMMITTED, { recursive: true });
