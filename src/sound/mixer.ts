import { BUSES, type Bus, type Duck, OPEN_HZ, type Tone } from './heard.ts';

/** The three volumes of the settings, 0 to 1. */
export interface Volumes {
  readonly sounds: number;
  readonly voice: number;
  readonly music: number;
}

const VOLUME_OF: Readonly<Record<Bus, keyof Volumes>> = {
  city: 'sounds',
  ui: 'sounds',
  hum: 'sounds',
  people: 'voice',
  voice: 'voice',
  music: 'music',
};
export const gainFrom = (db: number): number => (db <= -60 ? 0 : 10 ** (db / 20));
/** What the limiter’s automatic make-up adds in every browser (threshold −3 dB, ratio 20), taken back. */
const MAKE_UP_DB = -1.7;
const RAMP_SECONDS = 4;

interface Channel {
  readonly input: GainNode;
  readonly beds: GainNode;
  readonly filter: BiquadFilterNode;
  readonly duck: GainNode;
  readonly volume: GainNode;
}

export interface Mixer {
  readonly into: (bus: Bus, kind: 'bed' | 'other') => AudioNode;
  /** Over 4 s, or at once when nothing has been heard yet. */
  readonly tone: (buses: Readonly<Record<Bus, Tone>>, pace: 'slow' | 'now') => void;
  readonly duck: (ducks: readonly Duck[]) => void;
  readonly volumes: (volumes: Volumes, master: number) => void;
  readonly close: () => void;
}

/** Moves a parameter from wherever it is, without a step. */
export const glide = (param: AudioParam, to: number, at: number, seconds: number): void =>
  void param.setTargetAtTime(to, at, Math.max(0.005, seconds / 4));

function channelOf(context: AudioContext, out: AudioNode): Channel {
  const gain = () => context.createGain();
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: OPEN_HZ, Q: Math.SQRT1_2 });
  const channel = { input: gain(), beds: gain(), filter, duck: gain(), volume: gain() };
  channel.beds.connect(channel.input).connect(filter).connect(channel.duck).connect(channel.volume).connect(out);
  return channel;
}

/** Buses with a gain, a low-pass and a duck each, into a master that is limited at −3 dBFS; below 110 Hz a small speaker only rattles. */
export function mixerOn(context: AudioContext, speaker: 'full' | 'small'): Mixer {
  const master = context.createGain();
  const low = new BiquadFilterNode(context, { type: 'highpass', frequency: speaker === 'small' ? 110 : 20, Q: Math.SQRT1_2 });
  const limiter = new DynamicsCompressorNode(context, { threshold: -3, knee: 0, ratio: 20, attack: 0.003, release: 0.12 });
  const trim = new GainNode(context, { gain: gainFrom(MAKE_UP_DB) });
  master.connect(low).connect(limiter).connect(trim).connect(context.destination);
  const channels = Object.fromEntries(BUSES.map((bus) => [bus, channelOf(context, master)])) as Record<Bus, Channel>;
  const ducked = (target: Bus | 'beds') => (target === 'beds' ? [channels.city.beds, channels.people.beds] : [channels[target].duck]);

  return {
    into: (bus, kind) => (kind === 'bed' ? channels[bus].beds : channels[bus].input),
    tone(buses, pace) {
      for (const bus of BUSES) {
        const seconds = pace === 'now' ? 0 : RAMP_SECONDS;
        glide(channels[bus].input.gain, gainFrom(buses[bus].gainDb), context.currentTime, seconds);
        glide(channels[bus].filter.frequency, buses[bus].lowpassHz, context.currentTime, seconds);
      }
    },
    duck(ducks) {
      const now = context.currentTime;
      for (const target of [...BUSES, 'beds'] as const) {
        for (const { gain } of ducked(target)) {
          gain.cancelScheduledValues(now);
          glide(gain, 1, now, 0.3);
          for (const { atMs, downMs, holdMs, upMs, by } of ducks) {
            const to = by[target];
            if (to === undefined) continue;
            glide(gain, gainFrom(to), now + atMs / 1000, downMs / 1000);
            glide(gain, 1, now + (atMs + downMs + Math.max(0, holdMs)) / 1000, upMs / 1000);
          }
        }
      }
    },
    volumes(volumes, level) {
      for (const bus of BUSES) glide(channels[bus].volume.gain, volumes[VOLUME_OF[bus]], context.currentTime, 0.1);
      glide(master.gain, level, context.currentTime, 0.1);
    },
    close: () => trim.disconnect(),
  };
}
