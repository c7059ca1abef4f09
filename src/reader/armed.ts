import { useEffect, useRef } from 'preact/hooks';

const ARMED_AFTER_MS = 300;

/** A choice that has just appeared under a finger is not yet a choice: taps count from 300 ms on. */
export function useArmed(appears: unknown): () => boolean {
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = performance.now();
  }, [appears]);
  return () => performance.now() - shownAt.current >= ARMED_AFTER_MS;
}
