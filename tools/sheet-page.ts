import type { Picture } from '../src/day/picture.ts';
import { createStage, type Stage, type StageOptions } from '../src/stage/stage.ts';

/** What a sheet or a bench asks of the page: one stage at a time, in a host of a given size. */
export interface SheetPage {
  open(
    size: { readonly w: number; readonly h: number },
    words: Readonly<Record<string, string>>,
    options: Partial<StageOptions>,
  ): Promise<void>;
  show(previous: Picture | undefined, next: Picture): void;
  /** The stage as it is now, as the address of a PNG. */
  still(): string;
  readonly stage: Stage | undefined;
  readonly touched: readonly string[];
}

const host = document.getElementById('stage') as HTMLElement;
const touched: string[] = [];
let stage: Stage | undefined;

const page: SheetPage = {
  async open({ w, h }, words, options) {
    stage?.destroy();
    Object.assign(host.style, { width: `${w}px`, height: `${h}px` });
    stage = await createStage(host, {
      words: (key) => words[key] ?? key,
      onTouch: (option) => touched.push(option),
      motion: 'full',
      print: 'full',
      contrast: 'normal',
      ...options,
    });
  },
  show: (previous, next) => stage?.show(previous, next),
  still: () => stage?.still() ?? '',
  get stage() {
    return stage;
  },
  touched,
};

Object.assign(window, { page });
