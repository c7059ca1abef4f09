import { optionId } from '../story/ink-lines.ts';
import { coveredIn, type Covered } from './coverage.ts';
import { decisionsTold, type DecisionTold } from './decisions.ts';
import { endingRefusals, endingsTold, type EndingTold } from './endings.ts';
import { extentRefusals, extentsOf, type Extent } from './extent.ts';
import type { DayTold, Done } from './job.ts';
import { planFor, type Effort } from './plan.ts';
import { playerRefusals, playersTold, type PlayerTold } from './players.ts';
import { runHere, runJobs } from './pool.ts';
import { oncePerPlace, type Refusal } from './refusal.ts';
import { staticRefusals } from './static.ts';
import type { SceneTold } from './scene.ts';
import { scenesOf, structureOf, type Part } from './structure.ts';
import { linesOf, type Subject } from './subject.ts';
import { Counting } from './tally.ts';

export interface Proof extends Covered {
  readonly name: string;
  readonly edition: string;
  readonly walked: number;
  readonly turns: number;
  /** Turns compared between languages. */
  readonly compared: number;
  /** Told and compared, a second of processor time: what one core does. */
  readonly turnsPerSecond: number;
  readonly seconds: number;
  readonly endings: readonly EndingTold[];
  readonly players: readonly PlayerTold[];
  readonly extents: readonly Extent[];
  readonly decisions: readonly DecisionTold[];
  /** Of pairs of random days, how many share their last page, by length. */
  readonly sameLastPage: Readonly<Record<string, number>>;
  /** Each scene, over every value it asks for: more than can arise. */
  readonly scenes: readonly Omit<SceneTold, 'shown'>[];
  readonly states: number;
  readonly refused: readonly Refusal[];
  readonly met: Counting['met'];
  readonly days: readonly DayTold[];
}

/** Options between two gathers or stitches are one decision; its first option names it. */
function decisionOf(subject: Subject): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  let open = '';
  let before = '';
  for (const line of linesOf(subject)) {
    const context = `${line.file} ${line.knot} ${line.stitch}`;
    const indented = line.kind === 'option' || /^\s/.test(line.before);
    if (context !== before || !indented) open = '';
    before = context;
    if (line.kind !== 'option') continue;
    open ||= optionId(line);
    groups.set(optionId(line), open);
  }
  return groups;
}

/** Of all pairs, how many are twins. */
function twinShare(pages: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1);
  const pairs = (pages.length * (pages.length - 1)) / 2;
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0) / Math.max(1, pairs);
}

export interface Running {
  readonly effort: Effort;
  /** Threads; 0 does all in this one, quickly, and never ends when the story never comes back. */
  readonly workers: number;
  readonly silentMs?: number;
  /** Told after each job. */
  readonly progress?: (done: number, jobs: number) => void;
}

/** Longer than any turn takes on a busy machine. */
const SILENT_MS = 30_000;

/** Proves a story. */
export async function prove(subject: Subject, { effort, workers, silentMs = SILENT_MS, progress }: Running): Promise<Proof> {
  const began = performance.now();
  const before = cpuSeconds();
  const parts = subject.kind === 'house' ? structureOf(subject.stories.get('en') ?? '') : new Map<string, Part>();
  const still = subject.kind === 'house' ? staticRefusals(subject, parts) : [];
  const jobs = planFor(subject, effort, scenesOf(parts));
  const planned = jobs.length;
  const dones: Done[] = [];
  const onDone = (done: Done) => {
    dones.push(done);
    progress?.(dones.length, planned);
  };
  const caught = workers === 0 ? runHere(subject, jobs, onDone) : await runJobs(subject, { jobs, workers, silentMs, onDone });
  const spent = { seconds: (performance.now() - began) / 1000, cpu: cpuSeconds() - before };
  return summed(subject, dones, [...still, ...caught], spent);
}

interface Spent {
  readonly seconds: number;
  readonly cpu: number;
}

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const sum = (dones: readonly Done[], of: (done: Done) => number) => dones.reduce((total, done) => total + of(done), 0);

/** Whether any scene can show a line; undefined when that was not found out. */
const canBeShown = (scenes: readonly SceneTold[]) => (source: string) => {
  if (scenes.some(({ shown }) => shown.has(source))) return true;
  return scenes.length && scenes.every(({ exhausted }) => exhausted) ? false : undefined;
};

function summed(subject: Subject, dones: readonly Done[], before: readonly Refusal[], spent: Spent): Proof {
  const counting = new Counting();
  for (const done of dones) counting.merge(done.met);
  const walked = sum(dones, (done) => done.walked);
  const daysOf = (kind: Done['job']['kind']) => dones.filter((done) => done.job.kind === kind).flatMap((done) => done.days);
  const [ofPlayers, random] = [daysOf('player'), daysOf('random')];
  const letters = dones.flatMap((done) => done.toTheLetter ?? []);
  const days = [...letters, ...ofPlayers, ...random];
  const scenes = dones.flatMap((done) => done.scene ?? []);
  const covered = coveredIn(subject, counting, walked, canBeShown(scenes));
  const endings = endingsTold(subject, counting, [...letters, ...ofPlayers], random);
  const players = playersTold(dones);
  // A proof that was stopped half-way has nothing to say about what was never met.
  const whole = !before.some(({ rule }) => rule === 'divert-loop');
  const found = dones.flatMap((done) => done.refusals);
  const refused = [
    ...before,
    ...found,
    ...(whole
      ? [
          ...covered.never,
          ...endingRefusals(subject, endings, walked),
          ...playerRefusals(subject, players),
          ...extentRefusals(subject, days),
        ]
      : []),
  ];
  const turns = sum(dones, (done) => done.turns);
  const compared = sum(dones, (done) => done.compared);
  return {
    ...covered,
    name: subject.name,
    edition: subject.edition,
    walked,
    turns,
    compared,
    turnsPerSecond: Math.round((turns + compared) / Math.max(0.001, spent.cpu)),
    seconds: spent.seconds,
    endings,
    players,
    extents: extentsOf(subject, days),
    decisions: decisionsTold(random, decisionOf(subject)),
    sameLastPage: Object.fromEntries(
      [...new Set(random.map((day) => day.length))].map((length) => [
        length,
        twinShare(random.filter((day) => day.length === length).map((day) => day.lastPage)),
      ]),
    ),
    scenes: scenes.map(({ shown: _, ...told }) => told),
    states: sum(dones, (done) => done.scene?.states ?? 0),
    refused: oncePerPlace(refused),
    met: counting.met,
    days,
  };
}
