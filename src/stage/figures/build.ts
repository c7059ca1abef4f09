/** The measures of a body, in HU. Children are other proportions, not small adults. */
export interface Build {
  readonly head: number;
  readonly neckGap: number;
  readonly torso: number;
  readonly shoulder: number;
  readonly hip: number;
  readonly upperArm: number;
  readonly foreArm: number;
  readonly thigh: number;
  readonly shin: number;
  readonly armWidth: number;
  readonly legWidth: number;
  readonly torsoWidth: number;
}

const adult: Build = {
  head: 1,
  neckGap: 0.16,
  torso: 2,
  shoulder: 1.56,
  hip: 0.82,
  upperArm: 1.08,
  foreArm: 1.06,
  thigh: 1.46,
  shin: 1.46,
  armWidth: 0.54,
  legWidth: 0.72,
  torsoWidth: 0.58,
};

const child: Build = {
  head: 1,
  neckGap: 0.15,
  torso: 1.36,
  shoulder: 1.12,
  hip: 0.62,
  upperArm: 0.74,
  foreArm: 0.72,
  thigh: 0.92,
  shin: 0.92,
  armWidth: 0.44,
  legWidth: 0.58,
  torsoWidth: 0.48,
};

const elder: Build = { ...adult, torso: 1.94, thigh: 1.36, shin: 1.36, shoulder: 1.46 };

export const BUILDS = {
  adult,
  slight: { ...adult, shoulder: 1.4, hip: 0.74, armWidth: 0.47, legWidth: 0.62, torsoWidth: 0.52 },
  broad: { ...adult, shoulder: 1.84, hip: 1.04, armWidth: 0.6, legWidth: 0.84, torsoWidth: 0.74 },
  stocky: { ...adult, torso: 1.8, shoulder: 1.84, hip: 1.04, armWidth: 0.6, legWidth: 0.84, torsoWidth: 0.74 },
  elder,
  narrowElder: { ...elder, shoulder: 1.36 },
  wideElder: { ...elder, shoulder: 1.7, torsoWidth: 0.7 },
  child,
  infant: {
    ...child,
    head: 0.8,
    torso: 0.72,
    shoulder: 0.7,
    hip: 0.4,
    upperArm: 0.42,
    foreArm: 0.36,
    thigh: 0.36,
    shin: 0.34,
    armWidth: 0.32,
    legWidth: 0.38,
    torsoWidth: 0.5,
  },
} as const satisfies Record<string, Build>;

export type BuildName = keyof typeof BUILDS;
