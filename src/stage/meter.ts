/** What frames cost, for the bench: kept for the last few hundred frames only. */
export interface Measures {
  readonly scriptMsP50: number;
  readonly scriptMsP95: number;
  readonly drawCalls: number;
  readonly textures: number;
  readonly frames: number;
}

const KEPT = 600;

export class Meter {
  readonly #scriptMs: number[] = [];
  #drawCalls = 0;

  /** One frame: how long its script ran, and how often it drew. */
  note(scriptMs: number, drawCalls: number): void {
    this.#scriptMs.push(scriptMs);
    if (this.#scriptMs.length > KEPT) this.#scriptMs.shift();
    this.#drawCalls = Math.max(this.#drawCalls, drawCalls);
  }

  measures(textures: number): Measures {
    const sorted = [...this.#scriptMs].sort((a, b) => a - b);
    const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
    return { scriptMsP50: at(0.5), scriptMsP95: at(0.95), drawCalls: this.#drawCalls, textures, frames: sorted.length };
  }

  clear(): void {
    this.#scriptMs.length = 0;
    this.#drawCalls = 0;
  }
}

/** Counts the draws of a context from now on; the count is read and reset by each call. */
export function countDraws(context: WebGLRenderingContext): () => number {
  let draws = 0;
  const elements = context.drawElements.bind(context);
  const arrays = context.drawArrays.bind(context);
  context.drawElements = (...args) => {
    draws++;
    elements(...args);
  };
  context.drawArrays = (...args) => {
    draws++;
    arrays(...args);
  };
  return () => {
    const counted = draws;
    draws = 0;
    return counted;
  };
}
