import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { escaped } from '../../tools/words/pseudo.ts';
import { part } from './at-the-page.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PORT = 5953;
let server: ViteDevServer;

test.beforeAll(async () => {
  process.env['PSEUDO'] = '1';
  server = await createServer({
    configFile: `${ROOT}/vite.config.ts`,
    root: ROOT,
    cacheDir: 'node_modules/.vite-pseudo',
    server: { port: PORT, strictPort: true, hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
});
test.afterAll(() => server.close());
test.use({ locale: 'en-xa' });

/** Each language is named, or shortened, as its speakers do, and the game as everywhere. */
const NAMES = /950|English(?: \([^)]*\))?|Français|\b(?:EN|FR)\b/g;

/** Every word on the page, and every name that is only read out. */
const wordsOn = (page: Page) =>
  page.locator('#page').evaluate((root) => {
    const named = [...root.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    const texts: string[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) texts.push(walk.currentNode.nodeValue ?? '');
    return [texts.join(' '), ...named];
  });

const strays = async (page: Page) => (await wordsOn(page)).flatMap((text) => escaped(text.replace(NAMES, ' ')));

test('in a made-up language no English is left on the title, nor on the first page', async ({ page }) => {
  await page.goto(`http://localhost:${PORT}/`);
  await expect(part(page, 'begin-short')).toContainText('«');
  expect(await strays(page)).toEqual([]);
  await part(page, 'begin-short').click();
  await expect(part(page, 'passage')).toContainText('«');
  expect(await strays(page)).toEqual([]);
});
