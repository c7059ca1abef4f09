// npm run check: every gate but the browser. Two at a time, since two cores are what a small machine has.
import { spawn } from 'node:child_process';

const GATES = [
  ['story', 'tsx tools/story.ts'],
  ['biome', 'biome ci --error-on-warnings .'],
  ['types of the core', 'tsc -p tsconfig.core.json'],
  ['types of the whole', 'tsc -p tsconfig.json'],
  ['folder boundaries', 'depcruise src --config .dependency-cruiser.cjs --output-type err'],
  ['unused code', 'knip'],
  ['unit tests', 'vitest run --reporter=dot'],
  ['build and budgets', 'vite build --logLevel error && size-limit'],
];

function run([name, command]) {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` } });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (code) => resolve({ name, code, said, seconds: (performance.now() - began) / 1000 }));
  });
}

let failed = 0;
const waiting = GATES.filter(([name]) => process.argv.length < 3 || process.argv.slice(2).some((word) => name.includes(word)));
async function worker() {
  for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
    const { name, code, said, seconds } = await run(gate);
    console.log(`${code ? '✗' : '✓'} ${name} (${seconds.toFixed(1)} s)`);
    if (code) {
      failed += 1;
      console.log(said.trimEnd());
    } else if (name === 'unit tests')
      console.log(
        said
          .split('\n')
          .filter((line) => /Tests|Test Files/.test(line))
          .join('\n'),
      );
  }
}
await Promise.all([worker(), worker()]);
process.exit(failed ? 1 : 0);
