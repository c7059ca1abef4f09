import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canteen } from '../../assets/places/canteen.ts';
import { wordsIn } from '../../assets/places/canteen/words-leaving.ts';
import { clipOf, verdictOf } from '../../assets/places/desk/asked.ts';
import { CLIPS } from '../../assets/places/desk/clips.ts';
import { desk } from '../../assets/places/desk.ts';
import { coach } from '../../assets/places/coach.ts';
import { gate } from '../../assets/places/gate.ts';
import { home } from '../../assets/places/home.ts';
import { landing } from '../../assets/places/landing.ts';
import { lobby } from '../../assets/places/lobby.ts';
import { station } from '../../assets/places/station.ts';
import { stairs } from '../../assets/places/stairs.ts';
import { atSecond, cabinFloor, measuresOf, riding } from '../../assets/places/stairs/measures.ts';
import { boarded, fourOpen } from '../../assets/places/station/state.ts';
import type { Picture } from '../../src/day/picture.ts';
import { FORMATS, type Format } from '../../src/stage/format.ts';
import { LedDots } from '../../src/stage/led.ts';
import type { PlaceDrawing } from '../../src/stage/place.ts';
import { Plates } from '../../src/stage/plates.ts';
import { wordsOf } from '../../tools/words/domains.ts';
import { PHONES, POSTS } from '../../src/story/vocabulary.ts';

const picture = (given: Partial<Picture>): Picture => ({
  scene: 'home',
  place: 'home',
  clock: '06:40',
  hour: 'dawn',
  figures: { jo: 'stand', sacha: 'hand' },
  props: {},
  devices: {},
  board: { from: 640, to: 640 },
  band: 'ordinary',
  lists: [],
  recorded: true,
  cues: [],
  ...given,
});

const signs = readFileSync('story/pot/signs.pot', 'utf8');
const formats = Object.keys(FORMATS) as Format[];

/** Draws everything of a place and gives the keys of the signs it asked for. */
function wordsAskedBy(place: PlaceDrawing, of: Picture): ReadonlySet<string> {
  const asked = new Set<string>();
  const word = (key: string) => {
    asked.add(key);
    return 'WORD\nWORD';
  };
  const scene = { picture: of, word };
  for (const format of formats) {
    const { layers, screens = [] } = place.compose(format);
    for (const layer of layers) if (layer.kind === 'set') layer.draw(new Plates(), scene);
    for (const screen of screens) screen.shows(new LedDots(...screen.dots), scene);
  }
  return asked;
}

describe('what the city writes in its places', () => {
  const drawn: readonly (readonly [string, PlaceDrawing, Partial<Picture>])[] = [
    ...PHONES.map((phone) => [`phone ${phone}`, home, { devices: { phone: [phone] }, props: { bill: 'meter' } }] as const),
    ['the heating', home, { devices: { screen: ['heating', '18'] } }],
    ['the landing', landing, { place: 'landing' }],
    ['the lift, shut', stairs, { place: 'stairs', devices: { lift: ['shut'] } }],
    ['the lift, open', stairs, { place: 'stairs', devices: { lift: ['open'] } }],
    ['the lift, empty', stairs, { place: 'stairs', devices: { lift: ['open', 'empty'] } }],
    ['the lift, with bottles', stairs, { place: 'stairs', devices: { lift: ['down'] }, props: { crate: 'lift' } }],
    ['the hall', lobby, { place: 'lobby' }],
    ...['1', '2', '3', '4', '5', 'jo', 'v', '6'].map(
      (clip) => [`clip ${clip}`, desk, { place: 'desk', devices: { screen: ['clip', clip] } } as Partial<Picture>] as const,
    ),
    ['a Yes', desk, { place: 'desk', devices: { screen: ['clip', '3'] }, cues: ['verdict'] }],
    ['a No', desk, { place: 'desk', devices: { screen: ['clip', '3'] }, cues: ['flap', 'verdict'] }],
    ...POSTS.map(
      (post) =>
        [
          `post ${post}`,
          canteen,
          { place: 'canteen', devices: { phone: ['feed'], post: [post], dots: ['2'], likes: ['irene'] } } as Partial<Picture>,
        ] as const,
    ),
    ['the search', canteen, { place: 'canteen', devices: { phone: ['search', 'kept'], post: ['rain', '3'], likes: ['4000'] } }],
    ['the notice of a bus', canteen, { place: 'canteen', devices: { phone: ['notice', 'bus'] } }],
    ['the notice of Mr Bassi', canteen, { place: 'canteen', devices: { phone: ['notice', 'bassi'] } }],
    ...['08:09', '08:13', '08:15', '08:16'].map((clock) => [`the gate at ${clock}`, gate, { place: 'gate', clock }] as const),
    ['the wall', desk, { place: 'desk', devices: { screen: ['wall'] } }],
    ['the station', station, { place: 'station', clock: '17:50', hour: 'evening' }],
    ['the station, refused', station, { place: 'station', clock: '18:00', devices: { machine: ['refused'], lane: ['4', 'closed'] } }],
    ['the station, listed', station, { place: 'station', clock: '18:10', lists: ['rail'], devices: { machine: ['refused'] } }],
    ['the station, accepted', station, { place: 'station', clock: '18:00', devices: { machine: ['accepted'], lane: ['4', 'open'] } }],
    ['the coach', coach, { place: 'coach', hour: 'night', clock: '20:10', props: { tray: 'coins', telephone: 'wall' } }],
    ['the hall, in company', lobby, { place: 'lobby', figures: { jo: 'stand', bassi: 'crate' } }],
  ];

  it.each(drawn)('is in the catalogue of signs: %s', (_, place, given) => {
    for (const key of wordsAskedBy(place, picture(given))) expect(signs).toContain(`msgctxt "${key}"`);
  });
});

describe('the Desk', () => {
  const keyDown = (cues: Picture['cues']) => verdictOf(picture({ place: 'desk', cues }));

  it('keeps down the key that was pressed; a silence is a Yes', () => {
    expect(keyDown([])).toBeUndefined();
    expect(keyDown(['verdict'])).toBe('yes');
    expect(keyDown(['flap', 'verdict'])).toBe('no');
  });

  it('has a number for every clip of the story but the one that has only begun', () => {
    for (const clip of ['1', '2', '3', '4', '5', 'jo', 'v']) expect(CLIPS[clip]?.sure).toMatch(/^\d\d$/);
    expect(clipOf(picture({ devices: { screen: ['clip', 'v'] } }))).toBe(5);
  });
});

it.each(formats)('what can be touched at the Desk and in the canteen is an option of the story: %s', (format) => {
  const ids = readFileSync('story/ids.json', 'utf8');
  const options = [desk, canteen].flatMap((place) => (place.compose(format).touches ?? []).map(({ option }) => option));
  for (const option of options) expect(ids).toContain(`"${option}"`);
});

describe('the post about rain', () => {
  const sentenceAt = (text: string, step: number) =>
    text
      .split(/\n| /)
      .flatMap(wordsIn)
      .filter(({ leaves }) => leaves > step)
      .map((word) => word.text)
      .join(' ');

  it.each([
    ['en', 'It rained on the square and we did go home .', 'It rained and we did go home .', 'It rained .'],
    ['fr', 'Il pleuvait sur la place et on est rentrés .', 'Il pleuvait et on est rentrés .', 'Il pleuvait .'],
  ])('says the opposite, then less: %s', (language, opposite, less, least) => {
    const text = String(wordsOf('story', language, 'signs')['feed.rain']);
    expect([1, 2, 3].map((step) => sentenceAt(text, step))).toEqual([opposite, less, least]);
  });
});

describe('the lift', () => {
  const m = measuresOf('landscape');
  const on = (given: Partial<Picture>) => picture({ place: 'stairs', ...given });

  it('has nobody in it before it has opened for you', () => {
    expect(riding(on({ devices: { lift: ['shut'] } }))).toBe(false);
    expect(riding(on({ devices: { lift: ['open'] } }))).toBe(false);
  });

  it('goes down with you, and is at the second floor when Mr Bassi is on the stairs', () => {
    const down = on({ devices: { lift: ['down'] } });
    const there = on({ devices: { lift: ['open'] }, figures: { jo: 'stand', bassi: 'stairs' } });
    expect(riding(down)).toBe(true);
    expect(cabinFloor(m, down)).toBeGreaterThan(m.third);
    expect(cabinFloor(m, there)).toBe(m.second);
    expect(riding(there)).toBe(true);
  });

  it('waits empty for Mrs Lind while you carry one end of a crate', () => {
    const waiting = on({ devices: { lift: ['open', 'empty'] }, figures: { jo: 'crate', bassi: 'crate' } });
    expect(atSecond(waiting)).toBe(true);
    expect(riding(waiting)).toBe(false);
  });
});

it.each(formats)('everybody at home, on the stairs, at the gate and on the coach has their feet on the sheet: %s', (format) => {
  for (const place of [home, landing, stairs, lobby, gate, station, coach]) {
    const everybody = picture({
      figures: {
        jo: 'stand',
        sacha: 'hand',
        v: 'lane',
        anselm: 'stop',
        ilan: 'queue',
        boy: 'sums',
        bassi: 'crate',
        lou: 'film',
        tomas: 'door',
        lind: 'duster',
      },
    });
    for (const [figure, standing] of Object.entries(place.compose(format).people(everybody))) {
      if (!standing || standing === 'unseen') continue;
      expect(standing.x, figure).toBeGreaterThan(0);
      expect(standing.x, figure).toBeLessThan(FORMATS[format].w);
      expect(standing.y, figure).toBeLessThanOrEqual(FORMATS[format].h);
    }
  }
});

describe('the station', () => {
  const hall = (given: Partial<Picture>) => picture({ scene: 'station', place: 'station', clock: '18:00', hour: 'evening', ...given });

  it.each(formats)('boxes nobody on the green lane: %s', (format) => {
    const file = (station.compose(format).extras?.(hall({})) ?? []).filter(({ tones }) => tones?.body === '0');
    expect(file.length).toBeGreaterThan(0);
    for (const one of file) expect(one.score).toBeUndefined();
  });

  it('has you beyond the gates when your lane has opened and the train goes', () => {
    expect(boarded(hall({ light: 'platform', devices: { lane: ['4', 'open'] } }))).toBe(true);
    expect(boarded(hall({ light: 'platform', devices: { lane: ['5', 'open'] } }))).toBe(true);
    expect(boarded(hall({ devices: { lane: ['4', 'open'] } }))).toBe(false);
  });

  it('leaves you in the hall when Sacha goes with somebody else', () => {
    const given = { light: 'platform', devices: { lane: ['open'] } } as const;
    expect(boarded(hall({ ...given, figures: { jo: 'bag', sacha: 'anselm', anselm: 'away' } }))).toBe(false);
    expect(fourOpen(hall({ ...given, figures: { jo: 'bag', sacha: 'counter', lind: 'hand' } }))).toBe(true);
  });
});
