import type { Edition } from '../day/day.ts';
import type { Playthrough } from '../day/moment.ts';
import type { TurningPoints } from '../day/turning-points.ts';
import type { Change, WhatIf } from '../day/what-if.ts';

export type Question =
  | { readonly kind: 'what-if'; readonly playthrough: Playthrough; readonly change: Change }
  | { readonly kind: 'turning-points'; readonly playthrough: Playthrough };
export type Asked = Question & { readonly number: number };
export type Answer =
  | { readonly kind: 'what-if'; readonly number: number; readonly whatIf: WhatIf }
  | { readonly kind: 'turning-points'; readonly number: number; readonly points: TurningPoints };

/** Somebody who replays days elsewhere, so that the page never waits. */
export interface Asking {
  readonly whatIf: (playthrough: Playthrough, change: Change) => Promise<WhatIf>;
  readonly turningPoints: (playthrough: Playthrough) => Promise<TurningPoints>;
  readonly close: () => void;
}

/** Starts the worker with the story it is to tell; it answers in the order it is asked. */
export function askingOf(edition: Edition): Asking {
  const worker = new Worker(new URL('./what-if-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: Answer) => void>();
  let number = 0;
  worker.postMessage(edition);
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  };
  const ask = (question: Question) =>
    new Promise<Answer>((resolve) => {
      number += 1;
      waiting.set(number, resolve);
      worker.postMessage({ ...question, number });
    });
  return {
    whatIf: async (playthrough, change) => {
      const answer = await ask({ kind: 'what-if', playthrough, change });
      return (answer as Extract<Answer, { kind: 'what-if' }>).whatIf;
    },
    turningPoints: async (playthrough) => {
      const answer = await ask({ kind: 'turning-points', playthrough });
      return (answer as Extract<Answer, { kind: 'turning-points' }>).points;
    },
    close: () => worker.terminate(),
  };
}
