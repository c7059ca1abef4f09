import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { KINDS } from '../../tools/prove/kinds.ts';
import { letterTable } from '../../tools/prove/page.ts';
import { lengthsOf } from '../../tools/prove/declared.ts';
import { proverOf } from '../../tools/prove/prover.ts';
import { subjectAt } from '../../tools/prove/subject.ts';
import { STORY_ROOT } from '../support/shipped-story.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/proof.md', import.meta.url)), 'utf8');

it('docs/proof.md says what the five kinds of player come to today (else: npm run prove -- --write)', () => {
  const subject = subjectAt(STORY_ROOT);
  const { run } = proverOf(subject, () => {});
  const players = lengthsOf(subject.declared).flatMap((length) =>
    KINDS.flatMap((kind) => {
      const { toTheLetter } = run({ kind: 'player', length, player: kind, days: 0, seed: 1 });
      return toTheLetter ? [{ kind, length, letter: toTheLetter }] : [];
    }),
  );
  expect(page).toContain(letterTable(players));
}, 60_000);
