import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/credit/rules.ts';
import { beginDay } from '../../src/day/day.ts';
import { hasSeatsInReach, ledgerAtSix, turningPoints } from '../../src/day/turning-points.ts';
import { whatIf } from '../../src/day/what-if.ts';
import { editionIn } from '../support/shipped-story.ts';
import { playOut, walks } from '../support/walk.ts';

const played = beginDay(editionIn('en'), 'short');
const table = beginDay(editionIn('en'), 'short');
const runs = { numRuns: 15 };
const entriesOf = (day: ReturnType<typeof playOut>) => day.ledgers.at(-1)?.entries ?? [];

describe('what if', () => {
  it('nothing is changed, it is the day that was lived', () => {
    fc.assert(
      fc.property(walks, fc.nat(30), ({ length, picks }, n) => {
        const day = playOut(played.again(length), picks);
        const turn = n % day.playthrough.choices.length;
        const same = whatIf(table, day, { kind: 'option', turn, option: day.playthrough.choices[turn] ?? '' });
        expect(same.day.playthrough).toEqual(day.playthrough);
        expect(same.day.ledgers).toEqual(day.ledgers);
        expect(same.forYou).toEqual([]);
        expect(same.parts).toBe(day.playthrough.choices.length);
      }),
      runs,
    );
  });

  it('an option is changed, the days part there and not before, and the other day has an end', () => {
    fc.assert(
      fc.property(walks, fc.nat(30), fc.nat(3), ({ length, picks }, n, m) => {
        const day = playOut(played.again(length), picks);
        const turn = n % day.playthrough.choices.length;
        const others = (day.turns[turn]?.options ?? []).filter(({ id }) => id !== day.playthrough.choices[turn]);
        const option = others[m % others.length]?.id ?? '';
        const other = whatIf(table, day, { kind: 'option', turn, option });
        expect(other.parts).toBe(turn);
        expect(other.day.playthrough.choices.slice(0, turn + 1)).toEqual([...day.playthrough.choices.slice(0, turn), option]);
        expect(other.day.turns.at(-1)?.options).toEqual([]);
        const own = other.day.playthrough.choices.filter((_, at) => at > turn && !other.forYou.includes(at));
        for (const id of own) expect(day.playthrough.choices).toContain(id);
      }),
      runs,
    );
  });

  it('a rule is switched off, nothing is otherwise before the first entry that rule made', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom(...RULES), ({ length, picks }, rule) => {
        const day = playOut(played.again(length), picks);
        const other = entriesOf(whatIf(table, day, { kind: 'rule', rule }).day);
        const lived = entriesOf(day);
        const differs = lived.findIndex((entry, i) => JSON.stringify(entry) !== JSON.stringify(other[i]));
        if (differs < 0) return;
        const touched = lived.findIndex((entry) => entry.rule === rule || (rule === 4 && entry.lists.length > 0) || rule === 1);
        expect(differs).toBeGreaterThanOrEqual(touched);
        expect(touched).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });
});

describe('the turning points of a day', () => {
  it('each single change named does turn the seats, and no change that was not named does', () => {
    fc.assert(
      fc.property(walks, ({ picks }) => {
        const day = playOut(played.again('short'), picks);
        const found = turningPoints(table, day);
        expect(found.inReach).toBe(hasSeatsInReach(day));
        const others = day.playthrough.choices.flatMap((taken, turn) =>
          (day.turns[turn]?.options ?? [])
            .filter(({ id }) => id !== taken)
            .map(({ id }) => ({ kind: 'option' as const, turn, option: id })),
        );
        for (const change of others) {
          const turned = hasSeatsInReach(whatIf(table, day, change).day) !== found.inReach;
          expect(found.choices.some((named) => named.turn === change.turn && named.option === change.option)).toBe(turned);
        }
      }),
      { numRuns: 4 },
    );
  });

  it('the seats are out of reach on the rail list, whatever the credit', () => {
    const open = played.again('short');
    const wanted = new Set(['home.remove', 'crossing.cross', 'feed.short_share']);
    for (let options = open.day.turns.at(-1)?.options ?? []; options.length; options = open.day.turns.at(-1)?.options ?? []) {
      const option = options.find(({ id }) => wanted.has(id)) ?? options.find(({ prudent }) => prudent);
      open.take(option?.id ?? '');
    }
    expect(ledgerAtSix(open.day)?.lists).toContain('rail');
    expect(hasSeatsInReach(open.day)).toBe(false);
  });
});
