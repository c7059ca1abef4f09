import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './tools/content-policy.ts';
import { phaserSlim } from './tools/phaser-slim.ts';
import { story950 } from './tools/story/plugin.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [story950({ root: path('story'), withPseudo: process.env['PSEUDO'] === '1' }), contentPolicy(), phaserSlim()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  server: { port: 5950 },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // The proof of the whole story takes longer than the other gates: npm test asks for it.
    exclude: ['tests/browser/**', ...(process.env['PROOF'] === '1' ? [] : ['tests/proof/**'])],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
