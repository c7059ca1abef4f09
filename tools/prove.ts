import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { proofPage } from './prove/page.ts';
import { QUICK, WHOLE } from './prove/plan.ts';
import { prove } from './prove/proof.ts';
import { reportJson, reportText } from './prove/report.ts';
import { subjectAt } from './prove/subject.ts';
import { Faults } from './story/fault.ts';

// npm run prove [-- path/to/story.ink] [--quick] [--json] [--write: docs/proof.md]
const OURS = fileURLToPath(new URL('../story', import.meta.url));
const PAGE = fileURLToPath(new URL('../docs/proof.md', import.meta.url));
const RED = 1;

const words = process.argv.slice(2);
const asked = (word: string) => words.includes(word);
const path = words.find((word) => !word.startsWith('--')) ?? OURS;

function progress(done: number, jobs: number) {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${jobs}${done === jobs ? '\n' : ' '}`);
}

try {
  const subject = subjectAt(path);
  const proof = await prove(subject, { effort: asked('--quick') ? QUICK : WHOLE, workers: Math.min(2, availableParallelism()), progress });
  console.log(asked('--json') ? JSON.stringify(reportJson(proof), null, 1) : reportText(proof));
  if (asked('--write')) writeFileSync(PAGE, proofPage(proof));
  if (proof.refused.length) process.exitCode = RED;
} catch (error) {
  if (!(error instanceof Faults)) throw error;
  console.error(error.message);
  process.exitCode = RED;
}
