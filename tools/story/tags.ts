import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTIONS, type Argument, type DirectionRule } from '../../src/story/directions.ts';

const named = (argument: Argument) => ('shape' in argument ? argument.called : argument.map((word) => `\`${word}\``).join(' '));

function section([verb, rule]: [string, DirectionRule]): string {
  const args = [...rule.needs.map(named), ...(rule.may ? [`if you like: ${named(rule.may)}`] : [])];
  return [
    `## ${verb}`,
    '',
    rule.says,
    `Stands: ${rule.where}. Holds: ${rule.holds}.`,
    ...args.map((text, i) => `\n${i + 1}. ${text}`),
    '',
  ].join('\n');
}

/** The directions a writer may use, from the table the program reads. */
export const tagsPage = (): string =>
  [
    '# Stage directions',
    '',
    'Written by `npm run words` from `src/story/directions.ts`. A direction is a tag, `# pose: jo wait`.',
    '',
    ...Object.entries(DIRECTIONS).map(section),
  ].join('\n');

export const writeTags = (root: string) => writeFileSync(join(root, 'TAGS.md'), tagsPage());
