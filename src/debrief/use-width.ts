import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How wide an element is, and again whenever that changes: a drawing with words in it is laid out, not scaled. */
export function useWidth(element: RefObject<HTMLElement | null>, otherwise = 680): number {
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const here = element.current;
    if (!here) return undefined;
    const measure = () => setWidth(Math.round(here.clientWidth) || otherwise);
    const watching = new ResizeObserver(measure);
    watching.observe(here);
    measure();
    return () => watching.disconnect();
  }, [element, otherwise]);
  return width;
}
