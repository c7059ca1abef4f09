import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DevEnvironment, EnvironmentModuleNode, Plugin } from 'vite';
import { DOMAINS, domainFaults, wordsOf, type Domain } from '../words/domains.ts';
import { pseudo } from '../words/pseudo.ts';
import { compileStory, draftStory, type Draft } from './compile.ts';
import { Faults } from './fault.ts';
import { languagesOf } from './sources.ts';

const PREFIX = 'virtual:950/';
const PSEUDO = 'en-xa';

/** What modules are written from: a story that ships, or one that is being written. */
type Told = Pick<Draft, 'ids' | 'edition' | 'story'> & Partial<Pick<Draft, 'lines'>>;

const load = (path: string) => `() => import('${PREFIX}${path}').then((found) => found.default)`;

function editionModule(told: Told, version: string, languages: readonly string[]): string {
  const entry = (language: string) =>
    `'${language}': { story: ${load(`story/${language}`)}, ${DOMAINS.map((domain) => `'${domain}': ${load(`words/${language}/${domain}`)}`).join(', ')} }`;
  return [
    `export const edition = ${JSON.stringify(told.edition())};`,
    `export const version = ${JSON.stringify(version)};`,
    `export const ids = ${JSON.stringify(told.ids)};`,
    `export const languages = { ${languages.map(entry).join(', ')} };`,
  ].join('\n');
}

const versionIn = (root: string) => (JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as { version: string }).version;

const storyIn = (told: Told, language: string): string =>
  JSON.stringify(language === PSEUDO ? pseudo(told.story('en'), 'ink') : told.story(language));

function wordsIn(root: string, language: string, domain: Domain): string {
  if (language !== PSEUDO) return JSON.stringify(wordsOf(root, language, domain));
  const words = Object.entries(wordsOf(root, 'en', domain));
  return JSON.stringify(
    Object.fromEntries(words.map(([key, text]) => [key, typeof text === 'string' ? pseudo(text) : text.map((form) => pseudo(form))])),
  );
}

interface Asked {
  readonly root: string;
  readonly withPseudo: boolean;
}

function moduleFor(path: string, told: Told, { root, withPseudo }: Asked): string {
  const [kind, language = '', domain = ''] = path.split('/');
  if (kind === 'story') return `export default ${storyIn(told, language)};`;
  if (kind === 'lines') return `export default ${JSON.stringify(told.lines?.() ?? {})};`;
  if (kind === 'words') return `export default ${wordsIn(root, language, domain as Domain)};`;
  const languages = ['en', ...languagesOf(root), ...(withPseudo ? [PSEUDO] : [])];
  return editionModule(told, versionIn(root), languages);
}

/** A story as it ships: whole, and refused if a language is not finished. */
function shipped(root: string): Told {
  const { stories, edition, ids, unfinished } = compileStory(root);
  const words = languagesOf(root).flatMap((language) => DOMAINS.flatMap((domain) => domainFaults(root, language, domain)));
  const faults = [...unfinished, ...words];
  if (faults.length) throw new Faults(faults);
  return { ids, edition: () => edition, story: (language) => stories.get(language) ?? '' };
}

const isOurs = (id: string | null): id is string => id?.startsWith(`\0${PREFIX}`) ?? false;

/** Forgets every module written from the story; gives back those the page is given anew. */
function renewed({ moduleGraph }: DevEnvironment, timestamp: number): EnvironmentModuleNode[] {
  const ours = [...moduleGraph.idToModuleMap.values()].filter((module) => isOurs(module.id));
  for (const module of ours) moduleGraph.invalidateModule(module, new Set(), timestamp, true);
  return ours.filter((module) => /\/(edition|lines)$/.test(module.id ?? ''));
}

/**
 * Gives the program its story and words: `virtual:950/edition` with everything else behind imports of its own, a piece a
 * language. While the page is served, a saved .ink or .po file is told again on the open page (src/play/editions.ts), and what
 * an author must mend is laid over it; a build refuses what is not finished.
 */
export function story950({ root, withPseudo = false }: { root: string; withPseudo?: boolean }): Plugin {
  let told: Told | undefined;
  let development = false;
  // Days keep their edition while their story is being written: they are replayed by id, and nobody need be told of every save.
  let edition: string | undefined;
  const draft = (): Told => {
    const fresh = draftStory(root);
    return { ...fresh, edition: () => (edition ??= fresh.edition()) };
  };
  const now = () => (told ??= development ? draft() : shipped(root));
  return {
    name: '950-story',
    configResolved(config) {
      development = config.command === 'serve';
    },
    buildStart() {
      told = undefined;
      if (!development) now();
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load: (id) => (isOurs(id) ? moduleFor(id.slice(PREFIX.length + 1), now(), { root, withPseudo }) : undefined),
    hotUpdate({ file, timestamp }) {
      if (relative(root, file).startsWith(`..${sep}`) || !/\.(ink|po|pot|json)$/.test(file)) return undefined;
      if (this.environment.name !== 'client') return [];
      told = undefined;
      const modules = renewed(this.environment, timestamp);
      try {
        now();
      } catch (error) {
        if (!(error instanceof Faults)) throw error;
        this.environment.hot.send({ type: 'error', err: { message: error.message, stack: '', plugin: '950-story' } });
        return [];
      }
      return modules;
    },
  };
}
