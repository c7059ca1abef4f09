import { SOUNDS } from '../../assets/sounds/sounds/all.ts';
import type { Measures } from './measure.ts';

/** What a committed sound must keep to. kB are thousands of bytes. */
export const LIMITS = {
  truePeakDb: -3,
  offTargetDb: 1.5,
  seam: 1.5,
  /** Thousandths of full scale left at either end of a sound that is heard once. */
  ends: 3,
  directCurrent: 2e-3,
  allKb: 2500,
  firstSceneKb: 250,
  apartSeconds: 0.1,
  apartDb: 1,
} as const;

/** What a visitor has fetched by the end of the first scene: its own files, and the next scene’s ahead. */
const FIRST_SCENE = ['core', 'bed-home', 'stairs'] as const;

const kb = (bytes: number) => bytes / 1000;
export const allKb = ({ files }: Measures): number => kb(Object.values(files).reduce((sum, { webm }) => sum + webm.bytes, 0));
export const firstSceneKb = ({ files }: Measures): number => kb(FIRST_SCENE.reduce((sum, name) => sum + (files[name]?.webm.bytes ?? 0), 0));

function clipFaults({ clips }: Measures): readonly string[] {
  return SOUNDS.flatMap(({ id, level }) => {
    const clip = clips[id];
    if (!clip) return [`${id} was never encoded.`];
    const off = 'peak' in level ? Math.abs(clip.truePeak - level.peak) - 1 : Math.abs(clip.lufs - level.lufs);
    return [
      ...(off > LIMITS.offTargetDb ? [`${id} is ${off.toFixed(1)} dB off its level.`] : []),
      ...(clip.truePeak > LIMITS.truePeakDb ? [`${id} peaks at ${clip.truePeak} dBTP.`] : []),
      ...(clip.ends > (clip.kind === 'loop' ? LIMITS.seam : LIMITS.ends)
        ? [`${id} does not meet itself, or does not end at nought (${clip.ends}).`]
        : []),
      ...(clip.directCurrent > LIMITS.directCurrent ? [`${id} has direct current in it.`] : []),
    ];
  });
}

function fileFaults({ files }: Measures): readonly string[] {
  return Object.entries(files).flatMap(([name, { webm, m4a }]) => [
    ...(Math.abs(webm.seconds - m4a.seconds) > LIMITS.apartSeconds
      ? [`${name} is ${webm.seconds} s long in one format and ${m4a.seconds} s in the other.`]
      : []),
    ...(Math.abs(webm.lufs - m4a.lufs) > LIMITS.apartDb
      ? [`${name} is at ${webm.lufs} LUFS in one format and ${m4a.lufs} in the other.`]
      : []),
    ...[webm, m4a].filter(({ truePeak }) => truePeak > LIMITS.truePeakDb).map(({ truePeak }) => `${name} peaks at ${truePeak} dBTP.`),
    ...[webm, m4a]
      .filter(({ worstSeam }) => worstSeam > LIMITS.seam)
      .map(({ worstSeam }) => `A loop of ${name} has a seam of ${worstSeam}.`),
  ]);
}

/** One sentence for each thing that is not as it should be. */
export function faultsIn(measures: Measures): readonly string[] {
  return [
    ...clipFaults(measures),
    ...fileFaults(measures),
    ...(allKb(measures) > LIMITS.allKb ? [`All sounds together weigh ${Math.round(allKb(measures))} kB.`] : []),
    ...(firstSceneKb(measures) > LIMITS.firstSceneKb ? [`The first scene’s sounds weigh ${Math.round(firstSceneKb(measures))} kB.`] : []),
  ];
}
