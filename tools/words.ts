import { fileURLToPath } from 'node:url';
import { numberIds } from './story/ids.ts';
import { languagesOf, readInk } from './story/sources.ts';
import { writeFallbacks } from './story/fallbacks.ts';
import { writeTags } from './story/tags.ts';
import { DOMAINS, domainFaults } from './words/domains.ts';
import { mergeDomain, mergeStory } from './words/merge.ts';
import { readTranslation } from './story/translate.ts';
import { sentenceOf } from './story/fault.ts';

// npm run words [-- --retire knot.label …] [-- --language es]
// Numbers new options, writes TAGS.md and the fallbacks of rules.ink, brings every language's catalogues up to date.
const ROOT = fileURLToPath(new URL('../story', import.meta.url));

const valuesOf = (flag: string) => process.argv.flatMap((word, i) => (process.argv[i - 1] === flag ? [word] : []));

writeFallbacks(ROOT);
writeTags(ROOT);
const sources = readInk(ROOT);
const added = numberIds(sources, valuesOf('--retire'));
if (added.length) console.log(`New options: ${added.join(', ')}`);

const languages = [...new Set([...languagesOf(ROOT), ...valuesOf('--language')])];
for (const language of languages) {
  mergeStory(sources, language);
  for (const domain of DOMAINS) mergeDomain(ROOT, language, domain);
  const faults = [...readTranslation(sources, language).faults, ...DOMAINS.flatMap((domain) => domainFaults(ROOT, language, domain))];
  console.log(`${language}: ${faults.length ? `${faults.length} to do\n${faults.map(sentenceOf).join('\n')}` : 'complete'}`);
}
