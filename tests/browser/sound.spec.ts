import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { beginDay } from '../../src/day/day.ts';
import { momentsOf } from '../../src/day/moment-of.ts';
import type { Picture } from '../../src/day/picture.ts';
import type { Length } from '../../src/story/vocabulary.ts';
import { editionIn } from '../support/shipped-story.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PORT = 5952;
/** Decoding is work, and the machine that tests may have other work. */
const PATIENCE = { timeout: 40_000 } as const;
let server: ViteDevServer;

test.describe.configure({ mode: 'serial' });
test.use({
  launchOptions: {
    ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
    args: ['--no-sandbox', '--autoplay-policy=user-gesture-required'],
  },
});

test.beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: ROOT,
    cacheDir: 'node_modules/.vite-sound',
    server: { port: PORT, strictPort: true, hmr: false, watch: null },
    optimizeDeps: { include: ['howler'], noDiscovery: true },
    logLevel: 'error',
  });
  await server.listen();
});
test.afterAll(() => server.close());

/** The pictures of a day in which these options are taken where they are on offer, and elsewhere the prudent one. */
function dayOf(length: Length, ...taken: readonly string[]): readonly Picture[] {
  const open = beginDay(editionIn('en'), length);
  for (let options = open.day.turns.at(-1)?.options ?? []; options.length > 0; options = open.day.turns.at(-1)?.options ?? []) {
    const option = options.find(({ id }) => taken.includes(id)) ?? options.find(({ prudent }) => prudent) ?? options[0];
    open.take(option?.id ?? '');
  }
  return momentsOf(open.day).map(({ picture }) => picture);
}

interface Step {
  readonly before: Picture;
  readonly now: Picture;
}

function stepTo(day: readonly Picture[], is: (picture: Picture) => boolean): Step {
  const found = day.findIndex((picture, i) => i > 0 && is(picture));
  const [before, now] = [day[found - 1], day[found]];
  if (!before || !now) throw new Error('No such moment in this day.');
  return { before, now };
}

async function open(page: Page): Promise<string[]> {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const name = /([a-z-]+)\.(webm|m4a)$/.exec(request.url())?.[1]; // Vite asks for the address of a file as `?url`
    if (name) fetched.push(name);
  });
  test.setTimeout(Math.max(180_000, test.info().timeout));
  await page.goto(`http://localhost:${PORT}/tests/browser/sound-page/index.html`);
  await page.waitForFunction(() => window.sound);
  return fetched;
}

const running = (page: Page) => page.evaluate(() => window.sound.running());
const show = (page: Page, { before, now }: Step) => page.evaluate(([a, b]) => window.sound.show(a, b), [before, now] as const);
const settled = (page: Page) => expect.poll(async () => (await running(page)).awaited, PATIENCE).toEqual([]);
const touch = (page: Page) => page.getByRole('button').click();
const lasting = async (page: Page) => (await running(page)).lasting.filter((id) => !id.startsWith('music-')).sort();

/** The moments, and what goes on in each; `heard` is what is heard once on the way there. */
const crossed = dayOf('lesson', 'crossing.cross');
const kind = dayOf('lesson', 'crossing.reach', 'stairs.carry');
const waited = dayOf('short', 'crossing.wait');

const MOMENTS: readonly {
  readonly name: string;
  readonly at: Step;
  readonly goesOn: readonly string[];
  readonly heard: readonly string[];
}[] = [
  { name: 'the heating thanks you', at: stepTo(crossed, (p) => p.cues.includes('radiator')), goesOn: ['bed-home'], heard: ['radiator'] },
  { name: 'Ilan writes', at: stepTo(crossed, (p) => p.cues.includes('phone-buzz')), goesOn: ['bed-home'], heard: ['buzz'] },
  { name: 'the lift opens', at: stepTo(crossed, (p) => p.devices.lift?.[0] === 'open'), goesOn: ['bed-home'], heard: ['lift-open'] },
  { name: 'the bottles are carried', at: stepTo(kind, (p) => p.cues.includes('bottles')), goesOn: ['bed-home'], heard: ['bottles'] },
  { name: 'the man is red', at: stepTo(waited, (p) => p.place === 'crossing'), goesOn: ['bed-street', 'signal-red'], heard: [] },
  {
    name: 'your face comes up',
    at: stepTo(crossed, (p) => p.devices.screen?.[0] === 'shame'),
    goesOn: ['bed-street', 'screen-hum', 'signal-red'],
    heard: ['identify', 'face-up'],
  },
  {
    name: 'the street thanks those who waited',
    at: stepTo(waited, (p) => p.cues.includes('voice')),
    goesOn: ['bed-street', 'screen-hum'],
    heard: ['announce-b'],
  },
  { name: 'a verdict', at: stepTo(crossed, (p) => p.cues.includes('verdict')), goesOn: ['bed-office'], heard: ['verdict'] },
  {
    name: 'the crowd at the bridge',
    at: stepTo(crossed, (p) => p.devices.ring !== undefined),
    goesOn: ['bed-canteen'],
    heard: ['identify'],
  },
  { name: 'the departures', at: stepTo(crossed, (p) => p.cues.includes('flaps')), goesOn: ['bed-hall'], heard: ['departures'] },
  { name: 'the settlement of 18:00', at: stepTo(crossed, (p) => p.cues.includes('settlement')), goesOn: ['bed-hall'], heard: ['settle'] },
  { name: 'midnight', at: stepTo(crossed, (p) => p.clock === '00:00'), goesOn: ['bed-night'], heard: ['settle'] },
];

test('not a byte of sound is fetched before the first touch; what was asked for until then is not heard late', async ({ page }) => {
  const fetched = await open(page);
  const moment = MOMENTS[1];
  if (!moment) return;
  await show(page, moment.at);
  await page.waitForTimeout(2000);
  expect(fetched).toEqual([]);
  await touch(page);
  await expect.poll(() => lasting(page), PATIENCE).toEqual(['bed-home']);
  expect(await page.evaluate(() => window.heard)).toEqual([]);
});

test('the first page of a day is heard although the browser was still waking from the touch that began it', async ({ page }) => {
  await open(page);
  const [first] = crossed;
  if (!first) return;
  await page.evaluate((picture) => {
    document.querySelector('button')?.addEventListener('click', () => window.sound.show('new-day', picture));
  }, first);
  await touch(page);
  await expect.poll(() => page.evaluate(() => window.heard), PATIENCE).toContain('mirror-wake');
});

test('at twelve moments of a day, exactly what should be heard is heard', async ({ page }) => {
  test.setTimeout(400_000);
  await open(page);
  await touch(page);
  for (const { name, at, goesOn, heard } of MOMENTS) {
    await page.evaluate((before) => window.sound.show(undefined, before), at.before);
    await settled(page);
    await page.evaluate(() => window.heard.splice(0));
    await show(page, at);
    for (const shot of heard) await expect.poll(() => page.evaluate(() => window.heard), { message: name, ...PATIENCE }).toContain(shot);
    for (const id of goesOn) await expect.poll(() => lasting(page), { message: name, ...PATIENCE }).toContain(id);
    expect(
      (await lasting(page)).filter((id) => id.startsWith('bed-')),
      name,
    ).toHaveLength(1);
  }
});

test('after a reload, a step back or in another language it sounds as it would have', async ({ page }) => {
  await open(page);
  await touch(page);
  const { before, now } = stepTo(crossed, (p) => p.devices.screen?.[0] === 'shame');
  await show(page, { before, now });
  await expect.poll(() => lasting(page), PATIENCE).toEqual(['bed-street', 'screen-hum', 'signal-red']);
  await show(page, { before: now, now });
  await page.evaluate((picture) => window.sound.show(undefined, picture), before);
  await expect.poll(() => lasting(page), PATIENCE).toEqual(['bed-street', 'signal-red']);
  await page.reload();
  await page.waitForFunction(() => window.sound);
  await page.evaluate((picture) => window.sound.show(undefined, picture), now);
  await touch(page);
  await expect.poll(() => lasting(page), PATIENCE).toEqual(['bed-street', 'screen-hum', 'signal-red']);
});

test('muted, nothing is held and nothing goes on; unmuted, the place is there again', async ({ page }) => {
  await open(page);
  await touch(page);
  const { before, now } = stepTo(waited, (p) => p.place === 'crossing');
  await show(page, { before, now });
  await expect.poll(() => lasting(page), PATIENCE).toEqual(['bed-street', 'signal-red']);
  await page.evaluate(() => window.sound.set({ muted: true }));
  await expect.poll(async () => (await running(page)).files).toEqual([]);
  expect((await running(page)).lasting).toEqual([]);
  await page.evaluate(() => window.sound.set({ muted: false }));
  await expect.poll(() => lasting(page), PATIENCE).toEqual(['bed-street', 'signal-red']);
});

test('after many visits as much sound is held as after one', async ({ page }) => {
  test.setTimeout(400_000);
  await open(page);
  await touch(page);
  const visit = [waited[0], waited.find(({ place }) => place === 'crossing'), waited.find(({ place }) => place === 'station')].filter(
    (picture) => picture !== undefined,
  );
  const heldAfter = async (visits: number) => {
    for (let i = 0; i < visits; i++) {
      for (const picture of visit) {
        await page.evaluate((next) => window.sound.show(undefined, next), picture);
        await page.waitForTimeout(60);
      }
      await page.evaluate(() => window.sound.rest());
    }
    await page.waitForTimeout(2000);
    return running(page);
  };
  const nothing = { lasting: [], sounding: [], hum: [], files: [], awaited: [] };
  expect(await heldAfter(1)).toEqual(nothing);
  expect(await heldAfter(20)).toEqual(nothing);
});
