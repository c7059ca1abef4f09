import type { Room } from '../kit/reverb.ts';

/** An open street, facades far off. */
export const plaza: Room = { rt: 0.9, damp: 3500, pre: 0.03, wet: 0.16, size: 0.8 };
/** Central Station. */
export const hall: Room = { rt: 2.8, damp: 2600, pre: 0.045, wet: 0.55, size: 1.6 };
export const room: Room = { rt: 0.35, damp: 3000, pre: 0.004, wet: 0.2, size: 0.45 };
export const stairwell: Room = { rt: 1.4, damp: 2200, pre: 0.01, wet: 0.4, size: 0.9 };
