import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { DOMAINS, domainFaults, wordsOf, type Domain } from '../words/domains.ts';
import { pseudo } from '../words/pseudo.ts';
import { compileStory, type Compiled } from './compile.ts';
import { Faults } from './fault.ts';
import { languagesOf } from './sources.ts';

const PREFIX = 'virtual:950/';
const PSEUDO = 'en-xa';

interface Asked {
  readonly root: string;
  readonly development: boolean;
  readonly withPseudo: boolean;
}

const load = (path: string) => `() => import('${PREFIX}${path}').then((found) => found.default)`;

function editionModule(compiled: Compiled, version: string, languages: readonly string[]): string {
  const entry = (language: string) =>
    `'${language}': { story: ${load(`story/${language}`)}, ${DOMAINS.map((domain) => `'${domain}': ${load(`words/${language}/${domain}`)}`).join(', ')} }`;
  return [
    `export const edition = ${JSON.stringify(compiled.edition)};`,
    `export const version = ${JSON.stringify(version)};`,
    `export const ids = ${JSON.stringify(compiled.ids)};`,
    `export const languages = { ${languages.map(entry).join(', ')} };`,
  ].join('\n');
}

const versionIn = (root: string) => (JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as { version: string }).version;

function storyIn(compiled: Compiled, language: string): string {
  const story = compiled.stories.get(language);
  return JSON.stringify(story ?? pseudo(compiled.stories.get('en') ?? '', 'ink'));
}

function wordsIn(root: string, language: string, domain: Domain): string {
  if (language !== PSEUDO) return JSON.stringify(wordsOf(root, language, domain));
  const words = Object.entries(wordsOf(root, 'en', domain));
  return JSON.stringify(
    Object.fromEntries(words.map(([key, text]) => [key, typeof text === 'string' ? pseudo(text) : text.map((form) => pseudo(form))])),
  );
}

function moduleFor(path: string, compiled: Compiled, { root, withPseudo }: Asked): string {
  const [kind, language = '', domain = ''] = path.split('/');
  if (kind === 'story') return `export default ${storyIn(compiled, language)};`;
  if (kind === 'words') return `export default ${wordsIn(root, language, domain as Domain)};`;
  const languages = ['en', ...languagesOf(root), ...(withPseudo ? [PSEUDO] : [])];
  return editionModule(compiled, versionIn(root), languages);
}

function refuseUnfinished(root: string, compiled: Compiled) {
  const words = languagesOf(root).flatMap((language) => DOMAINS.flatMap((domain) => domainFaults(root, language, domain)));
  const faults = [...compiled.unfinished, ...words];
  if (faults.length) throw new Faults(faults);
}

/**
 * Gives the program its story and words: `virtual:950/edition` with everything else behind imports of its own, a piece a
 * language. While the page is served, saving an .ink or .po file brings it back; a build refuses what is not finished.
 */
export function story950({ root, withPseudo = false }: { root: string; withPseudo?: boolean }): Plugin {
  let compiled: Compiled | undefined;
  let development = false;
  const now = () => (compiled ??= compileStory(root, { marks: development }));
  return {
    name: '950-story',
    configResolved(config) {
      development = config.command === 'serve';
    },
    buildStart() {
      compiled = undefined;
      if (!development) refuseUnfinished(root, now());
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      return moduleFor(id.slice(PREFIX.length + 1), now(), { root, development, withPseudo });
    },
    handleHotUpdate({ file, server }) {
      const isOurs = !relative(root, file).startsWith(`..${sep}`) && /\.(ink|po|pot|json)$/.test(file) && existsSync(file);
      if (!isOurs) return undefined;
      compiled = undefined;
      for (const module of server.moduleGraph.idToModuleMap.values())
        if (module.id?.startsWith(`\0${PREFIX}`)) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
