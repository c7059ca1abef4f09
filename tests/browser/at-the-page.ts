import { expect, type Page } from '@playwright/test';

export const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
export const choice = (page: Page, id: string) => page.locator(`[data-choice="${id}"]`);
export const momentOf = (page: Page) => page.locator('[data-moment]').getAttribute('data-moment');
export const score = async (page: Page) => Number(await part(page, 'board').getAttribute('data-score'));

/** Options and page turns are armed after 300 ms: nobody takes what they have not seen. */
const ARMED_MS = 340;

/** Does something that leads to another moment, and waits until it is there. */
export async function onward(page: Page, act: () => Promise<unknown>): Promise<string> {
  const before = await momentOf(page);
  await expect(async () => {
    await page.waitForTimeout(ARMED_MS);
    await act();
    expect(await momentOf(page)).not.toBe(before);
  }).toPass({ timeout: 60_000 });
  return (await momentOf(page)) ?? '';
}

export async function begin(page: Page, length: 'short' | 'lesson' | 'full' = 'short', address = './') {
  await page.goto(address);
  await part(page, `begin-${length}`).click();
  await expect(part(page, 'passage')).toBeVisible();
}

export const isOver = async (page: Page) => (await part(page, 'over').count()) > 0;

/** Turns pages until there is something to choose or the day is over. */
export async function toOptions(page: Page) {
  while ((await part(page, 'next').count()) > 0) await onward(page, () => part(page, 'next').click());
}

/** Takes these options as they come up; returns at the page after the last. */
export async function take(page: Page, ...ids: readonly string[]) {
  for (const id of ids) {
    await toOptions(page);
    await onward(page, () => choice(page, id).click());
  }
}

/** Plays to midnight, always taking the option at this place in the list, or the last. Returns the ids taken. */
export async function toMidnight(page: Page, place: number): Promise<string[]> {
  const taken: string[] = [];
  for (;;) {
    await toOptions(page);
    if (await isOver(page)) return taken;
    const options = page.locator('[data-choice]');
    const option = options.nth(Math.min(place, (await options.count()) - 1));
    taken.push((await option.getAttribute('data-choice')) ?? '');
    await onward(page, () => option.click());
  }
}
