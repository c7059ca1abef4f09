import { CARRIED } from './carried.ts';
import { CLOTHES } from './clothes.ts';
import type { Fit } from './fit.ts';
import { HEADWEAR } from './headwear.ts';
import type { Primitive, Tone } from './primitive.ts';

/** Draws one of a person’s own things on a body in a pose. */
export type Draw = (fit: Fit, tone: Tone) => Primitive[];

export const ATTRIBUTES = { ...HEADWEAR, ...CLOTHES, ...CARRIED };

export type AttributeKind = keyof typeof HEADWEAR | keyof typeof CLOTHES | keyof typeof CARRIED;
