import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from './installed.mjs';

const KNOWN = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const found = () => KNOWN.find((path) => path && existsSync(path));
const isRoot = () => process.getuid?.() === 0;
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

function fromDebian() {
  if (process.platform !== 'linux' || !isRoot() || !has('apt-get')) return undefined;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  return found();
}

function fromPlaywright() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  if (!existsSync(chromium.executablePath())) run('npx', ['playwright', 'install', 'chromium']);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** The path of a Chromium: one that is here, else Debian’s, else Playwright’s own. Exits with a sentence when there is none. */
export function findChromium() {
  const path = found() ?? fromDebian() ?? fromPlaywright();
  if (path) return path;
  console.error('The browser tests need a Chromium or Chrome. Install one, or set CHROMIUM to its path.');
  process.exit(1);
}
