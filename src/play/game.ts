import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Day, Edition } from '../day/day.ts';
import type { Moment, Playthrough, Position } from '../day/moment.ts';
import type { Repair } from '../day/replay.ts';
import { dayAddressFrom } from '../platform/day-address.ts';
import { markClosed, markOpen, wasOpen } from '../platform/open-tab.ts';
import type { Settings } from '../platform/settings.ts';
import type { Storage } from '../platform/storage.ts';
import type { Length, Place } from '../story/vocabulary.ts';
import type { Language, Values } from '../words/catalogue.ts';
import { speak } from '../words/say.ts';
import { allWords, bestLanguage, firstWords, IDS, storyIn } from './editions.ts';
import { keepingIn, type KeptPlay } from './keeping.ts';
import type { Playing } from './playing.ts';

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
  /** What the title says of the kept day. */
  readonly keptDay: ReadonlySignal<{ readonly length: Length; readonly clock: string; readonly place: Place } | undefined>;
  /** The whole day, with what came after this moment before going back. */
  readonly day: ReadonlySignal<Day | undefined>;
  /** The story that tells it. */
  readonly edition: ReadonlySignal<Edition | undefined>;
  /** The code of the day up to this moment; empty at the title. */
  readonly code: ReadonlySignal<string>;
  /** Every moment from dawn to here. */
  readonly moments: () => readonly Moment[];
  readonly moment: ReadonlySignal<Moment | undefined>;
  /** Where the page is first: the title, or the day its address names or that was open before a reload. */
  readonly start: (hash: string) => Promise<void>;
  readonly begin: (length: Length) => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Opens a day made elsewhere, at its last choice. */
  readonly openPlaythrough: (playthrough: Playthrough) => Promise<void>;
  readonly choose: (id: string) => void;
  readonly next: () => void;
  readonly back: () => void;
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
  // The day engine carries Ink with it: it is fetched with the story, after the title stands.
  const playing = signal<Playing | undefined>(undefined);
  const moment = computed(() => playing.value?.moment.value);
  const day = computed(() => playing.value?.day.value);
  const edition = signal<Edition | undefined>(undefined);
  const screen = signal<Screen>('title');
  const notice = signal<Admission | undefined>(undefined);
  const kept = signal<KeptPlay | undefined>(keeping.read());
  const language = signal<Language>(bestLanguage(settings.value.language ? [settings.value.language, ...wished] : wished));

  const admit = (admission: Admission | undefined) => {
    if (admission) notice.value = admission;
  };

  /** Everything that needs the story goes through here: a lost network is admitted, and nothing is lost. */
  async function withStory(what: (playing: Playing, edition: Edition) => Admission | undefined): Promise<void> {
    const from = screen.value;
    if (from === 'title') screen.value = 'opening';
    try {
      const [told, words, engine] = await Promise.all([storyIn(language.value), allWords(language.value), import('./playing.ts')]);
      speak(language.value, words);
      playing.value ??= engine.createPlaying(IDS);
      edition.value = told;
      admit(what(playing.value, told));
      screen.value = moment.value ? 'day' : 'title';
    } catch (error) {
      screen.value = from;
      admit({ kind: 'story-unreachable' });
      console.error(error);
    }
  }

  const openKept = ({ playthrough, position }: KeptPlay) =>
    withStory((day, edition) => admissionOf(day.open(edition, playthrough, position)));

  const openAddress = (hash: string) => {
    const address = dayAddressFrom(hash);
    if (address === undefined) return undefined;
    if (address === 'unreadable') return Promise.resolve(admit({ kind: 'code-unreadable' }));
    return withStory((day, edition) => {
      const opened = day.openCode(edition, address.code, address.page);
      return opened.kind === 'fault' ? { kind: 'code-unreadable' } : admissionOf(opened.repair);
    });
  };

  const keep = () => {
    const here = moment.value;
    const playthrough = day.value?.playthrough;
    if (!here || !playthrough) return;
    const play = { playthrough, position: here.position, clock: here.picture.clock, place: here.picture.place };
    const became = keeping.write(play);
    kept.value = play;
    if (became !== 'kept') admit({ kind: became === 'full' ? 'storage-full' : 'storage-refused' });
  };

  effect(() => {
    if (moment.value) keep();
  });

  return {
    screen,
    language,
    notice,
    kept,
    keptDay: computed(() => kept.value && { length: kept.value.playthrough.length, clock: kept.value.clock, place: kept.value.place }),
    moment,
    day,
    edition,
    code: computed(() => playing.value?.code.value ?? ''),
    moments: () => playing.value?.moments() ?? [],
    async start(hash) {
      speak(language.value, await firstWords(language.value));
      const asked = openAddress(hash);
      if (asked) await asked;
      else if (kept.value && wasOpen()) await openKept(kept.value);
    },
    begin: (length) => {
      markOpen();
      return withStory((day, edition) => {
        day.begin(edition, length);
        return undefined;
      });
    },
    resume: () => {
      markOpen();
      return kept.value ? openKept(kept.value) : Promise.resolve();
    },
    openPlaythrough: (playthrough) => withStory((day, told) => admissionOf(day.open(told, playthrough))),
    choose: (id) => playing.value?.choose(id),
    next: () => playing.value?.next(),
    back: () => playing.value?.back(),
    goTo: (position) => playing.value?.goTo(position),
    leave() {
      markClosed();
      playing.value?.close();
      screen.value = 'title';
    },
    async speakIn(wanted) {
      language.value = wanted;
      if (screen.value === 'day') await withStory((day, edition) => void day.retell(edition));
      else speak(wanted, await firstWords(wanted));
    },
    forget() {
      storage.eraseAll();
      markClosed();
      playing.value?.close();
      kept.value = undefined;
      screen.value = 'title';
      admit({ kind: 'erased' });
    },
  };
}
