import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../tools/prove/alternatives.ts';

const shown = (line: string, text: string) => {
  const alternatives = alternativesOf({ text: line });
  return alternatives?.shownIn(text).map((nth) => alternatives.said[nth]);
};

describe('which alternative of a line was shown', () => {
  it('is told by the words that were read', () => {
    expect(shown('It opens. {early:There is time.|You are late.}', 'It opens. You are late.')).toEqual(['{not early:You are late.}']);
  });

  it('is nothing where a line always says the same', () => {
    expect(alternativesOf({ text: 'It opens.' })).toBeUndefined();
  });

  it('counts the words left out as an alternative', () => {
    expect(shown('Clean{late: and late}.', 'Clean.')).toEqual(['{not late:}']);
  });

  it('finds its way into alternatives of alternatives', () => {
    expect(shown('It is {big:{red:a rose|a tree}|nothing}.', 'It is a tree.')).toEqual(['{big:…}', '{not red:a tree}']);
  });

  it('passes over values that are printed', () => {
    expect(shown('You have {money} {rich:crowns|pence}.', 'You have 3 pence.')).toEqual(['{not rich:pence}']);
  });
});
