import type { Length } from '../../src/story/vocabulary.ts';
import type { Witness } from './refusal.ts';

// A worker caught in a circle cannot answer: it says what it is about to do in memory both sides see.
const HEAD = 8;
const ROOM = 16384;

export const newBeacon = () => new SharedArrayBuffer(HEAD + ROOM);

/** Says that the worker lives and which choices it is about to try. */
export function announceOn(beacon: SharedArrayBuffer) {
  const head = new Int32Array(beacon, 0, 2);
  const text = Buffer.from(beacon, HEAD, ROOM);
  return (length: Length, choices: readonly string[]) => {
    Atomics.store(head, 1, text.write([length, ...choices].join(' ')));
    Atomics.add(head, 0, 1);
  };
}

/** How often the worker has announced something. */
export const ticksOf = (beacon: SharedArrayBuffer) => Atomics.load(new Int32Array(beacon, 0, 2), 0);

export function lastAnnounced(beacon: SharedArrayBuffer): Witness {
  const size = Atomics.load(new Int32Array(beacon, 0, 2), 1);
  const [length = 'full', ...choices] = Buffer.from(beacon, HEAD, size).toString().split(' ').filter(Boolean);
  return { length: length as Length, choices };
}
