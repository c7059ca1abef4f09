// npm start: installs what is missing and opens the game in a browser.
import { spawn } from 'node:child_process';
import { installPackages } from './installed.mjs';

installPackages();
const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...(process.env.CI ? [] : ['--open'])], { stdio: 'inherit' });
vite.on('close', (code) => process.exit(code ?? 0));
