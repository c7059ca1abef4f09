import type { Build } from './build.ts';
import type { Point } from './geometry.ts';
import type { AttributeKind } from './kinds.ts';
import type { Tone } from './primitive.ts';

/** One of a person's own things, and what it is printed in. */
export interface Attribute {
  readonly kind: AttributeKind;
  readonly tone: Tone;
}

export interface Individual {
  readonly build: Build;
  readonly attributes: readonly Attribute[];
  /** What the torso and the arms are printed in, where that is not the body’s ink. */
  readonly cloth?: Tone;
  /** How long two steps take. */
  readonly strideMs: number;
}

/** One person of a figure: most figures are one person, a few are a group. */
export interface Member {
  readonly individual: Individual;
  /** Where they stand beside the middle of the group, and how far back, in HU. */
  readonly place: Point;
  /** Do they face left? */
  readonly facing: 'right' | 'left';
}
