export type { Point as Pt } from './figures/geometry.ts';
export type { Primitive as Prim, Tone } from './figures/primitive.ts';
