import { Howl } from 'howler';
import { urlsOf } from './file-urls.ts';
import { playsOnTheGraph } from './howl-nodes.ts';
import { clipsIn } from './manifest.ts';

/** Decoded sound is large (a bed of 32 s is 12 MB), so only what a picture needs is held. */
export interface Bank {
  /** Fetches and decodes what is not there yet; frees everything else, when it has had the time to fade. */
  readonly hold: (files: ReadonlySet<string>) => void;
  /** The file, when it is decoded. */
  readonly ready: (file: string) => Howl | undefined;
  readonly held: () => readonly string[];
}

interface Loading {
  readonly howl: Howl;
  state: 'loading' | 'ready';
}

/** Longer than any fade. */
const FREED_AFTER_MS = 1500;

/** A format some browser says it knows and cannot decode is tried once more in the other. */
function load(file: string, urls: readonly string[], onReady: () => void, onLost: () => void): Howl {
  const sprite = Object.fromEntries(
    Object.entries(clipsIn(file)).map(([id, [start, length, loop]]) => [id, loop ? [start, length, loop] : [start, length]]),
  );
  return new Howl({
    src: [...urls],
    sprite: sprite as Record<string, [number, number]>,
    html5: false,
    pool: 10,
    onload: onReady,
    onloaderror: onLost,
  });
}

/** `onReady` is told each file as it becomes playable. */
export function bankOf(onReady: (file: string) => void): Bank {
  const files = new Map<string, Loading>();
  const leaving = new Map<string, ReturnType<typeof setTimeout>>();
  const stay = (file: string) => {
    clearTimeout(leaving.get(file));
    leaving.delete(file);
  };
  const drop = (file: string) => {
    stay(file);
    files.get(file)?.howl.unload();
    files.delete(file);
  };
  const open = (file: string, urls: readonly string[]) => {
    if (urls.length === 0) return;
    const howl = load(
      file,
      urls,
      () => {
        const entry = files.get(file);
        if (entry?.howl !== howl) return;
        if (!playsOnTheGraph(howl)) return drop(file);
        entry.state = 'ready';
        onReady(file);
      },
      () => {
        if (files.get(file)?.howl !== howl) return;
        drop(file);
        open(file, urls.slice(1));
      },
    );
    files.set(file, { howl, state: 'loading' });
  };
  return {
    hold(wanted) {
      for (const file of files.keys()) {
        if (!wanted.has(file) && !leaving.has(file))
          leaving.set(
            file,
            setTimeout(() => drop(file), FREED_AFTER_MS),
          );
      }
      for (const file of wanted) {
        stay(file);
        if (!files.has(file)) open(file, urlsOf(file));
      }
    },
    ready: (file) => {
      const entry = files.get(file);
      return entry?.state === 'ready' ? entry.howl : undefined;
    },
    held: () => [...files.keys()],
  };
}
