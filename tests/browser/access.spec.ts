import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { begin, part, take, toOptions } from './at-the-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (tags) =>
      (
        window as unknown as {
          axe: { run: (context: Document, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run(document, { runOnly: tags }),
    TAGS,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

for (const locale of ['en-GB', 'fr-FR']) {
  test(`title, page, options, settings and pages read pass axe (${locale})`, async ({ browser }) => {
    const page = await (await browser.newContext({ locale, bypassCSP: true })).newPage();
    await page.goto('./');
    await expect(part(page, 'begin-short')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await begin(page);
    expect(await violations(page)).toEqual([]);
    await take(page, 'home.mute');
    await toOptions(page);
    expect(await violations(page)).toEqual([]);
    for (const sheet of ['settings', 'transcript']) {
      await part(page, `open-${sheet}`).click();
      await expect(part(page, sheet)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

test('at 320 pixels nothing has to be scrolled sideways, and every target is large enough for a finger', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
  await begin(page);
  await take(page, 'home.mute');
  await toOptions(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const button of await page.locator('button:visible').all()) {
    const box = await button.boundingBox();
    expect(box?.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
});
