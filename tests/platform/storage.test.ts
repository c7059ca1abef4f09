import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { storageOver } from '../../src/platform/storage.ts';

/** A storage area as a browser has one, in memory; `refuses` makes it throw as browsers do. */
function area(refuses?: 'reach' | 'room'): () => Storage {
  const held: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => held[name] ?? null,
    setItem: (name: string, text: string) => {
      if (refuses === 'room') throw new DOMException('no room', 'QuotaExceededError');
      held[name] = text;
    },
    removeItem: (name: string) => {
      delete held[name];
    },
  };
  const store = new Proxy(held, { get: (target, name: string) => methods[name as keyof typeof methods] ?? target[name] });
  return () => {
    if (refuses === 'reach') throw new DOMException('denied', 'SecurityError');
    return store as unknown as Storage;
  };
}

const Word = v.object({ word: v.string() });

describe('what is kept on a device', () => {
  it('comes back as it was', () => {
    const kept = storageOver(area());
    expect(kept.write('day', { word: 'red' })).toBe('kept');
    expect(kept.read('day', Word)).toEqual({ word: 'red' });
  });

  it('comes back as nothing when it has been damaged or is of another shape', () => {
    const at = area();
    at().setItem('950.day', '{"word":');
    expect(storageOver(at).read('day', Word)).toBeUndefined();
    at().setItem('950.day', '{"word":7}');
    expect(storageOver(at).read('day', Word)).toBeUndefined();
  });

  it('a device that refuses is read as empty, and says that it refuses', () => {
    const kept = storageOver(area('reach'));
    expect(kept.read('day', Word)).toBeUndefined();
    expect(kept.write('day', { word: 'red' })).toBe('refused');
    expect(() => kept.eraseAll()).not.toThrow();
  });

  it('a device that is full says that it is full', () => {
    expect(storageOver(area('room')).write('day', {})).toBe('full');
  });

  it('erasing everything here leaves the neighbours alone', () => {
    const at = area();
    at().setItem('neighbour', 'stays');
    const kept = storageOver(at);
    kept.write('day', { word: 'red' });
    kept.eraseAll();
    expect(kept.read('day', Word)).toBeUndefined();
    expect(at().getItem('neighbour')).toBe('stays');
  });
});
