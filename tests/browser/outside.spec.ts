import { expect, test } from '@playwright/test';
import { begin, momentOf, part, take } from './at-the-page.ts';

test('an address opens the moment it names', async ({ page, browser }) => {
  await begin(page);
  await take(page, 'home.mute', 'crossing.cross');
  const here = (await momentOf(page)) ?? '';
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`./#day=${here}`);
  await expect(stranger.locator(`[data-moment="${here}"]`)).toBeVisible();
});

for (const code of ['nonsense', '%00', 'AAAAAAAAAAAAAA', '../..', 'x'.repeat(500)]) {
  test(`a false code (${code.slice(0, 12)}) gets a sentence and the title`, async ({ page }) => {
    await page.goto(`./#day=${code}`);
    await expect(part(page, 'title')).toBeVisible();
    await expect(part(page, 'dismiss')).toBeVisible();
  });
}

test('a damaged save is as good as none', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    localStorage.setItem('950.day', '{"edition":"x","choices":7}');
    localStorage.setItem('950.settings', '[[[');
  });
  await page.reload();
  await expect(part(page, 'begin-short')).toBeVisible();
  await expect(part(page, 'continue')).toHaveCount(0);
});

test('“erase everything here” does', async ({ page }) => {
  await begin(page);
  await take(page, 'home.mute');
  await part(page, 'open-settings').click();
  await part(page, 'erase').click();
  await part(page, 'erase-yes').click();
  await expect(part(page, 'title')).toBeVisible();
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept).toEqual([]);
});

test('with storage refused the day is played all the same, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await begin(page);
  await take(page, 'home.mute');
  await expect(part(page, 'passage')).toBeVisible();
  await expect(part(page, 'dismiss')).toBeVisible();
});

test('nothing is asked of any other address, no script is written into the page, nothing is thrown', async ({ page }) => {
  const asked: string[] = [];
  const thrown: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => thrown.push(String(error)));
  await begin(page);
  await take(page, 'home.mute', 'crossing.cross');
  const origin = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([]);
  expect(await page.locator('script:not([src])').count()).toBe(0);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', /default-src 'none'/);
  expect(thrown).toEqual([]);
});
