import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Moment, Position } from '../day/moment.ts';
import type { Repair } from '../day/replay.ts';
import { dayAddressFrom } from '../platform/day-address.ts';
import { markClosed, markOpen, wasOpen } from '../platform/open-tab.ts';
import type { Settings } from '../platform/settings.ts';
import type { Storage } from '../platform/storage.ts';
import type { Length } from '../story/vocabulary.ts';
import type { Language, Values } from '../words/catalogue.ts';
import { speak } from '../words/say.ts';
import { allWords, bestLanguage, firstWords, IDS, storyIn } from './editions.ts';
import { keepingIn, type KeptPlay } from './keeping.ts';
import { createPlaying, type Playing } from './playing.ts';

export type Screen = 'title' | 'opening' | 'day';

/** What the page has to admit, as a key and its values. */
export type Admission = {
  readonly kind:
    | 'storage-refused'
    | 'storage-full'
    | 'code-unreadable'
    | 'day-replayed'
    | 'day-retuned'
    | 'day-stopped'
    | 'story-unreachable'
    | 'erased';
  readonly values?: Values;
};

export interface Game {
  readonly screen: ReadonlySignal<Screen>;
  readonly language: ReadonlySignal<Language>;
  readonly notice: Signal<Admission | undefined>;
  readonly kept: ReadonlySignal<KeptPlay | undefined>;
  readonly playing: Playing;
  readonly moment: ReadonlySignal<Moment | undefined>;
  /** Where the page is first: the title, or the day its address names or that was open before a reload. */
  readonly start: (hash: string) => Promise<void>;
  readonly begin: (length: Length) => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly choose: (id: string) => void;
  readonly goTo: (position: Position) => void;
  readonly leave: () => void;
  readonly speakIn: (language: Language) => Promise<void>;
  readonly forget: () => void;
}

/** What a repair has to be admitted, if anything; a day that stopped matters more than one that was bridged. */
function admissionOf(repair: Repair): Admission | undefined {
  if (repair.stopped) return { kind: 'day-stopped' };
  if (repair.inserted.length) return { kind: 'day-replayed', values: { count: repair.inserted.length } };
  return repair.retuned ? { kind: 'day-retuned' } : undefined;
}

export interface GameParts {
  readonly storage: Storage;
  readonly settings: Signal<Settings>;
  /** Languages the device asks for, best first. */
  readonly wished: readonly string[];
}

export function createGame({ storage, settings, wished }: GameParts): Game {
  const keeping = keepingIn(storage);
  const playing = createPlaying(IDS);
  const screen = signal<Screen>('title');
  const notice = signal<Admission | undefined>(undefined);
  const kept = signal<KeptPlay | undefined>(keeping.read());
  const language = signal<Language>(bestLanguage(settings.value.language ? [settings.value.language, ...wished] : wished));

  const admit = (admission: Admission | undefined) => {
    if (admission) notice.value = admission;
  };

  /** Everything that needs the story goes through here: a lost network is admitted, and nothing is lost. */
  async function withStory(what: (edition: Awaited<ReturnType<typeof storyIn>>) => Admission | undefined): Promise<void> {
    const from = screen.value;
    if (from === 'title') screen.value = 'opening';
    try {
      const [edition, words] = await Promise.all([storyIn(language.value), allWords(language.value)]);
      speak(language.value, words);
      admit(what(edition));
      screen.value = playing.moment.value ? 'day' : 'title';
    } catch (error) {
      screen.value = from;
      admit({ kind: 'story-unreachable' });
      console.error(error);
    }
  }

  const openKept = ({ playthrough, position }: KeptPlay) =>
    withStory((edition) => admissionOf(playing.open(edition, playthrough, position)));

  const openAddress = (hash: string) => {
    const address = dayAddressFrom(hash);
    if (address === undefined) return undefined;
    if (address === 'unreadable') return Promise.resolve(admit({ kind: 'code-unreadable' }));
    return withStory((edition) => {
      const opened = playing.openCode(edition, address.code, address.page);
      return opened.kind === 'fault' ? { kind: 'code-unreadable' } : admissionOf(opened.repair);
    });
  };

  const keep = () => {
    const moment = playing.moment.value;
    const day = playing.whole();
    if (!moment || !day) return;
    const play = { playthrough: day, position: moment.position };
    const became = keeping.write(play);
    kept.value = play;
    if (became !== 'kept') admit({ kind: became === 'full' ? 'storage-full' : 'storage-refused' });
  };

  effect(() => {
    if (playing.moment.value) keep();
  });

  return {
    screen,
    language,
    notice,
    kept,
    playing,
    moment: computed(() => playing.moment.value),
    async start(hash) {
      speak(language.value, await firstWords(language.value));
      const asked = openAddress(hash);
      if (asked) await asked;
      else if (kept.value && wasOpen()) await openKept(kept.value);
    },
    begin: (length) => {
      markOpen();
      return withStory((edition) => {
        playing.begin(edition, length);
        return undefined;
      });
    },
    resume: () => {
      markOpen();
      return kept.value ? openKept(kept.value) : Promise.resolve();
    },
    choose: playing.choose,
    goTo: playing.goTo,
    leave() {
      markClosed();
      playing.close();
      screen.value = 'title';
    },
    async speakIn(wanted) {
      language.value = wanted;
      if (screen.value === 'day') await withStory((edition) => void playing.retell(edition));
      else speak(wanted, await firstWords(wanted));
    },
    forget() {
      storage.eraseAll();
      markClosed();
      playing.close();
      kept.value = undefined;
      screen.value = 'title';
      admit({ kind: 'erased' });
    },
  };
}
