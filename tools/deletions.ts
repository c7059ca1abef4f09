import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beginDay } from '../src/day/day.ts';
import { Faults } from './story/fault.ts';
import { lengthsOf } from './prove/declared.ts';
import { KINDS } from './prove/kinds.ts';
import { letterTable } from './prove/page.ts';
import { played } from './prove/play.ts';
import type { Effort } from './prove/plan.ts';
import { prove } from './prove/proof.ts';
import { proverOf } from './prove/prover.ts';
import { randomFrom } from './prove/random.ts';
import type { Refusal } from './prove/refusal.ts';
import { subjectAt, type Subject } from './prove/subject.ts';

// tsx tools/deletions.ts [how many] [seed]: takes one line of logic out of the scenes at a time, and says who notices.
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const STORY = join(ROOT, 'story');
const PLAYS = join(ROOT, 'tests/plays');
const LOGIC = /^\s*(~|->|\{|- [^"“]*:\s*$|\})/;
const FEW: Effort = { playerDays: 1, randomDays: 0, rounds: 1, roundDays: 30, roundMs: 0, scenes: 'left out' };
/** Enough that a line nobody meets is missing, not unlucky. */
const MANY: Effort = { ...FEW, rounds: 2, roundDays: 200 };

interface Deletion {
  readonly file: string;
  readonly row: number;
  readonly text: string;
}

function logicLines(): Deletion[] {
  return readdirSync(join(STORY, 'scenes')).flatMap((name) => {
    const file = `scenes/${name}`;
    return readFileSync(join(STORY, file), 'utf8')
      .split('\n')
      .map((text, i) => ({ file, row: i + 1, text }))
      .filter(({ text }) => LOGIC.test(text));
  });
}

/** A copy of the story without one line; the caller throws it away. */
function without({ file, row }: Deletion): string {
  const folder = mkdtempSync(join(tmpdir(), '950-'));
  cpSync(STORY, join(folder, 'story'), { recursive: true });
  symlinkSync(join(ROOT, 'assets'), join(folder, 'assets'));
  const path = join(folder, 'story', file);
  const lines = readFileSync(path, 'utf8').split('\n');
  // The line is emptied, not taken away: everything else keeps its number.
  lines[row - 1] = '';
  writeFileSync(path, lines.join('\n'));
  return folder;
}

function letters(subject: Subject): string {
  const { run } = proverOf(subject, () => {});
  return letterTable(
    lengthsOf(subject.declared).flatMap((length) =>
      KINDS.flatMap((kind) => {
        const { toTheLetter } = run({ kind: 'player', length, player: kind, days: 0, seed: 1 });
        return toTheLetter ? [{ kind, length, letter: toTheLetter }] : [];
      }),
    ),
  );
}

const keyOf = ({ rule, file, row }: Refusal) => `${rule} ${file}:${row}`;

/** The plays this story does not play as they are written. */
function playsThatDiffer(subject: Subject): string[] {
  const open = beginDay({ id: subject.edition, compiled: subject.stories.get('en') ?? '' }, 'short');
  return readdirSync(PLAYS)
    .filter((name) => name.endsWith('.play'))
    .filter((name) => {
      const play = readFileSync(join(PLAYS, name), 'utf8');
      return played(play, (length) => open.again(length)) !== play;
    });
}

/** What notices, in a sentence; nothing when nobody does. */
async function noticedBy(folder: string, known: ReadonlySet<string>, before: string): Promise<string | undefined> {
  try {
    const subject = subjectAt(join(folder, 'story'));
    const hasPassed = ({ rule }: Refusal) => !rule.endsWith('-never-met') && rule !== 'ending-too-rare';
    const few = await prove(subject, { effort: FEW, workers: 1 });
    const fault = few.refused.find((refusal) => hasPassed(refusal) && !known.has(keyOf(refusal)));
    if (fault) return `proof: ${fault.file}:${fault.row} ${fault.says}`;
    const play = playsThatDiffer(subject).find((name) => !known.has(name));
    if (play) return `play: ${play} tells another day.`;
    if (letters(subject) !== before) return 'page: the five kinds of player come to something else.';
    const many = await prove(subject, { effort: MANY, workers: 1 });
    const fresh = many.refused.find((refusal) => !known.has(keyOf(refusal)));
    return fresh ? `proof: ${fresh.file}:${fresh.row} ${fresh.says}` : undefined;
  } catch (error) {
    const [fault] = error instanceof Faults ? error.faults : [];
    return fault ? `compiler: ${fault.file}:${fault.row} ${fault.says}` : `play: ${String(error).slice(0, 120)}`;
  }
}

const [count = 50, seed = 950] = process.argv.slice(2).map(Number);
const random = randomFrom(seed);
const ours = subjectAt(STORY);
const before = letters(ours);
const base = await prove(ours, { effort: { ...MANY, rounds: 3 }, workers: 1 });
const known = new Set([...base.refused.map(keyOf), ...playsThatDiffer(ours)]);
const lines = logicLines();
let caught = 0;
for (let n = 0; n < count; n += 1) {
  const [deletion] = lines.splice(random(lines.length), 1);
  if (!deletion) break;
  const folder = without(deletion);
  const noticed = await noticedBy(folder, known, before);
  rmSync(folder, { recursive: true });
  if (noticed) caught += 1;
  console.log(`${noticed ? '✓' : '✗'} ${deletion.file}:${deletion.row} ${deletion.text.trim()}\n    ${noticed ?? 'nobody noticed'}`);
}
console.log(`${caught} of ${count} deletions noticed.`);
