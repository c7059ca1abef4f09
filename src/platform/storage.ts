import * as v from 'valibot';

/** What became of a write. The game plays on either way; the page says so once. */
export type Kept = 'kept' | 'refused' | 'full';

export interface Storage {
  /** What was kept under this name, if it still fits its schema. */
  readonly read: <S extends v.GenericSchema>(name: string, schema: S) => v.InferOutput<S> | undefined;
  readonly write: (name: string, value: unknown) => Kept;
  readonly forget: (name: string) => void;
  /** Everything this game keeps here, and nothing of its neighbours on the same origin. */
  readonly eraseAll: () => void;
}

const PREFIX = '950.';

function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFull = (error: unknown) => error instanceof DOMException && /quota/i.test(error.name);

/** Reaching for `localStorage` can itself throw (a sandboxed frame, cookies refused): so it is asked for each time. */
export function storageOver(area: () => globalThis.Storage): Storage {
  const attempt = <T>(what: (store: globalThis.Storage) => T, otherwise: T): T => {
    try {
      return what(area());
    } catch {
      return otherwise;
    }
  };
  return {
    read(name, schema) {
      const found = attempt((store) => parsed(store.getItem(PREFIX + name)), undefined);
      const checked = v.safeParse(schema, found);
      return checked.success ? checked.output : undefined;
    },
    write(name, value) {
      try {
        area().setItem(PREFIX + name, JSON.stringify(value));
        return 'kept';
      } catch (error) {
        return isFull(error) ? 'full' : 'refused';
      }
    },
    forget: (name) => attempt((store) => store.removeItem(PREFIX + name), undefined),
    eraseAll: () =>
      attempt((store) => {
        for (const name of Object.keys(store)) if (name.startsWith(PREFIX)) store.removeItem(name);
      }, undefined),
  };
}

export const storage: Storage = storageOver(() => localStorage);
