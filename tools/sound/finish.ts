import { filterOf } from '../../assets/sounds/kit/filters.ts';
import { loudnessOf } from '../../assets/sounds/kit/loudness.ts';
import { gainFromDb, smooth } from '../../assets/sounds/kit/numbers.ts';
import type { Tape } from '../../assets/sounds/kit/tape.ts';
import type { Level, Sound } from '../../assets/sounds/sounds/sound.ts';

/** Leaves the codecs room under −3 dBTP. */
const CEILING_DB = -4;

function gainTo(level: Level, tape: Tape): number {
  if ('peak' in level) return gainFromDb(level.peak) / tape.peak();
  const { integrated, momentary } = loudnessOf(tape);
  return gainFromDb(level.lufs - (tape.kind === 'loop' && tape.seconds > 2 ? integrated : momentary));
}

/** A sound as it leaves the studio: no direct current, its ends at nought, as loud as its level says. */
export function finishedFrom(sound: Sound): Tape {
  const tape = sound.make().filter(() => filterOf('high', 28));
  if (tape.kind === 'once') tape.shape((t) => smooth(t / 0.001) * smooth((tape.seconds - t) / 0.03));
  if (sound.sides === 'mono') tape.toMono();
  const gain = Math.min(gainTo(sound.level, tape), gainFromDb(CEILING_DB) / tape.peak());
  return tape.shape(() => gain);
}
