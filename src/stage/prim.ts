import type { Primitive, Tone } from './figures/primitive.ts';

export type { Point as Pt } from './figures/geometry.ts';
export type { Tone } from './figures/primitive.ts';
export type Prim = Primitive;

export const TONES: readonly Tone[] = ['body', 'red', 'light', 'cool', 'paper', 'glass', 'lens', 'dots'];
