// npm test: installs what is missing, passes every gate, takes every option once, then plays the built game in a browser.
import { findChromium } from './chromium.mjs';
import { installPackages, run } from './installed.mjs';

installPackages();
const gated = run(process.execPath, ['tools/check.mjs']);
process.env.PROOF = '1';
const proved = gated && run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/proof']);
const checked = gated && proved;
process.env.CHROMIUM = findChromium();
const played =
  checked && run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts']);
console.log(
  `gates ${gated ? 'passed' : 'failed'}, proof ${proved ? 'passed' : gated ? 'failed' : 'not reached'}, browser ${played ? 'passed' : checked ? 'failed' : 'not reached'}`,
);
process.exit(checked && played ? 0 : 1);
