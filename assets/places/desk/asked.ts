import type { Picture } from '../../../src/day/picture.ts';

/** A No is heard to flap; a Yes, and a silence, are not. */
export type Verdict = 'yes' | 'no' | undefined;

export const verdictOf = ({ cues }: Picture): Verdict => (cues.includes('verdict') ? (cues.includes('flap') ? 'no' : 'yes') : undefined);

/** Which clip is on the screen, 1 to 6; nought when the wall is. */
export function clipOf({ devices }: Picture): number {
  const [what, detail] = devices.screen ?? ['off'];
  if (what !== 'clip') return 0;
  return Number(detail) || 5;
}

/** The last clip has only begun: what was answered was the one before it. */
export const isNew = (picture: Picture) => clipOf(picture) === 6;

export const reads = (picture: Picture) => `${picture.devices.screen?.join(' ') ?? ''} ${verdictOf(picture) ?? ''}`;
