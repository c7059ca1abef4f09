// npm test: installs what is missing, passes every gate, then plays the built game in a browser.
import { findChromium } from './chromium.mjs';
import { installPackages, run } from './installed.mjs';

installPackages();
process.env.PROOF = '1';
const checked = run(process.execPath, ['tools/check.mjs']);
process.env.CHROMIUM = findChromium();
const played =
  checked && run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts']);
console.log(`gates ${checked ? 'passed' : 'failed'}, browser ${played ? 'passed' : checked ? 'failed' : 'not reached'}`);
process.exit(checked && played ? 0 : 1);
