import type { Hour } from '../day/picture.ts';

/** Paper and the four inks: A key, B red, C cool, D light. */
export interface Inks {
  readonly paper: string;
  readonly A: string;
  readonly B: string;
  readonly C: string;
  readonly D: string;
}

/** On stage red is the signal's: dawn has the morning's, and its coral is kept for the title. */
export const HOURS: Readonly<Record<Hour, Inks>> = {
  dawn: { paper: '#F3E6D6', A: '#2A2A5E', B: '#EE3D23', C: '#F2A9A0', D: '#FFC25A' },
  morning: { paper: '#F4EAD7', A: '#12364A', B: '#EE3D23', C: '#8CC3CC', D: '#F9BE2E' },
  noon: { paper: '#F7F0DF', A: '#17383A', B: '#EE3D23', C: '#5FB7A6', D: '#FFD23E' },
  afternoon: { paper: '#F3E7D0', A: '#3A2438', B: '#EA4A2A', C: '#9DB7A0', D: '#F0A53C' },
  evening: { paper: '#F1E2CF', A: '#2B1F45', B: '#E8472B', C: '#1E9E78', D: '#F4A04A' },
  night: { paper: '#EFE4CC', A: '#171A3D', B: '#E8472B', C: '#5B6FB5', D: '#F7C948' },
};

/** The machine’s own colours: the same at every hour, in every band. */
export const GLASS = { glass: '#081219', led: '#D9F5FF', line: '#CFF1FF', tag: '#062335' } as const;
