import { expect, it } from 'vitest';
import { Branching } from '../../tools/prove/branching.ts';

it('every answer to every question is tried once, whatever was answered before', () => {
  const branching = new Branching();
  const runs: string[] = [];
  do {
    const late = branching.ask(2) === 1;
    runs.push(late ? `late ${branching.ask(3)}` : 'early');
  } while (branching.next());
  expect(runs).toEqual(['early', 'late 0', 'late 1', 'late 2']);
});
