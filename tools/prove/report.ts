import type { EndingTold } from './endings.ts';
import type { Extent } from './extent.ts';
import { groupBy } from './statistics.ts';
import type { PlayerTold } from './players.ts';
import type { Proof } from './proof.ts';
import { refusalText } from './refusal.ts';

const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`;
const of = ({ seen, all }: { seen: number; all: number }) => `${seen} of ${all}`;

const extentText = ({ length, words, decisions, minutes, taps }: Extent) =>
  `  ${length.padEnd(7)} ${words.least}–${words.most} words (${words.middle}), ${decisions.least}–${decisions.most} decisions, ${taps.least}–${taps.most} taps, ${minutes.least}–${minutes.most} minutes`;

const playerText = ({ kind, letter, credit, inReach, seatsHad, peopleKept, endings }: PlayerTold) =>
  `    ${kind.padEnd(9)} ${String(letter.credit).padStart(3)} ${letter.ending.padEnd(13)} wavering ${credit.tenth}–${credit.ninetieth} (${credit.middle}) · in reach ${percent(inReach)} · seats ${percent(seatsHad)} · people ${peopleKept} · ${endings
    .slice(0, 3)
    .map(({ name, share }) => `${name} ${percent(share)}`)
    .join(', ')}`;

const endingText = ({ ending, share, atRandom, code, witness }: EndingTold) =>
  `    ${ending.padEnd(13)} ${percent(share).padStart(6)} of the kinds’ days, ${percent(atRandom).padStart(6)} at random · ${witness.choices.length} choices · ${code}`;

const sceneText = ({ scene, states, runs, exhausted, possible }: Proof['scenes'][number]) =>
  `    ${scene.padEnd(9)} ${states} places to choose, ${runs} ways through${exhausted ? ', every one' : ', not all'}${possible.map((says) => `\n      could be: ${says}`).join('')}`;

const byLength = <T extends { readonly length: string }>(title: string, items: readonly T[], text: (item: T) => string) =>
  [...groupBy(items, ({ length }) => length)].flatMap(([length, found]) => [`  ${title}, ${length}`, ...found.map(text)]);

const refusedText = (proof: Proof) =>
  proof.refused.length ? [`Refused: ${proof.refused.length}`, ...proof.refused.map(refusalText)] : ['Nothing refused.'];

/** What a writer reads in the terminal. */
export function reportText(proof: Proof): string {
  const house = proof.players.length > 0;
  return [
    `${proof.name}: ${proof.walked} days, ${proof.turns} turns (and ${proof.compared} compared between languages) in ${proof.seconds.toFixed(1)} s; ${proof.turnsPerSecond} turns a second a core.`,
    `  lines ${of(proof.lines)} · alternatives ${of(proof.alternatives)} · options ${of(proof.options)}`,
    ...(house
      ? [
          ...proof.extents.map(extentText),
          ...byLength('Players', proof.players, playerText),
          ...byLength('Endings', proof.endings, endingText),
          `  Two random days share their last page: ${Object.entries(proof.sameLastPage)
            .map(([length, share]) => `${length} ${percent(share)}`)
            .join(', ')}`,
          '  What moves a day most (mean credit at midnight, days at random)',
          ...proof.decisions
            .slice(0, 8)
            .map(
              ({ length, options, creditMoved }) =>
                `    ${length} ±${creditMoved}: ${options.map(({ id, credit }) => `${id} ${credit}`).join(', ')}`,
            ),
        ]
      : []),
    ...(proof.scenes.length
      ? ['  Scenes, over every value they ask for (more than any day can bring)', ...proof.scenes.map(sceneText)]
      : []),
    '',
    ...refusedText(proof),
  ].join('\n');
}

/** The same for a program: figures and refusals, without the days themselves. */
export function reportJson({ met: _, days: __, never: ___, endings, ...rest }: Proof) {
  const missing = rest.refused.filter(({ rule, witness }) => rule === 'ending-never-met' && !witness).length;
  return { ...rest, endings: { seen: endings.length, all: endings.length + missing }, endingsTold: endings };
}
