import { clamp, RATE } from './numbers.ts';
import type { Samples } from './tape.ts';

/** A WAV file of two sides: 24 bits, 48 kHz. */
export function wavFrom([left, right]: readonly [Samples, Samples]): Buffer {
  const bytes = left.length * 6;
  const wav = Buffer.alloc(44 + bytes);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + bytes, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(2, 22);
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(RATE * 6, 28);
  wav.writeUInt16LE(6, 32);
  wav.writeUInt16LE(24, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(bytes, 40);
  for (let i = 0; i < left.length; i++) {
    wav.writeIntLE(quantised(left[i] as number), 44 + i * 6, 3);
    wav.writeIntLE(quantised(right[i] as number), 47 + i * 6, 3);
  }
  return wav;
}

const quantised = (sample: number) => Math.round(clamp(sample, -1, 1) * 8388607);
