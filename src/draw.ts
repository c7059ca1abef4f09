import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { arrivalAt } from './day/arrival.ts';
import type { Moment } from './day/moment.ts';
import type { Settings } from './platform/settings.ts';
import type { Stage } from './stage/stage.ts';
import { textOf } from './words/say.ts';

interface Wishes {
  readonly still: ReadonlySignal<boolean>;
  readonly strong: ReadonlySignal<boolean>;
}

/** Connects the stage to the day. It is fetched after the first words are on the page; without WebGL the page goes on alone. */
export function draw(
  host: HTMLElement,
  moment: ReadonlySignal<Moment | undefined>,
  settings: ReadonlySignal<Settings>,
  { still, strong }: Wishes,
  choose: (id: string) => void,
) {
  const stage = signal<Stage | undefined>(undefined);
  const wanted = computed(() => moment.value !== undefined && !settings.value.wordsOnly);
  let fetching = false;
  let last: Moment | undefined;
  const words = (key: string) => textOf(key.startsWith('place.') ? 'interface' : 'signs', key);
  const options = () => ({
    words,
    motion: still.value ? ('reduced' as const) : ('full' as const),
    contrast: strong.value ? ('high' as const) : ('normal' as const),
    print: settings.value.print,
  });

  const fetchOnce = async () => {
    if (fetching) return;
    fetching = true;
    const { createStage, NoStage } = await import('./stage/stage.ts');
    try {
      stage.value = await createStage(host, { ...options(), onTouch: choose });
    } catch (error) {
      if (!(error instanceof NoStage)) throw error;
      host.dataset['stage'] = 'none';
    }
  };

  effect(() => {
    if (wanted.value && !stage.value) void fetchOnce();
  });

  effect(() => {
    stage.value?.set(options());
  });

  effect(() => {
    const now = moment.value;
    if (!stage.value || !now || !wanted.value) return;
    const from = arrivalAt(last, now);
    stage.value.show(from === 'new-day' ? undefined : from, now.picture);
    stage.value.offer(now.options.map((option) => option.id));
    last = now;
  });
}
