import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Installs the packages of the lock file when they are not there, or are older than it. */
export function installPackages() {
  const stamp = 'node_modules/.package-lock.json';
  const fresh = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (!fresh && !run('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error('The packages could not be installed. Is there a network? Node 20.19 or later is needed; this is', process.version);
    process.exit(1);
  }
}

export { run };
