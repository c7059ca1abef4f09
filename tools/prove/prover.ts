import { performance } from 'node:perf_hooks';
import { beginDay, type Day, type OpenDay } from '../../src/day/day.ts';
import { LENGTHS, type Length } from '../../src/story/vocabulary.ts';
import { asKind, atRandom, following, leastTaken, wavering } from './choosers.ts';
import { dayTold } from './day-told.ts';
import { beginForeign, compileForeign } from './foreign.ts';
import type { DayTold, Done, Job } from './job.ts';
import { inLanguage } from './languages.ts';
import { observerOf } from './observer.ts';
import { randomFrom, type Random } from './random.ts';
import { oncePerPlace, type Refusal } from './refusal.ts';
import { exploreScene, withEntries } from './scene.ts';
import { scenesOf, structureOf, tunnelsOf, type Part } from './structure.ts';
import type { Subject } from './subject.ts';
import { Counting, feature } from './tally.ts';
import { walkDay, type Chooser, type Walk } from './walk.ts';

type Announced = (length: Length, choices: readonly string[]) => void;

/** How many wavering days out of one a player changes their mind in. */
const WAVERS = 4;
/** One steered day in so many is compared between languages though it met nothing new. */
const COMPARE = 10;

class Draft {
  readonly met = new Counting();
  refusals: Refusal[] = [];
  readonly days: DayTold[] = [];
  turns = 0;
  walked = 0;
  compared = 0;
}

/** Proves one story, job after job, remembering across jobs what it has seen. */
export function proverOf(subject: Subject, announce: Announced) {
  const english = subject.stories.get('en') ?? '';
  const parts = subject.kind === 'house' ? structureOf(english) : new Map<string, Part>();
  const observer = observerOf(subject, tunnelsOf(parts));
  const seen = new Counting();
  const facts = [...new Set([...parts.values()].flatMap((part) => [...part.writes]))];
  const foreign = subject.kind === 'foreign' ? compileForeign(subject.sources) : undefined;
  announce(LENGTHS[0], []);
  const openIn = (compiled: string) => beginDay({ id: subject.edition, compiled }, LENGTHS[0]);
  const main = foreign ? beginForeign(foreign, subject.sources) : openIn(english);
  const others = [...subject.stories]
    .filter(([language]) => language !== 'en')
    .map(([language, json]) => [language, openIn(json)] as const);

  const factsOf = (open: OpenDay) => facts.map((name) => [name, String(open.fact(name))] as const);

  function compare(day: Day, open: OpenDay, draft: Draft) {
    const known = factsOf(open);
    for (const [language, other] of others) {
      const { day: theirs, refusals } = inLanguage(day, language, other.again(day.playthrough.length), known);
      draft.refusals.push(...refusals, ...observer.tooLong(theirs, language));
      draft.compared += theirs.turns.length;
    }
  }

  function begin(length: Length): OpenDay | Refusal {
    announce(length, []);
    try {
      return main.again(length);
    } catch (error) {
      return {
        rule: 'ink-error',
        file: subject.sources.main,
        row: 0,
        says: `Before the first choice: ${String(error)}`,
        witness: { length, choices: [] },
      };
    }
  }

  function walk(
    length: Length,
    choose: Chooser,
    draft: Draft,
    comparing: (fresh: boolean) => boolean,
  ): { walk: Walk; open: OpenDay } | undefined {
    const open = begin(length);
    if ('rule' in open) {
      draft.refusals.push(open);
      return undefined;
    }
    const walked = walkDay(open, choose, (day, next) => announce(length, [...day.playthrough.choices, next.id]));
    const before = new Counting();
    observer.count(walked.day, before);
    // An option that breaks the day has been met all the same.
    if (walked.broke?.after) before.add(feature.taken(walked.broke.after.id), walked.day, walked.day.playthrough.choices.length);
    const fresh = [...before.met.keys()].some((key) => !seen.met.has(key));
    seen.merge(before.met);
    draft.met.merge(before.met);
    draft.refusals.push(...observer.refuse(walked));
    draft.turns += walked.day.turns.length;
    draft.walked += 1;
    if (!walked.broke && !walked.endless && comparing(fresh)) compare(walked.day, open, draft);
    if (draft.refusals.length > 200) draft.refusals = oncePerPlace(draft.refusals);
    return { walk: walked, open };
  }

  const told = ({ walk: { day }, open }: { walk: Walk; open: OpenDay }) =>
    dayTold(day, subject.declared, (name) => String(open.fact(name) ?? ''));

  /** Of some features met in this length, the one met least. */
  function rarest(length: Length, random: Random): readonly string[] {
    const met = [...seen.met].filter(([key, { witness }]) => witness.length === length && !key.startsWith('o '));
    const some = Array.from({ length: 12 }, () => met[random(met.length)]).filter((entry) => entry !== undefined);
    const endings = met.filter(([key]) => key.startsWith('e '));
    const pool = random(2) && endings.length ? endings : some;
    return pool.reduce(
      (least, entry) => (entry[1].count < least[1].count ? entry : least),
      pool[0] ?? ['', { count: 0, witness: { length, choices: [] } }],
    )[1].witness.choices;
  }

  function steered(length: Length, random: Random): Chooser {
    const least = leastTaken((id) => seen.count(feature.taken(id)), random);
    const roll = random(10);
    if (roll < 3) return least;
    const then = roll % 2 ? atRandom(random) : least;
    const path = rarest(length, random);
    return roll < 9 ? following(path.slice(0, random(path.length + 1)), then) : atRandom(random);
  }

  let entered: string | undefined;
  function explore(scene: string): Done {
    entered ??= withEntries(subject, scenesOf(parts));
    announce('full', [scene]);
    let runs = 0;
    const tick = () => announce('full', [scene, String(++runs)]);
    return {
      job: { kind: 'scene', scene },
      met: new Map(),
      refusals: [],
      days: [],
      scene: exploreScene(entered, subject, parts, scene, tick),
      turns: 0,
      walked: 0,
      compared: 0,
    };
  }

  function run(job: Job): Done {
    if (job.kind === 'scene') return explore(job.scene);
    const random = randomFrom(job.seed);
    const draft = new Draft();
    let toTheLetter: DayTold | undefined;
    if (job.kind === 'steer') {
      const until = performance.now() + job.ms;
      do walk(job.length, steered(job.length, random), draft, (fresh) => fresh || random(COMPARE) === 0);
      while (draft.walked < job.days || performance.now() < until);
    } else {
      const chooser = job.kind === 'random' ? atRandom(random) : wavering(asKind(job.player), WAVERS, random);
      if (job.kind === 'player') {
        const one = walk(job.length, asKind(job.player), draft, () => true);
        if (one) toTheLetter = told(one);
      }
      for (let n = 0; n < job.days; n += 1) {
        const one = walk(job.length, chooser, draft, (fresh) => fresh || random(COMPARE) === 0);
        if (one) draft.days.push(told(one));
      }
    }
    return {
      job,
      met: draft.met.met,
      refusals: oncePerPlace(draft.refusals),
      days: draft.days,
      ...(toTheLetter ? { toTheLetter } : {}),
      turns: draft.turns,
      walked: draft.walked,
      compared: draft.compared,
    };
  }
  return { run };
}
