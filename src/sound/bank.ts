import { Howl } from 'howler';
import { urlsOf } from './file-urls.ts';
import { playsOnTheGraph } from './howl-nodes.ts';
import { clipsIn } from './manifest.ts';

/** Decoded sound is large (a bed of 32 s is 12 MB), so only what a picture needs is held. */
export interface Bank {
  /** Fetches and decodes what is not there yet, in this order; frees everything else, when it has had the time to fade. */
  readonly hold: (files: ReadonlySet<string>) => void;
  /** The file, when it is decoded. */
  readonly ready: (file: string) => Howl | undefined;
  readonly held: () => readonly string[];
  /** Asked for, and neither there nor given up. */
  readonly awaited: () => readonly string[];
}

interface Loading {
  readonly howl: Howl;
  state: 'loading' | 'ready' | 'lost';
}

/** On a slow line what matters first arrives first. */
const AT_ONCE = 3;
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
  let wanted: ReadonlySet<string> = new Set();

  const stay = (file: string) => {
    clearTimeout(leaving.get(file));
    leaving.delete(file);
  };
  const drop = (file: string) => {
    stay(file);
    files.get(file)?.howl.unload();
    files.delete(file);
  };
  const fill = () => {
    const busy = [...files.values()].filter(({ state }) => state === 'loading').length;
    const next = [...wanted].filter((file) => !files.has(file)).slice(0, Math.max(0, AT_ONCE - busy));
    for (const file of next) open(file, urlsOf(file));
  };
  const arrived = (file: string, howl: Howl) => {
    const entry = files.get(file);
    if (entry?.howl !== howl) return;
    entry.state = playsOnTheGraph(howl) ? 'ready' : 'lost';
    if (entry.state === 'ready') onReady(file);
    fill();
  };
  /** A file that cannot be had in any format is left out until another place asks for it. */
  const failed = (file: string, howl: Howl, urls: readonly string[]) => {
    const entry = files.get(file);
    if (entry?.howl !== howl) return;
    if (urls.length > 0) {
      drop(file);
      open(file, urls);
    } else entry.state = 'lost';
    fill();
  };
  function open(file: string, urls: readonly string[]): void {
    const howl: Howl = load(
      file,
      urls,
      () => arrived(file, howl),
      () => failed(file, howl, urls.slice(1)),
    );
    files.set(file, { howl, state: 'loading' });
  }

  return {
    hold(needed) {
      wanted = needed;
      for (const file of files.keys()) {
        if (!needed.has(file) && !leaving.has(file))
          leaving.set(
            file,
            setTimeout(() => drop(file), FREED_AFTER_MS),
          );
      }
      for (const file of needed) stay(file);
      fill();
    },
    ready: (file) => {
      const entry = files.get(file);
      return entry?.state === 'ready' ? entry.howl : undefined;
    },
    held: () => [...files.keys()],
    awaited: () => [...wanted].filter((file) => (files.get(file)?.state ?? 'loading') === 'loading'),
  };
}
