import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAddressFrom, fragmentOf } from '../../src/platform/day-address.ts';

describe('the address of a moment', () => {
  it('names a day and a page', () => {
    expect(dayAddressFrom('#day=AfNNHWu.2')).toEqual({ code: 'AfNNHWu', page: 2 });
    expect(dayAddressFrom('#day=AfNNHWu')).toEqual({ code: 'AfNNHWu', page: 0 });
  });

  it('asks for nothing when it names no day', () => {
    expect(dayAddressFrom('')).toBeUndefined();
    expect(dayAddressFrom('#lesson=2b')).toBeUndefined();
  });

  it('is unreadable when it names a day and spells it wrongly', () => {
    for (const hash of ['#day=', '#day=<script>', `#day=${'A'.repeat(201)}`, '#day=AA.9999'])
      expect(dayAddressFrom(hash)).toBe('unreadable');
  });

  it('survives a round trip', () => {
    const code = fc.stringMatching(/^[A-Za-z0-9_-]{7,64}$/);
    fc.assert(
      fc.property(code, fc.nat({ max: 999 }), (day, page) => {
        expect(dayAddressFrom(fragmentOf({ code: day, page }))).toEqual({ code: day, page });
      }),
    );
  });

  it('never throws, whatever is typed after the #', () => {
    fc.assert(fc.property(fc.string(), (typed) => void dayAddressFrom(`#${typed}`)));
    fc.assert(fc.property(fc.string(), (typed) => void dayAddressFrom(`#day=${typed}`)));
  });
});
