import { LENGTHS } from '../../src/story/vocabulary.ts';
import type { EndingTold } from './endings.ts';
import type { Extent } from './extent.ts';
import type { PlayerTold } from './players.ts';
import type { Proof } from './proof.ts';
import { refusalText } from './refusal.ts';

const percent = (share: number) => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The five kinds to the letter: the part of the page that one short run can hold against the story. */
export function letterTable(players: readonly Pick<PlayerTold, 'kind' | 'length' | 'letter'>[]): string {
  const ordered = LENGTHS.flatMap((length) => players.filter((player) => player.length === length));
  return table(
    ['length', 'player', 'credit', 'at 18:00', 'in reach', 'ending', 'people kept'],
    ordered.map(({ kind, length, letter }) => [
      length,
      kind,
      letter.credit,
      letter.creditAtSix,
      letter.inReach ? 'yes' : 'no',
      letter.ending,
      letter.peopleKept.join(', ') || 'nobody',
    ]),
  );
}

const waveringTable = (players: readonly PlayerTold[]) =>
  table(
    ['length', 'player', 'credit, one tenth to nine tenths', 'middle', 'after 18:00', 'in reach', 'seats had', 'people kept', 'endings'],
    players.map(({ length, kind, credit, creditAtSix, inReach, seatsHad, peopleKept, endings }) => [
      length,
      kind,
      `${credit.tenth}–${credit.ninetieth}`,
      credit.middle,
      `${creditAtSix.tenth}–${creditAtSix.ninetieth}`,
      percent(inReach),
      percent(seatsHad),
      peopleKept,
      endings.map(({ name, share }) => `${name} ${percent(share)}`).join(', '),
    ]),
  );

const extentTable = (extents: readonly Extent[]) =>
  table(
    ['length', 'words', 'decisions', 'taps', 'minutes', 'shortest', 'longest'],
    extents.map(({ length, words, decisions, taps, minutes, shortest, longest }) => [
      length,
      `${words.least}–${words.most}, middle ${words.middle}`,
      `${decisions.least}–${decisions.most}`,
      `${taps.least}–${taps.most}`,
      `${minutes.least}–${minutes.most}`,
      `${shortest.measure.words} words: ${shortest.choices.join(' ')}`,
      `${longest.measure.words} words: ${longest.choices.join(' ')}`,
    ]),
  );

const endingTable = (endings: readonly EndingTold[]) =>
  table(
    ['length', 'ending', 'of the kinds’ days', 'of days at random', 'a day that reaches it'],
    endings.map(({ length, ending, share, atRandom, code }) => [length, ending, percent(share), percent(atRandom), `\`${code}\``]),
  );

const decisionTable = (proof: Proof) =>
  table(
    ['length', 'decision', 'moves credit by', 'moves the seats by', 'mean credit at midnight'],
    proof.decisions.map(({ length, knot, creditMoved, seatsMoved, options }) => [
      length,
      knot,
      creditMoved,
      percent(seatsMoved),
      options.map(({ id, credit }) => `${id} ${credit}`).join(', '),
    ]),
  );

const of = ({ seen, all }: { seen: number; all: number }) => `${seen} of ${all}`;

/** `docs/proof.md`: what the proof found, for people who do not run it. */
export const proofPage = (proof: Proof): string => `# What the proof found

Written by \`npm run prove -- --write\`; a test fails when it is stale. It is about edition \`${proof.edition}\` of the story.

${proof.walked} days were walked in three lengths, ${proof.turns} turns, and ${proof.compared} turns compared between languages. They met
${of(proof.lines)} lines, ${of(proof.alternatives)} alternatives inside lines and ${of(proof.options)} options. What is met has a witness, a list of choices that
replays to it. What is not met is named as “never met”: that is no proof that it cannot be.

## The five kinds of player, to the letter

${letterTable(proof.players)}

## The same, wavering

One choice in four is anything at all.

${waveringTable(proof.players)}

## Endings

${endingTable(proof.endings)}

Two days at random share their last page: ${Object.entries(proof.sameLastPage)
  .map(([length, share]) => `${length} ${percent(share)}`)
  .join(', ')}.

## How long a day is

${extentTable(proof.extents)}

## What each decision moves

Over days in which every choice was by chance: what is left between two options of a decision is their doing.

${decisionTable(proof)}

## Scenes

Each scene is also told by itself, over every value it asks for: the variables it did not set itself, one credit from each stretch between
two numbers it compares the credit with, on a list or not. That is more than any day can bring, so what it shows to be possible need not be.

${table(
  ['scene', 'places to choose', 'ways through', 'all of them', 'could be'],
  proof.scenes.map(({ scene, states, runs, exhausted, possible }) => [
    scene,
    states,
    runs,
    exhausted ? 'yes' : 'no',
    possible.join('; ') || 'nothing amiss',
  ]),
)}

## Refused

${proof.refused.length ? proof.refused.map((refusal) => `- ${refusalText(refusal).replaceAll('\n  ', '\n  ')}`).join('\n') : 'Nothing.'}
`;
