import { describe, expect, it } from 'vitest';
import { inkJson } from '../../tools/story/ink-json.ts';
import { lintInk } from '../../tools/story/lint.ts';
import type { InkSources } from '../../tools/story/sources.ts';

const ink = (main: string): InkSources => ({ root: '', main: 'main.ink', files: new Map([['main.ink', main]]) });
const faults = (source: string) => lintInk(ink(source), new Set(['dangan'])).map(({ row, says }) => `${row}: ${says}`);
const decision = (first: string) => `=== kerb\n${first}\n    You go.\n* (wait) [Wait. # prudent]\n    You wait.\n- -> END`;

describe('what a writer is told, by line', () => {
  it('nothing, when all is well', () => {
    expect(faults(`# place: crossing\n# met: dangan\nThe man is red.\n${decision('* (cross) [Cross.]')}`)).toEqual([]);
  });

  it.each([
    ['an unknown direction', '# smell: bread', 1, /no direction “smell”/],
    ['an unknown place', '# place: moon', 1, /knows no “moon”/],
    ['an unknown figure', '# pose: zoe wait', 1, /knows no “zoe”/],
    ['an unknown sound', '# sound: trumpet', 1, /knows no “trumpet”/],
    ['a direction that lacks a word', '# pose: jo', 1, /needs/],
    ['an unknown fact', '# met: moon-landing', 1, /no fact “moon-landing”/],
    ['an unknown act', '~ act("sneezed")', 1, /no act “sneezed”/],
    ['an unknown list', '{listed("sea"): Yes.}', 1, /no list “sea”/],
    ['an unknown settlement', '~ settle("13:00")', 1, /no settlement at “13:00”/],
    ['chance', '~ temp die = RANDOM(1, 6)', 1, /random/],
    ['a sequence', 'He waves{ again| once more}.', 1, /sequence/],
    ['a cycle', 'He waves {&left|right}.', 1, /use a variable/],
    ['a number that breaks the compiled story', 'It leaves, 18.00.', 1, /turn the sentence round/],
    ['straight quotes', '"Yes," he says.', 1, /Straight quotes/],
    ['an option without a label', decision('* [Cross.]'), 2, /no label/],
    [
      'an option of thirteen words',
      decision('* (cross) [One two three four five six seven eight nine ten eleven twelve thirteen.]'),
      2,
      /12 words at most; this one has 13/,
    ],
    ['a bracket after a condition', decision('* {late} (cross) [Cross.]'), 2, /no label|before the condition/],
    ['an option with words outside its brackets', decision('* (cross) Cross.'), 2, /square brackets/],
    ['a label used twice', decision('* (wait) [Cross.]'), 4, /stands twice/],
    [
      'a decision with no prudent option',
      '=== kerb\n* (cross) [Cross.]\n    You go.\n* (wait) [Wait.]\n    You wait.\n- -> END',
      2,
      /here 0 are/,
    ],
    ['a decision with two', decision('* (cross) [Cross. # prudent]'), 2, /here 2 are/],
  ])('%s', (_, source, row, says) => {
    const found = faults(source);
    expect(found.join('\n')).toMatch(says);
    expect(found.some((fault) => fault.startsWith(`${row}: `))).toBe(true);
  });

  it('what Ink itself refuses, with its line', () => {
    expect(inkJson(ink('One.\n-> nowhere\n')).faults).toMatchObject([{ file: 'main.ink', row: 2 }]);
    expect(inkJson(ink('INCLUDE gone.ink\nOne.\n-> END\n')).faults[0]?.says).toMatch(/gone\.ink, which is not there/);
  });
});
