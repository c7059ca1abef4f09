import { gainFrom, glide } from './mixer.ts';

/** 0 dB of the hum, in the table of bands. */
const HUM_DB = -36;
const RAMP_SECONDS = 4;

export interface Hum {
  readonly move: (hum: { readonly hz: readonly number[]; readonly gainDb: number } | undefined) => void;
  readonly running: () => readonly number[];
}

/** The band’s chord under the bed, made of plain tones while it runs: a tone that stays in the chord goes on. */
export function humOn(context: AudioContext, out: AudioNode): Hum {
  const tones = new Map<number, { readonly oscillator: OscillatorNode; readonly gain: GainNode }>();

  const start = (hz: number) => {
    const oscillator = new OscillatorNode(context, { frequency: hz });
    const gain = new GainNode(context, { gain: 0 });
    oscillator.connect(gain).connect(out);
    oscillator.start();
    const tone = { oscillator, gain };
    tones.set(hz, tone);
    return tone;
  };
  const stop = (hz: number) => {
    const tone = tones.get(hz);
    tones.delete(hz);
    if (!tone) return;
    glide(tone.gain.gain, 0, context.currentTime, RAMP_SECONDS);
    tone.oscillator.stop(context.currentTime + RAMP_SECONDS * 2);
    tone.oscillator.onended = () => tone.gain.disconnect();
  };

  return {
    move(hum) {
      const wanted = hum?.hz ?? [];
      for (const hz of [...tones.keys()]) if (!wanted.includes(hz)) stop(hz);
      for (const hz of wanted) {
        const { gain } = tones.get(hz) ?? start(hz);
        glide(gain.gain, gainFrom((hum?.gainDb ?? 0) + HUM_DB) / Math.sqrt(wanted.length), context.currentTime, RAMP_SECONDS);
      }
    },
    running: () => [...tones.keys()],
  };
}
