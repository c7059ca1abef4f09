import { expect, test } from 'vitest';
import { BANDS } from '../../src/credit/criteria.ts';
import type { Picture } from '../../src/day/picture.ts';
import { BEDS, type Cue, FLAPS } from '../../src/sound/heard.ts';
import { missingClips } from '../../src/sound/manifest.ts';
import { soundsOf } from '../../src/sound/sounds-of.ts';
import { PLACES, SOUNDS } from '../../src/story/vocabulary.ts';
import { fakeCrossing, fakePicture } from './picture.ts';

const shots = (cues: readonly Cue[]) => cues.map(({ shot }) => shot);
const cards = (cues: readonly Cue[]) => shots(cues).filter((shot) => (FLAPS as readonly string[]).includes(shot));

test('everything the program may ask for has been encoded', () => {
  expect(missingClips()).toEqual([]);
});

test.each(PLACES)('%s has a bed, and another picture of it has the same one', (place) => {
  const { bed } = soundsOf(fakePicture({ place }));
  expect(BEDS).toContain(bed?.id);
  expect(soundsOf(fakePicture({ place, cues: ['flap'] })).bed).toEqual(bed);
});

test.each(SOUNDS)('the story asks for %s, and it is heard', (id) => {
  const heard = soundsOf(fakePicture({ cues: [id] }), fakePicture());
  expect(heard.cues.length + heard.loops.length).toBeGreaterThan(0);
});

test('after a reload, what lasts is what it would have been, and what has passed is not heard again', () => {
  const [before, after] = [
    fakeCrossing(),
    fakeCrossing({ devices: { signal: ['red'], screen: ['shame', 'jo'] }, board: { from: 640, to: 620 } }),
  ];
  const { cues: played, ducks: _, ...lasting } = soundsOf(after, before);
  expect(played.length).toBeGreaterThan(0);
  expect(soundsOf(after)).toEqual({ ...lasting, cues: [], ducks: [] });
});

test('the same picture in another language changes nothing that lasts', () => {
  const picture = fakeCrossing();
  const { cues, bed, loops } = soundsOf(picture, picture);
  expect(cues).toEqual([]);
  expect([bed?.id, loops]).toEqual(['bed-street', ['signal-red']]);
});

test('a face comes up on the giant screen: it stops dead, there is silence, then the crowd breathes in', () => {
  const { cues, ducks } = soundsOf(fakeCrossing({ devices: { signal: ['red'], screen: ['shame', 'v'] } }), fakeCrossing());
  expect(shots(cues)).toEqual(['identify', 'face-up', 'gasp']);
  const silence = ducks.find(({ by }) => by.beds !== undefined);
  const gasp = cues.find(({ shot }) => shot === 'gasp');
  expect((gasp?.atMs ?? 0) - (silence?.atMs ?? 0)).toBe(600);
});

test('the board’s cards fall one by one, and never the same one twice in a row', () => {
  for (let to = 350; to <= 950; to += 7) {
    const fallen = cards(soundsOf(fakePicture({ board: { from: 640, to } }), fakePicture()).cues);
    expect(fallen.every((card, i) => card !== fallen[i - 1])).toBe(true);
  }
});

test('two points lost turn the tens not at all and the units eight cards on', () => {
  expect(cards(soundsOf(fakePicture({ board: { from: 642, to: 640 } }), fakePicture()).cues)).toHaveLength(8);
});

test('the Voice makes everyone lower theirs', () => {
  const { cues, ducks } = soundsOf(fakePicture({ place: 'station', scene: 'station', cues: ['voice'] }), fakePicture({ place: 'station' }));
  expect(shots(cues)).toEqual(['chime', 'announce-c']);
  expect(ducks[0]?.by).toMatchObject({ city: -9, music: -12, people: -6 });
});

test('the better the credit, the warmer the city and the fainter the people', () => {
  const buses = BANDS.map(({ id }) => soundsOf(fakeCrossing({ band: id })).buses);
  const falling = (list: readonly number[]) => list.every((value, i) => i === 0 || value <= (list[i - 1] ?? value));
  expect(falling(buses.map(({ city }) => city.gainDb))).toBe(true);
  expect(falling(buses.map(({ people }) => -people.gainDb))).toBe(true);
});

test('watched, the hum has lost its fifth: 600 Hz, the note of every door', () => {
  expect(soundsOf(fakeCrossing({ band: 'ordinary' })).hum?.hz).toContain(600);
  expect(soundsOf(fakeCrossing({ band: 'watched' })).hum?.hz).not.toContain(600);
});

test.each<[string, Partial<Picture>]>([
  ['the first room of the day', { place: 'home' }],
  ['the coach, where nobody is recorded', { place: 'coach', scene: 'evening', recorded: false }],
  ['Lou’s', { place: 'lou', scene: 'evening' }],
  ['what follows midnight', { place: 'facade', scene: 'midnight', clock: '00:00' }],
])('%s has no music', (_, picture) => {
  expect(soundsOf(fakePicture(picture)).music).toEqual({});
});

test('the gate that opened at 600 this morning is a little higher from 15:00', () => {
  const gate = (clock: string) =>
    shots(
      soundsOf(fakePicture({ place: 'station', clock, devices: { lane: ['4', 'open'] } }), fakePicture({ place: 'station', clock })).cues,
    );
  expect([gate('08:10'), gate('17:50')]).toEqual([['gate-open'], ['gate-620']]);
});

test('at midnight the city settles, holds still for three seconds, and someone breathes out', () => {
  const night = { scene: 'midnight', place: 'table', hour: 'night' } as const;
  const { cues, ducks } = soundsOf(fakePicture({ ...night, clock: '00:00' }), fakePicture({ ...night, clock: '23:59' }));
  expect(shots(cues)).toEqual(['settle', 'breath-out']);
  expect(ducks.at(-1)?.holdMs).toBe(3000);
});

test('a phone held close to the eyes makes the room dull', () => {
  const room = soundsOf(fakePicture({ scene: 'feed', place: 'canteen', hour: 'noon' }));
  const phone = soundsOf(fakePicture({ scene: 'feed', place: 'canteen', hour: 'noon', devices: { post: ['rain', '0'] } }));
  expect([room.bed?.lowpassHz, phone.bed?.lowpassHz]).toEqual([20_000, 900]);
});

test('two verdicts one after the other are the same sound, yes or no', () => {
  const desk = fakePicture({ place: 'desk', scene: 'desk', hour: 'morning' });
  expect(shots(soundsOf({ ...desk, cues: ['verdict'] }, desk).cues)).toEqual(['verdict']);
});
