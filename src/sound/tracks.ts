import type { Howl } from 'howler';
import type { Bank } from './bank.ts';
import { busOf } from './buses-of.ts';
import { type Bus, type ClipId, OPEN_HZ, type Sounds, type Tone } from './heard.ts';
import { routeTo } from './howl-nodes.ts';
import { fileOf, lengthOf } from './manifest.ts';
import { gainFrom, glide, type Mixer } from './mixer.ts';

/** Beds and music lie under reading: −29 LUFS for a bed. */
const UNDER_DB = -6;
const CROSS_FADE_SECONDS = 1.2;

interface Track {
  readonly howl: Howl;
  readonly soundId: number;
  readonly gain: GainNode;
  readonly filter: BiquadFilterNode;
}

const isBed = (id: ClipId) => id.startsWith('bed-');
const isLayer = (id: ClipId) => id.startsWith('music-');
/** A bed gives way to the next; a signal does not tick red and green at once. */
const fadeSeconds = (id: ClipId) => (isBed(id) || isLayer(id) ? CROSS_FADE_SECONDS : 0.1);

/** What should go on and on, with its tone. */
export function lastingIn({ bed, loops, music }: Sounds): ReadonlyMap<ClipId, Tone> {
  const tone = (gainDb: number): Tone => ({ gainDb, lowpassHz: OPEN_HZ });
  return new Map<ClipId, Tone>([
    ...(bed ? [[bed.id, { gainDb: bed.gainDb + UNDER_DB, lowpassHz: bed.lowpassHz }] as const] : []),
    ...loops.map((id) => [id, tone(0)] as const),
    ...Object.entries(music).map(([id, gainDb]) => [id as ClipId, tone(gainDb + UNDER_DB)] as const),
  ]);
}

export interface Tracks {
  /** Moves from what runs to what should run: what is in both goes on where it is. */
  readonly move: (wanted: ReadonlyMap<ClipId, Tone>) => void;
  readonly running: () => readonly ClipId[];
}

/** The loops that run. Layers of music join where the others are. */
export function tracksOn(context: AudioContext, mixer: Mixer, bank: Bank): Tracks {
  const tracks = new Map<ClipId, Track>();
  let scoreBegan = 0;

  const inTime = (id: ClipId, howl: Howl, soundId: number) => {
    const others = [...tracks.keys()].some(isLayer);
    if (!others) scoreBegan = context.currentTime;
    const seconds = lengthOf(id) / 1000;
    const late = (context.currentTime - scoreBegan) % seconds;
    if (others && late > 0.05) howl.seek((howl.seek(soundId) as number) + late, soundId);
  };

  const start = (id: ClipId, { gainDb, lowpassHz }: Tone, bus: Bus) => {
    const howl = bank.ready(fileOf(id));
    if (!howl) return;
    const gain = new GainNode(context, { gain: 0 });
    const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: lowpassHz, Q: Math.SQRT1_2 });
    gain.connect(filter).connect(mixer.into(bus, isBed(id) ? 'bed' : 'other'));
    const soundId = howl.play(id);
    routeTo(howl, soundId, gain);
    if (isLayer(id)) inTime(id, howl, soundId);
    glide(gain.gain, gainFrom(gainDb), context.currentTime, fadeSeconds(id));
    tracks.set(id, { howl, soundId, gain, filter });
  };

  const stop = (id: ClipId, { howl, soundId, gain, filter }: Track) => {
    tracks.delete(id);
    const seconds = fadeSeconds(id);
    glide(gain.gain, 0, context.currentTime, seconds);
    setTimeout(
      () => {
        howl.stop(soundId);
        gain.disconnect();
        filter.disconnect();
      },
      seconds * 1000 + 100,
    );
  };

  return {
    move(wanted) {
      for (const [id, track] of tracks) {
        const tone = wanted.get(id);
        if (!tone || bank.ready(fileOf(id)) !== track.howl) {
          stop(id, track);
          continue;
        }
        glide(track.gain.gain, gainFrom(tone.gainDb), context.currentTime, CROSS_FADE_SECONDS);
        glide(track.filter.frequency, tone.lowpassHz, context.currentTime, CROSS_FADE_SECONDS);
      }
      for (const [id, tone] of wanted) if (!tracks.has(id)) start(id, tone, busOf(id));
    },
    running: () => [...tracks.keys()],
  };
}
