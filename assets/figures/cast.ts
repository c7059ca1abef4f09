import type { AttributeKind } from '../../src/stage/figures/kinds.ts';
import { BUILDS, type BuildName } from '../../src/stage/figures/build.ts';
import type { Individual, Member } from '../../src/stage/figures/individual.ts';
import type { Tone } from '../../src/stage/figures/primitive.ts';
import type { FigureId } from '../../src/story/vocabulary.ts';

const ADULT_MS = 1100;
const CHILD_MS = 800;
const ELDER_MS = 1500;
const SMALL: readonly BuildName[] = ['child', 'infant'];
const OLD: readonly BuildName[] = ['elder', 'narrowElder', 'wideElder'];

type Own = readonly [AttributeKind, Tone];

function person(build: BuildName, ...own: readonly Own[]): Individual {
  const strideMs = SMALL.includes(build) ? CHILD_MS : OLD.includes(build) ? ELDER_MS : ADULT_MS;
  return { build: BUILDS[build], attributes: own.map(([kind, tone]) => ({ kind, tone })), strideMs };
}

const alone = (individual: Individual): readonly Member[] => [{ individual, place: [0, 0], facing: 'right' }];
const inDots = (individual: Individual): Individual => ({ ...individual, cloth: 'dots' });

/** Strangers own what everybody owns, in the body’s own ink: never a scarf, a sling, a brimmed hat or a headset. */
export const STRANGERS = {
  adult: person('adult'),
  slight: person('slight'),
  broad: person('broad'),
  elder: person('elder'),
  child: person('child'),
  skirt: person('slight', ['skirt', 'body']),
  bun: person('slight', ['bun', 'body'], ['skirt', 'body']),
  coat: person('adult', ['coat', 'body']),
  cap: person('adult', ['flatCap', 'body']),
  case: person('adult', ['suitcase', 'body']),
  cane: person('elder', ['cane', 'body']),
  pram: person('adult', ['pram', 'body']),
  wheelchair: person('elder', ['wheelchair', 'body']),
} as const satisfies Record<string, Individual>;

const group = (individuals: readonly Individual[], gap: number): readonly Member[] =>
  individuals.map((individual, i) => ({ individual, place: [(i - (individuals.length - 1) / 2) * gap, -0.5 * (i % 2)], facing: 'right' }));

const anselm = inDots(person('elder', ['greyCoat', 'dots'], ['hat', 'body'], ['suitcase', 'light']));

/** Everyone the story may put on the stage, each known by one thing of their own. */
export const CAST: Readonly<Record<FigureId, readonly Member[]>> = {
  jo: alone(person('adult', ['scarf', 'red'], ['bigBag', 'light'])),
  sacha: alone(person('child', ['bobble', 'light'], ['schoolBag', 'light'])),
  irene: alone(person('elder', ['lowBun', 'body'], ['shawl', 'cool'], ['wheelchair', 'body'])),
  ilan: alone(person('slight', ['coat', 'body'], ['satchel', 'light'])),
  lind: alone(person('narrowElder', ['skirt', 'body'], ['bun', 'body'], ['glasses', 'paper'], ['handbag', 'light'])),
  bassi: alone(person('wideElder', ['flatCap', 'light'], ['cane', 'light'])),
  lou: alone(person('slight', ['skirt', 'body'], ['ponytail', 'body'], ['sling', 'cool'], ['camera', 'body'])),
  tomas: alone(person('broad', ['stripe', 'paper'])),
  baby: alone(person('infant', ['mobCap', 'cool'])),
  theo: alone(person('adult', ['headset', 'light'])),
  edwin: alone(person('stocky', ['tabard', 'paper'], ['ears', 'body'], ['keys', 'light'])),
  v: alone(person('slight', ['belt', 'paper'], ['railwayCap', 'light'])),
  boy: alone(person('child', ['railwayCap', 'light'])),
  anselm: alone(anselm),
  noe: alone(person('child', ['hood', 'cool'])),
  duarte: alone(person('adult', ['bowTie', 'paper'])),
  father: alone(person('broad', ['overalls', 'paper'])),
  daughter: alone(person('slight', ['ears', 'body'], ['skirt', 'body'])),
  clerk: alone(person('slight', ['bun', 'body'], ['lanyard', 'paper'])),
  nurse: alone(person('adult', ['cross', 'paper'])),
  donor: alone(person('adult', ['plaster', 'paper'])),
  foreman: alone(person('broad', ['ponytail', 'body'], ['vest', 'light'])),
  thanker: alone(person('adult', ['tie', 'paper'])),
  planner: alone(person('slight', ['bun', 'body'], ['flower', 'paper'])),
  steward: alone(person('slight', ['bun', 'body'], ['apron', 'paper'])),
  laundry: alone(person('broad', ['mobCap', 'cool'], ['apron', 'paper'])),
  woman: alone(person('slight', ['plait', 'body'], ['buttons', 'paper'])),
  'grey-coat': alone(anselm),
  parents: group([STRANGERS.skirt, STRANGERS.broad, STRANGERS.bun, STRANGERS.coat], 2),
  sweepers: group([STRANGERS.adult, STRANGERS.bun, STRANGERS.elder], 3.4),
  crowd: group([STRANGERS.broad, STRANGERS.skirt, STRANGERS.coat, STRANGERS.child, STRANGERS.adult, STRANGERS.cane], 1.8),
};
