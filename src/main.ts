import { computed, effect, signal } from '@preact/signals';

import { draw } from './draw.ts';
import { hear } from './hear.ts';
import { inWords } from './in-words.ts';
import { SettingsSchema, settingsFrom } from './platform/settings.ts';
import { storage } from './platform/storage.ts';
import { contrastRaised, motionReduced } from './platform/wishes.ts';
import { EDITION, LANGUAGES, VERSION } from './play/editions.ts';
import { createGame } from './play/game.ts';
import { readPages } from './day/pages-read.ts';
import { reportOf } from './play/report.ts';
import type { Intents, Model } from './reader/model.ts';
import { mount } from './reader/mount.tsx';
import { LENGTHS } from './story/vocabulary.ts';
import { unboxing } from './unbox.ts';

const UNTOUCHED = settingsFrom({});
const settings = signal(storage.read('settings', SettingsSchema) ?? UNTOUCHED);
effect(() => {
  // Comfort that was never touched is not kept: a visit that only looks leaves nothing here.
  if (settings.value !== UNTOUCHED) storage.write('settings', settings.value);
});

const game = createGame({ storage, settings, wished: navigator.languages });
const page = document.getElementById('page');
const wishes = { still: motionReduced(settings), strong: contrastRaised(settings) };
const captions = signal<readonly string[]>([]);
const described = signal('');

const model: Model = {
  screen: game.screen,
  moment: game.moment,
  code: game.code,
  pagesRead: computed(() => (game.moment.value ? readPages(game.moments()) : [])),
  kept: game.keptDay,
  captions,
  described,
  language: game.language,
  settings,
  notice: game.notice,
  languages: LANGUAGES,
  lengths: LENGTHS,
  edition: EDITION,
  version: VERSION,
};

const intents: Intents = {
  begin: (length) => void game.begin(length),
  resume: () => void game.resume(),
  choose: game.choose,
  next: game.next,
  back: game.back,
  goTo: game.goTo,
  leave: game.leave,
  ...(page ? { debrief: unboxing({ game, storage, page, still: wishes.still }) } : {}),
  language: (language) => {
    settings.value = { ...settings.value, language };
    void game.speakIn(language);
  },
  set: (changed) => {
    settings.value = { ...settings.value, ...changed };
  },
  erase: () => {
    settings.value = UNTOUCHED;
    game.forget();
  },
  report: () => reportOf({ code: game.code.value, edition: EDITION, version: VERSION, language: game.language.value }),
  dismissNotice: () => {
    game.notice.value = undefined;
  },
};

if (page) {
  await game.start(location.hash);
  const { stage } = mount(page, model, intents);
  inWords(game.moment, described);
  hear(game.moment, settings, wishes.still, captions);
  draw(stage, game.moment, settings, wishes, game.choose);
  if (import.meta.env.DEV) {
    const { mountDeveloper } = await import('./developer/mount.tsx');
    const host = document.body.appendChild(document.createElement('div'));
    mountDeveloper(
      host,
      { moment: game.moment, edition: game.edition, page },
      {
        open: (playthrough, position) => void game.openPlaythrough(playthrough).then(() => game.goTo(position)),
        retell: () => void game.speakIn(game.language.value),
      },
    );
  }
}
