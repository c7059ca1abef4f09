import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { mapPage } from './prove/map/map-page.ts';
import { WHOLE, type Effort } from './prove/plan.ts';
import { prove } from './prove/proof.ts';
import { subjectAt } from './prove/subject.ts';

// npm run map: writes dist/map.html, one page that needs nothing else.
const OURS = fileURLToPath(new URL('../story', import.meta.url));
const OUT = fileURLToPath(new URL('../dist/', import.meta.url));
/** Many days of people and of chance, a little steering for the witnesses. */
const EFFORT: Effort = { ...WHOLE, playerDays: 40, randomDays: 200, rounds: 3, scenes: 'left out' };

const subject = subjectAt(OURS);
const proof = await prove(subject, { effort: EFFORT, workers: Math.min(2, availableParallelism()) });
mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}map.html`, mapPage(subject, proof));
console.log(`dist/map.html: ${proof.days.length} days.`);
