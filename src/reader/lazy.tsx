import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** A part of the page that is fetched when it is first shown, so that the title comes soon. A failed fetch may be tried again. */
export function lazy<P extends object>(fetchPart: () => Promise<ComponentType<P>>): ComponentType<P> {
  const found = signal<ComponentType<P> | undefined>(undefined);
  let asked = false;
  const ask = async () => {
    asked = true;
    try {
      const part = await fetchPart();
      found.value = part;
    } catch {
      asked = false;
    }
  };
  return (props) => {
    if (!asked) void ask();
    const Part = found.value;
    return Part ? <Part {...props} /> : null;
  };
}
