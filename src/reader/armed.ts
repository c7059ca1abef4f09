import { useEffect, useRef } from 'preact/hooks';

const ARMED_AFTER_MS = 300;
const NOT_SHOWN = Number.POSITIVE_INFINITY;

/** A choice that has just appeared under a finger is not yet a choice: taps count from 300 ms after it was painted, on a slow machine too. */
export function useArmed(appears: unknown): () => boolean {
  const shownAt = useRef(NOT_SHOWN);
  const last = useRef(appears);
  if (last.current !== appears) {
    last.current = appears;
    shownAt.current = NOT_SHOWN;
  }
  useEffect(() => {
    const painted = requestAnimationFrame(() => {
      shownAt.current = performance.now();
    });
    return () => cancelAnimationFrame(painted);
  }, [appears]);
  return () => performance.now() - shownAt.current >= ARMED_AFTER_MS;
}
