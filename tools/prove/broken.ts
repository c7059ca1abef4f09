import type { Day } from '../../src/day/day.ts';
import { placeOf, type Refusal, type Rule, type Witness } from './refusal.ts';
import { MOST_CHOICES, optionsNow, type Walk } from './walk.ts';

const SAYS: readonly (readonly [RegExp, Rule, string])[] = [
  [/->->/, 'tunnel-not-returned', 'After this option the scene ends without ->->: it never goes back to where it was called from.'],
  [/ran out of content|reached end of content/, 'dead-end', 'After this option the story has nothing left to say and nothing to offer.'],
];

const idsAt = (day: Day, turn: number) => day.turns[turn]?.options.map((option) => option.id) ?? [];

/** Was a longer choice of the same options offered before? Then they have been used up one after the other. */
function isUsedUp(day: Day, last: string): boolean {
  const now = optionsNow(day).map((option) => option.id);
  const before = day.turns.slice(0, -1).map((_, turn) => idsAt(day, turn));
  return before.some((ids) => ids.length > now.length && now.every((id) => ids.includes(id)) && ids.includes(last));
}

function ruleFor(walk: Walk, says: string, last: string): readonly [Rule, string] {
  const [, rule, sentence] = SAYS.find(([shape]) => shape.test(says)) ?? [];
  if (!rule || !sentence) return ['ink-error', `Ink says: ${says}`];
  if (rule === 'dead-end' && isUsedUp(walk.day, last))
    return [
      'once-only-exhausted',
      'Options marked * are used up here, and nothing is left to offer: mark one + or give the loop a way out.',
    ];
  return [rule, sentence];
}

const witnessed = (day: Day, more: readonly string[] = []): Witness => ({
  length: day.playthrough.length,
  choices: [...day.playthrough.choices, ...more],
});

const lastPlace = (day: Day) =>
  placeOf(
    day.turns
      .flatMap((turn) => turn.pages)
      .flatMap((page) => page.lines)
      .findLast((line) => line.source)?.source,
  );

/** What stopped a walk before its day was over. */
export function brokenBy(walk: Walk): Refusal[] {
  const { day, broke, endless } = walk;
  if (endless)
    return [
      {
        rule: 'endless-day',
        ...lastPlace(day),
        says: `After ${MOST_CHOICES} choices this day is still not over.`,
        witness: witnessed(day),
      },
    ];
  if (!broke) return [];
  const [rule, says] = ruleFor(walk, broke.says, broke.after?.id ?? '');
  return [{ rule, ...placeOf(broke.after?.source), says, witness: witnessed(day, broke.after ? [broke.after.id] : []) }];
}

/** A day of the house is over when an ending has been named; anything else stopped half-way, in a scene that should have returned. */
export function unnamedEnd(walk: Walk, tunnels: ReadonlySet<string>): Refusal[] {
  const { day } = walk;
  const named = day.turns.some((turn) =>
    turn.pages.some((page) => page.lines.some((line) => line.directions.some((direction) => direction.verb === 'ending'))),
  );
  if (named || walk.broke || walk.endless) return [];
  const last = day.playthrough.choices.at(-1)?.split('.')[0] ?? '';
  const inTunnel = tunnels.has(last);
  return [
    {
      rule: inTunnel ? 'tunnel-not-returned' : 'dead-end',
      ...lastPlace(day),
      says: inTunnel
        ? `The day ends inside ${last}, which was called to return: write ->-> where it says -> END.`
        : 'The day ends here and no ending has been named: write # ending: above the last line.',
      witness: witnessed(day),
    },
  ];
}
