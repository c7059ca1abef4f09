import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/day/day.ts';
import { replay } from '../../src/day/replay.ts';
import { inkJson } from '../../tools/story/ink-json.ts';
import { dress, english } from '../../tools/story/translate.ts';

const HEAD =
  'EXTERNAL act(id)\nEXTERNAL credit()\nEXTERNAL band()\nEXTERNAL listed(list)\nEXTERNAL settle(time)\nLIST lengths = short, lesson, full\nVAR day = full\n-> street\n=== street\n';
const option = (label: string, tag = '') => `* (${label}) [${label}${tag}]\n    ${label} it is.\n`;

function edition(id: string, ...decisions: readonly string[]): Edition {
  const ink = `${HEAD}Morning.\n${decisions.join('-\n')}- Night.\n-> END`;
  const { json, faults } = inkJson(dress({ root: '', main: 'main.ink', files: new Map([['main.ink', ink]]) }, english));
  expect(faults).toEqual([]);
  return { id, compiled: json };
}

const first = option('wait', ' # prudent') + option('cross');
const second = option('sleep', ' # prudent') + option('call');
const choices = ['street.cross', 'street.call'];

describe('a day kept from another edition', () => {
  it('replays by id', () => {
    const { open, repair } = replay(edition('new1', first, second), { edition: 'old1', length: 'full', choices });
    expect(open.day.playthrough.choices).toEqual(choices);
    expect(repair).toEqual({ inserted: [], retuned: true });
  });

  it('answers a decision it did not have with the prudent option, and says so', () => {
    const lunch = option('soup', ' # prudent') + option('cake');
    const { open, repair } = replay(edition('new2', first, lunch, second), { edition: 'old1', length: 'full', choices });
    expect(open.day.playthrough.choices).toEqual(['street.cross', 'street.soup', 'street.call']);
    expect(repair.inserted).toEqual(['street.soup']);
  });

  it('stops where a choice is gone, and names it', () => {
    const { open, repair } = replay(edition('new3', first, option('sleep', ' # prudent') + option('read')), {
      edition: 'old1',
      length: 'full',
      choices,
    });
    expect(open.day.playthrough.choices).toEqual(['street.cross']);
    expect(repair.stopped).toBe('street.call');
  });

  it('with words that are no ids stops at dawn and throws nothing', () => {
    const { open, repair } = replay(edition('new4', first), { edition: 'old1', length: 'full', choices: ['-street.gone', 'x'] });
    expect(open.day.playthrough.choices).toEqual([]);
    expect(repair.stopped).toBe('-street.gone');
  });
});
