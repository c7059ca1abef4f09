import type { Draw, Fit } from './fit.ts';
import { boxOf, mix, type Point } from './geometry.ts';
import { disc, hull, limb, type Primitive, type Tone } from './primitive.ts';

/** What is worn below the chin. */
export const CLOTHES = {
  scarf: (fit, tone) => {
    const width = mix(0.34, 0.42, fit.frontal);
    const tail = mix(-0.5, 0.3, fit.frontal);
    const at = (x: number, y: number) => fit.at(fit.neck, x, y - 0.02);
    return [
      limb(3, tone, 0.34, [at(-width, 0), at(width, 0)]),
      limb(3, tone, 0.3, [at(tail * 0.7, 0), at(tail, -0.5), at(tail * (1 + 0.5 * fit.pose.turn), -1.02)]),
    ];
  },

  coat: (fit) => coatSkirt(fit, 'body'),
  /** The skirts of the grey coat: dots, like its sleeves. */
  greyCoat: (fit) => coatSkirt(fit, 'dots'),

  skirt: (fit, tone) => {
    if (fit.seated) return [];
    const middle = mix(fit.hip[0], kneesAt(fit)[0], 0.6);
    const hem = mix(fit.hip[1], fit.legNear[1][1], 0.62);
    return [hull(1, tone, 0.3, [fit.at(fit.hip, -0.2, 0.3), fit.at(fit.hip, 0.2, 0.3), [middle + 0.74, hem], [middle - 0.74, hem]])];
  },

  shawl: (fit, tone) => {
    const half = (side: number) => fit.at(fit.neck, side * mix(0.3, 0.66, fit.frontal), -0.06);
    return [hull(2, tone, 0.2, [half(-1), half(1), fit.at(fit.neck, 0, -1.15)])];
  },

  tabard: (fit, tone) => {
    const half = mix(0.14, 0.42, fit.frontal);
    return [
      hull(2, tone, 0.14, [
        fit.at(fit.neck, -half, -0.34),
        fit.at(fit.neck, half, -0.34),
        fit.at(fit.hip, half + 0.04, -0.1),
        fit.at(fit.hip, -half - 0.04, -0.1),
      ]),
    ];
  },

  apron: (fit, tone) => {
    const half = mix(0.16, 0.4, fit.frontal);
    const front = mix(0.18, 0, fit.frontal);
    const knee = fit.seated
      ? fit.at(fit.hip, 0.9, 0.1)
      : ([mix(fit.hip[0], kneesAt(fit)[0], 0.7) + front, mix(fit.hip[1], fit.legNear[1][1], 0.8)] as Point);
    return [
      hull(2, tone, 0.12, [
        fit.at(fit.neck, front - half * 0.6, -0.6),
        fit.at(fit.neck, front + half * 0.6, -0.6),
        fit.at(fit.hip, front + half, 0.3),
        fit.at(fit.hip, front - half, 0.3),
      ]),
      hull(2, tone, 0.12, [
        fit.at(fit.hip, front - half, 0.2),
        fit.at(fit.hip, front + half, 0.2),
        [knee[0] + half, knee[1]],
        [knee[0] - half, knee[1]],
      ]),
    ];
  },

  /** Two bands that catch the light. */
  vest: (fit, tone) => {
    const half = mix(0.2, fit.build.shoulder / 2 - 0.24, fit.frontal);
    const band = (up: number) => limb(2, 'paper', 0.14, [fit.at(fit.neck, -half, up), fit.at(fit.neck, half, up)]);
    return [
      hull(2, tone, 0.2, [
        fit.at(fit.neck, -half, -0.3),
        fit.at(fit.neck, half, -0.3),
        fit.at(fit.hip, half, 0.34),
        fit.at(fit.hip, -half, 0.34),
      ]),
      band(-0.74),
      band(-1.14),
    ];
  },

  stripe: (fit, tone) => bands(fit, tone, [-0.84], 0.3),
  stripes: (fit, tone) => bands(fit, tone, [-0.42, -0.8], 0.15),
  belt: (fit, tone) => [
    ...bands(fit, tone, [0.16 - fit.build.torso], 0.16),
    ...[-1, 1].map((side) => limb(3, tone, 0.14, [shoulderAt(fit, side, 0.12), shoulderAt(fit, side, 0.42)])),
  ],
  pyjamas: (fit) => bands(fit, 'cool', [-0.4, -0.74, -1.08], 0.13),

  overalls: (fit, tone) => {
    const x = mix(0.1, 0.34, fit.frontal);
    const bib = mix(0.16, 0.34, fit.frontal);
    return [
      ...[-1, 1].map((side) => limb(3, tone, 0.13, [fit.at(fit.neck, side * x, -0.06), fit.at(fit.neck, side * x, -0.86)])),
      hull(3, tone, 0.1, [
        fit.at(fit.neck, -bib, -0.86),
        fit.at(fit.neck, bib, -0.86),
        fit.at(fit.neck, bib, -1.3),
        fit.at(fit.neck, -bib, -1.3),
      ]),
    ];
  },

  bowTie: (fit, tone) => {
    const x = mix(0.24, 0, fit.frontal);
    const wing = (side: number): Primitive =>
      hull(3, tone, 0.08, [fit.at(fit.neck, x, -0.16), fit.at(fit.neck, x + side * 0.36, 0.02), fit.at(fit.neck, x + side * 0.36, -0.34)]);
    return [wing(-1), wing(1)];
  },

  tie: (fit, tone) => {
    const x = mix(0.22, 0, fit.frontal);
    const at = (dx: number, up: number) => fit.at(fit.neck, x + dx, up);
    return [
      hull(3, tone, 0.08, [
        at(-0.12, -0.08),
        at(0.12, -0.08),
        at(0.05, -0.26),
        at(0.18, -1.02),
        at(0, -1.2),
        at(-0.18, -1.02),
        at(-0.05, -0.26),
      ]),
    ];
  },

  buttons: (fit, tone) => {
    const x = mix(0.2, 0, fit.frontal);
    return [-0.36, -0.78, -1.2].map((up) => disc(3, tone, fit.at(fit.neck, x, up), 0.12));
  },

  flower: (fit, tone) => {
    const centre = fit.at(fit.neck, mix(0.18, 0.32, fit.frontal), -0.5);
    const petal = (i: number) => disc(3, tone, [centre[0] + Math.sin(i * 1.257) * 0.2, centre[1] + Math.cos(i * 1.257) * 0.2], 0.16);
    return [...[0, 1, 2, 3, 4].map(petal), disc(3, 'body', centre, 0.1)];
  },

  cross: (fit, tone) => {
    const centre = fit.at(fit.neck, mix(0.06, 0, fit.frontal), -0.76);
    return [hull(3, tone, 0.05, boxOf(centre, 0.62, 0.2, fit.forward)), hull(3, tone, 0.05, boxOf(centre, 0.2, 0.62, fit.forward))];
  },

  lanyard: (fit, tone) => {
    const x = mix(0.16, 0, fit.frontal);
    const card = fit.at(fit.neck, x, -1.14);
    const half = mix(0.08, 0.24, fit.frontal);
    return [
      limb(3, tone, 0.08, [fit.at(fit.neck, x - half, -0.04), card, fit.at(fit.neck, x + half, -0.04)]),
      hull(3, tone, 0.08, boxOf(card, 0.34, 0.44, fit.forward)),
    ];
  },

  /** A plaster inside the elbow: somebody who has given. */
  plaster: (fit, tone) => [disc(3, tone, fit.armNear[1], 0.2)],

  socks: (fit, tone) =>
    [fit.legNear, fit.legFar].map(([, knee, foot]) =>
      limb(3, tone, fit.build.legWidth * 0.86, [[mix(knee[0], foot[0], 0.78), mix(knee[1], foot[1], 0.78)], foot]),
    ),
} as const satisfies Record<string, Draw>;

const kneesAt = (fit: Fit): Point => [(fit.legNear[1][0] + fit.legFar[1][0]) / 2, Math.max(fit.legNear[1][1], fit.legFar[1][1])];
const shoulderAt = (fit: Fit, side: number, out: number): Point =>
  fit.at(fit.neck, side * mix(0.02, fit.build.shoulder / 2 - 0.5 + out, fit.frontal), -0.1);

function bands(fit: Fit, tone: Tone, heights: readonly number[], width: number): Primitive[] {
  const half = mix(0.2, fit.build.shoulder / 2 - fit.build.armWidth * 0.62, fit.frontal);
  return heights.map((up) => limb(2, tone, width, [fit.at(fit.neck, -half, up), fit.at(fit.neck, half, up)]));
}

/** From the hips to the knees, following the legs; in the lap of whoever sits. */
function coatSkirt(fit: Fit, tone: Tone): Primitive[] {
  if (fit.seated) return [];
  const knees = kneesAt(fit);
  const half = mix(0.26, fit.build.hip / 2 + fit.build.legWidth / 2 - fit.build.torsoWidth / 2 + 0.04, fit.frontal);
  const hem = (dx: number): Point => [mix(fit.hip[0], knees[0], 0.8) + dx, mix(fit.hip[1], knees[1], 0.86)];
  return [hull(1, tone, fit.build.torsoWidth, [fit.at(fit.hip, -half, 0), fit.at(fit.hip, half, 0), hem(half + 0.2), hem(-half - 0.2)])];
}
