import { expect, test } from '@playwright/test';
import { begin, choice, isOver, momentOf, onward, part, score, take, toMidnight, toOptions } from './at-the-page.ts';

test('a visitor plays a short day to its last page, by mouse', async ({ page }) => {
  await begin(page);
  const taken = await toMidnight(page, 0);
  expect(taken.length).toBeGreaterThanOrEqual(6);
  await expect(part(page, 'over')).toBeVisible();
});

test('un visiteur joue une journée courte jusqu’au bout, en français, au doigt', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'fr-FR', hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await part(page, 'begin-short').tap();
  await expect(part(page, 'passage')).toBeVisible();
  for (let turns = 0; !(await isOver(page)); turns += 1) {
    expect(turns).toBeLessThan(80);
    const next = part(page, 'next').or(page.locator('[data-choice]').last());
    await onward(page, () => next.first().tap());
  }
  await context.close();
});

test('crossing on red costs 20, at once, on the board', async ({ page }) => {
  await begin(page);
  await take(page, 'home.mute');
  await toOptions(page);
  const before = await score(page);
  await onward(page, () => choice(page, 'crossing.cross').click());
  expect(await score(page)).toBe(before - 20);
  await expect(page.getByRole('status').filter({ hasText: String(before - 20) })).toHaveCount(1);
});

test('a reload is the same moment, a new tab offers to go on', async ({ page, context }) => {
  await begin(page);
  await take(page, 'home.mute');
  const here = await momentOf(page);
  await page.reload();
  await expect(page.locator(`[data-moment="${here}"]`)).toBeVisible();
  const other = await context.newPage();
  await other.goto('./');
  await part(other, 'continue').click();
  await expect(other.locator(`[data-moment="${here}"]`)).toBeVisible();
});

test('another language keeps the moment and turns the words, the pages read too', async ({ page }) => {
  await begin(page);
  await take(page, 'home.mute');
  const here = await momentOf(page);
  const english = await part(page, 'passage').textContent();
  await part(page, 'open-settings').click();
  await part(page, 'settings')
    .getByRole('button', { name: 'Français' })
    .or(part(page, 'settings').getByRole('radio', { name: 'Français' }))
    .first()
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.keyboard.press('Escape');
  await expect(page.locator(`[data-moment="${here}"]`)).toBeVisible();
  expect(await part(page, 'passage').textContent()).not.toBe(english);
  await part(page, 'open-transcript').click();
  await expect(part(page, 'transcript')).toContainText('Miroir');
});

test('one step back, another option: the day goes the other way', async ({ page }) => {
  await begin(page);
  await take(page, 'home.mute');
  await toOptions(page);
  await onward(page, () => choice(page, 'crossing.cross').click());
  await onward(page, () => part(page, 'back').click());
  await expect(choice(page, 'crossing.wait')).toBeVisible();
  await onward(page, () => choice(page, 'crossing.wait').click());
  await expect(part(page, 'passage')).toContainText('You wait');
});

test('a whole day by keyboard, without a picture', async ({ page }) => {
  await page.goto('./');
  await part(page, 'begin-short').focus();
  await page.keyboard.press('Enter');
  await expect(part(page, 'passage')).toBeVisible();
  await part(page, 'open-settings').press('Enter');
  await part(page, 'settings').locator('input[name="settings.words-only"], [data-setting="wordsOnly"]').first().press('Space');
  await page.keyboard.press('Escape');
  await expect(page.locator('canvas:visible')).toHaveCount(0);
  for (let turns = 0; !(await isOver(page)); turns += 1) {
    expect(turns).toBeLessThan(80);
    const key = (await part(page, 'next').count()) > 0 ? 'ArrowRight' : '1';
    await onward(page, () => page.keyboard.press(key));
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  }
});
