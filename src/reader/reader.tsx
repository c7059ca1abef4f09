import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Moment } from '../day/moment.ts';
import type { contrastRaised, motionReduced } from '../platform/wishes.ts';
import { languageSpoken, say } from '../words/say.ts';
import { pageInks, strongInks } from './inks.ts';
import type { Intents, Model } from './model.ts';
import { lazy } from './lazy.tsx';
import { NoticeBar } from './notice.tsx';
import type { Opened } from './opened.ts';
import { Title } from './title.tsx';

export interface ReaderProps {
  readonly model: Model;
  readonly intents: Intents;
  readonly stage: HTMLElement;
  readonly motion: ReturnType<typeof motionReduced>;
  readonly contrast: ReturnType<typeof contrastRaised>;
}

const Day = lazy(() => import('./day.tsx').then((part) => part.Day));
const PlainSheet = lazy(() => import('./plain-sheet.tsx').then((part) => part.PlainSheet));
const SettingsSheet = lazy(() => import('./settings.tsx').then((part) => part.SettingsSheet));
const Transcript = lazy(() => import('./transcript.tsx').then((part) => part.Transcript));

const DAWN = { hour: 'dawn', band: 'ordinary' } as const;

/** Puts the hour's inks on the page, as custom properties. */
function useInks(moment: Moment | undefined, contrast: ReadonlySignal<boolean>) {
  const page = useRef<HTMLDivElement>(null);
  const picture = moment?.picture ?? DAWN;
  const strong = contrast.value;
  useLayoutEffect(() => {
    const inks = strong ? strongInks(picture) : pageInks(picture);
    for (const [name, ink] of Object.entries(inks)) page.current?.style.setProperty(`--${name}`, ink);
  }, [picture.hour, picture.band, strong]);
  return page;
}

/** Title, language and text direction belong to the document, not to the page's element. */
function useDocument() {
  const language = languageSpoken();
  const title = `${say('title.name')} · ${say('title.subtitle')}`;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

/** The art area: scenery only. The stage's element is put in once and outlives every page. */
function Art({ stage, moment }: { readonly stage: HTMLElement; readonly moment: Moment | undefined }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    frame.current?.append(stage);
  }, [stage]);
  return (
    <div class="art" aria-hidden="true">
      {moment ? <PlainSheet moment={moment} /> : null}
      <div class="art-frame" ref={frame} />
    </div>
  );
}

const Opening = () => (
  <p class="opening" role="status">
    {say('title.opening')}
  </p>
);

/** The whole page: title or day, the sheet over it if one is open, and what it has to admit. */
export function Reader({ model, intents, stage, motion, contrast }: ReaderProps) {
  const opened = useSignal<Opened>('none');
  const screen = model.screen.value;
  const moment = screen === 'day' ? model.moment.value : undefined;
  const page = useInks(moment, contrast);
  useDocument();
  const { textSize, wordsOnly } = model.settings.value;
  const open = (which: Opened) => {
    opened.value = which;
  };
  const close = () => open('none');
  return (
    <div
      class="page"
      ref={page}
      data-screen={screen}
      data-hour={moment?.picture.hour ?? 'dawn'}
      data-text={textSize}
      data-words={wordsOnly ? 'only' : 'and-picture'}
      data-contrast={contrast.value ? 'strong' : 'printed'}
      data-motion={motion.value ? 'reduced' : 'full'}
      data-options={moment?.options.length ?? 0}
      data-moment={moment ? `${model.code.value}.${moment.position.page}` : undefined}
    >
      <NoticeBar model={model} intents={intents} />
      <Art stage={stage} moment={moment} />
      {moment ? <Day model={model} intents={intents} moment={moment} still={motion.value} onOpen={open} /> : null}
      {screen === 'title' ? <Title model={model} intents={intents} onSettings={() => open('settings')} /> : null}
      {screen === 'opening' ? <Opening /> : null}
      {opened.value === 'settings' ? <SettingsSheet model={model} intents={intents} onClose={close} /> : null}
      {opened.value === 'transcript' ? <Transcript model={model} intents={intents} onClose={close} /> : null}
    </div>
  );
}
