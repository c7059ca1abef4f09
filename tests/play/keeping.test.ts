import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginDay } from '../../src/day/day.ts';
import { replayIn } from '../../src/day/replay.ts';
import { keepingIn } from '../../src/play/keeping.ts';
import { storageOver } from '../../src/platform/storage.ts';
import { editionIn } from '../support/shipped-story.ts';

function deviceHolding(text: string): Storage {
  const held = new Map([['950.day', text]]);
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
    clear: () => held.clear(),
    key: () => null,
    length: 1,
  };
}

const keeping = (text: string) => {
  const device = deviceHolding(text);
  return keepingIn(storageOver(() => device));
};
const kept = {
  playthrough: { edition: 'AbC1', length: 'short' as const, choices: ['home.mute', 'crossing.cross'] },
  position: { turn: 2, page: 0 },
  clock: '08:05',
  place: 'crossing' as const,
};

describe('the day a device keeps', () => {
  it('comes back as it was', () => {
    const device = keeping('');
    expect(device.write(kept)).toBe('kept');
    expect(device.read()).toEqual(kept);
  });

  it('whatever else stands in its place is as good as none, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.anything().map((thing) => JSON.stringify(thing) ?? ''),
        ),
        (text) => {
          expect(keeping(text).read()).toBeUndefined();
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('with choices of its own invention opens as far as they go', () => {
    let open = beginDay(editionIn('en'), 'short');
    const id = fc.constantFrom('home.mute', 'home.wire', 'crossing.cross', 'crossing.wait', 'desk.yes3', 'nowhere.at_all');
    fc.assert(
      fc.property(fc.array(id, { maxLength: 8 }), (choices) => {
        open = open.again('short');
        const { repair } = replayIn(open, editionIn('en'), { edition: 'old1', length: 'short', choices });
        expect(open.day.turns.length).toBeGreaterThan(0);
        if (repair.stopped) expect(choices).toContain(repair.stopped);
      }),
      { numRuns: 12 },
    );
  });
});
