import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, playthroughFrom } from '../../src/day/code.ts';
import { beginDay } from '../../src/day/day.ts';
import { latest, momentOf, momentsOf } from '../../src/day/moment-of.ts';
import { replay } from '../../src/day/replay.ts';
import { editionIn, shippedStory } from '../support/shipped-story.ts';
import { playOut, walks } from '../support/walk.ts';

const english = beginDay(editionIn('en'), 'short');
const french = beginDay(editionIn('fr'), 'short');
const runs = { numRuns: 40 };

describe('the laws of a day', () => {
  it('replaying a day gives the day that was played', () => {
    fc.assert(
      fc.property(walks, ({ length, picks }) => {
        const played = playOut(english.again(length), picks);
        const replayed = replay(editionIn('en'), played.playthrough);
        expect(replayed.repair).toEqual({ inserted: [], retuned: false });
        expect(replayed.open.day.turns).toEqual(played.turns);
        expect(replayed.open.day.ledgers).toEqual(played.ledgers);
      }),
      { numRuns: 12 },
    );
  });

  it('the same choices give the same day in both languages: options, pages, pictures and credit', () => {
    fc.assert(
      fc.property(walks, ({ length, picks }) => {
        const [one, other] = [english, french].map((open) => playOut(open.again(length), picks));
        expect(other?.playthrough).toEqual(one?.playthrough);
        const shown = (day: typeof one) =>
          day
            ? momentsOf(day).map(({ picture, ledger, options, met }) => ({
                picture,
                ledger,
                met,
                options: options.map(({ text: _, ...option }) => option),
              }))
            : [];
        expect(shown(other)).toEqual(shown(one));
      }),
      runs,
    );
  });

  it('a day’s code survives the round trip, and is short enough to be read aloud', () => {
    const bar = { short: 24, lesson: 40, full: 64 };
    const { ids } = shippedStory();
    fc.assert(
      fc.property(walks, ({ length, picks }) => {
        const { playthrough } = playOut(english.again(length), picks);
        const code = codeOf(playthrough, ids);
        expect(code.length).toBeLessThanOrEqual(bar[length]);
        expect(playthroughFrom(code, ids)).toEqual({ kind: 'day', playthrough });
      }),
      runs,
    );
  });

  it('a moment computed from the day is the moment that was lived', () => {
    fc.assert(
      fc.property(walks, ({ length, picks }) => {
        const open = english.again(length);
        const lived = [momentOf(open.day, latest(open.day))];
        for (let turn = 0; ; turn += 1) {
          const options = open.day.turns.at(-1)?.options ?? [];
          const option = options[(picks[turn % picks.length] ?? 0) % Math.max(1, options.length)];
          if (!option) break;
          open.take(option.id);
          lived.push(momentOf(open.day, latest(open.day)));
        }
        const later = lived.map(({ position }) => momentOf(open.day, position));
        expect(later.map(({ taken: _, ...moment }) => moment)).toEqual(lived);
      }),
      runs,
    );
  });

  it('every decision has exactly one prudent option, and credit stays within 350 and 950', () => {
    fc.assert(
      fc.property(walks, ({ length, picks }) => {
        const day = playOut(english.again(length), picks);
        for (const turn of day.turns.slice(0, -1)) expect(turn.options.filter((option) => option.prudent)).toHaveLength(1);
        for (const moment of momentsOf(day)) expect(moment.credit).toBe(Math.min(950, Math.max(350, moment.credit)));
      }),
      runs,
    );
  });
});
