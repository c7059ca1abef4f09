// npm run sheet [place …]: renders places × five bands × three formats to .cache/sheets/*.png, to be looked at.
// --bands=ordinary,watched and --formats=phone render fewer; --language=fr writes the signs in French.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import type { Picture } from '../src/day/picture.ts';
import { FORMATS, type Format } from '../src/stage/format.ts';
import { phaserSlim } from './phaser-slim.ts';
import type { SheetPage } from './sheet-page.ts';
import { SHEETS } from './sheet-pictures.ts';
import { wordsOf } from './words/domains.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const BANDS: readonly (readonly [Picture['band'], number])[] = [
  ['restricted', 402],
  ['watched', 548],
  ['ordinary', 640],
  ['trusted', 712],
  ['exemplary', 905],
];
const DENSITY: Readonly<Record<Format, number>> = { landscape: 1, portrait: 1, phone: 2 };
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

declare const window: { readonly page: SheetPage };

async function still(page: Page, picture: Picture): Promise<Buffer> {
  const address = await page.evaluate((next) => {
    window.page.show(undefined, next);
    return window.page.still();
  }, picture);
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const language = process.argv.find((word) => word.startsWith('--language='))?.split('=')[1] ?? 'en';
const some = (flag: string) =>
  process.argv
    .find((word) => word.startsWith(`--${flag}=`))
    ?.split('=')[1]
    ?.split(',');
const bands = BANDS.filter(([band]) => some('bands')?.includes(band) ?? true);
const formats = Object.entries(FORMATS).filter(([format]) => some('formats')?.includes(format) ?? true);
const wanted = Object.entries(SHEETS).filter(([name]) => asked.length === 0 || asked.some((word) => name.startsWith(word)));
const out = `${root}.cache/sheets`;
mkdirSync(out, { recursive: true });

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'warn',
  cacheDir: `${root}.cache/vite-sheet`,
  optimizeDeps: { entries: ['tools/sheet.html'] },
  plugins: [phaserSlim()],
  server: { port: Number(process.env['PORT'] ?? 5959), hmr: false, watch: null },
});
await server.listen();
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
try {
  const words = { ...wordsOf(`${root}story`, language, 'interface'), ...wordsOf(`${root}story`, language, 'signs') };
  for (const [format, { w, h }] of formats) {
    const context = await browser.newContext({ viewport: { width: w, height: h }, deviceScaleFactor: DENSITY[format as Format] });
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tools/sheet.html`);
    await page.waitForFunction(() => 'page' in window);
    await page.evaluate(([size, texts]) => window.page.open(size, texts, { motion: 'reduced' }), [
      { w, h },
      words as Record<string, string>,
    ] as const);
    for (const [name, picture] of wanted) {
      for (const [band, credit] of bands) {
        writeFileSync(`${out}/${name}-${format}-${band}.png`, await still(page, { ...picture, band, board: { from: credit, to: credit } }));
        console.log(`${name}-${format}-${band}.png`);
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
