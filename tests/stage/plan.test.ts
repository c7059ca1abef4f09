import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../src/day/picture.ts';
import type { Format } from '../../src/stage/format.ts';
import { drawingOf } from '../../src/stage/places.ts';
import { endOf, planOf } from '../../src/stage/plan.ts';
import { type Sheet, sheetOf } from '../../src/stage/sheet.ts';
import { sampleOf } from '../../src/stage/stir.ts';
import { pictureOf, pictures } from '../support/pictures.ts';

const formats = fc.constantFrom<Format>('landscape', 'portrait', 'phone');
const sheet = (picture: Picture, format: Format = 'landscape') => sheetOf(picture, format, drawingOf(picture.place));
const peopleIn = ({ people }: Sheet) => Object.keys(people).filter((id) => !id.startsWith('extra'));

describe('a sheet', () => {
  it('drawn from nothing equals the sheet drawn through any number of others', () => {
    fc.assert(
      fc.property(fc.array(pictures, { minLength: 1, maxLength: 5 }), formats, (day, format) => {
        let drawn: Sheet | undefined;
        for (const picture of day) drawn = endOf(planOf(drawn, sheet(picture, format)));
        const last = day.at(-1) as Picture;
        expect(drawn).toEqual(endOf(planOf(undefined, sheet(last, format))));
      }),
      { numRuns: 60 },
    );
  });

  it('stands still in the same samples, whatever the way to it was', () => {
    const [before, after] = [pictureOf(), pictureOf({ figures: { jo: 'cross', sacha: 'hand', boy: 'sit' } })];
    const late = { clockMs: 60_000, sinceMs: 20_000, motion: 'full', width: 1280, turns: 1, turn: 0 } as const;
    const samples = (from: Picture | undefined) =>
      planOf(from && sheet(from), sheet(after))
        .moves.map((move) => sampleOf(move, late))
        .filter(Boolean);
    expect(samples(before)).toEqual(samples(undefined));
  });

  it('of any picture has everybody on it, in any format', () => {
    fc.assert(
      fc.property(pictures, formats, (picture, format) => {
        const unseen = drawingOf(picture.place).compose(format).people(picture);
        const expected = Object.keys(picture.figures).filter((id) => unseen[id as keyof typeof unseen] !== 'unseen');
        expect(peopleIn(sheet(picture, format)).sort()).toEqual(expected.sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe('the plan from one sheet to the next', () => {
  it('walks whoever goes further than a step, and turns whoever only changes pose', () => {
    const before = sheet(pictureOf());
    const after = sheet(pictureOf({ figures: { jo: 'cross', sacha: 'hand', boy: 'look' } }));
    const kinds = Object.fromEntries(
      planOf(before, after).moves.flatMap((move) => (move.kind === 'leave' ? [] : [[move.to.id, move.kind]])),
    );
    expect(kinds).toMatchObject({ jo: 'walk', sacha: 'walk', boy: 'pose' });
  });

  it('draws again only what reads something that changed', () => {
    const before = sheet(pictureOf());
    const after = sheet(pictureOf({ devices: { signal: ['green'] } }));
    expect(planOf(before, after)).toMatchObject({ kind: 'change', redraw: ['signal'] });
  });

  it('sends the waiting crowd off on green', () => {
    const plan = planOf(sheet(pictureOf()), sheet(pictureOf({ devices: { signal: ['green'] }, figures: { jo: 'walk' } })));
    expect(plan.moves.filter(({ kind }) => kind === 'leave').length).toBeGreaterThan(8);
  });

  it('cuts to another place', () => {
    expect(planOf(sheet(pictureOf()), sheet(pictureOf({ place: 'gate' }))).kind).toBe('cut');
  });
});
