import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Day, Edition } from './day/day.ts';
import type { MountedDebrief } from './debrief/model.ts';
import type { Storage } from './platform/storage.ts';
import { IDS, wordsAfterMidnight } from './play/editions.ts';
import type { Game } from './play/game.ts';
import { LENGTHS } from './story/vocabulary.ts';
import { speak } from './words/say.ts';

interface Unboxing {
  readonly game: Game;
  readonly storage: Storage;
  readonly page: HTMLElement;
  readonly still: ReadonlySignal<boolean>;
}

/** Connects the black box to a day that is over. It is fetched when it is opened; guesses and marks are kept beside the day. */
export function unboxing({ game, storage, page, still }: Unboxing): () => Promise<void> {
  const host = document.createElement('div');
  host.id = 'box';
  let opened: MountedDebrief | undefined;

  const close = () => {
    opened?.unmount();
    opened = undefined;
    host.remove();
    page.hidden = false;
    page.querySelector<HTMLElement>('[data-part="debrief"]')?.focus();
  };

  return async () => {
    const { day, edition } = game;
    if (opened || !day.value || !edition.value) return;
    const [{ mountDebrief }, { AnswersSchema }, words] = await Promise.all([
      import('./debrief/mount.tsx'),
      import('./debrief/answers.ts'),
      wordsAfterMidnight(game.language.value),
    ]);
    speak(game.language.value, words);
    const kept = storage.read('answers', v.object({ ...AnswersSchema.entries, day: v.string() }));
    page.hidden = true;
    page.after(host);
    scrollTo(0, 0);
    opened = mountDebrief(
      host,
      {
        day: signal<Day>(day.value),
        edition: signal<Edition>(edition.value),
        language: game.language,
        ids: IDS,
        lengths: LENGTHS,
        venue: 'home',
        publicAddress: location.href.split('#')[0] ?? '',
        ...(kept?.day === game.code.value ? { answers: kept } : {}),
        reducedMotion: still,
      },
      {
        close,
        playFrom: (playthrough) => {
          close();
          void game.openPlaythrough(playthrough);
        },
        another: (length) => {
          close();
          void game.begin(length);
        },
        answered: (answers) => {
          storage.write('answers', { ...answers, day: game.code.value });
        },
      },
    );
  };
}
