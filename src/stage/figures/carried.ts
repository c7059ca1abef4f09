import { type Draw, type Fit, lowerHand } from './fit.ts';
import { add, arcOf, boxOf, mix, type Point } from './geometry.ts';
import { disc, hull, limb, type Primitive, type Tone } from './primitive.ts';

/** What a person is never without. */
export const CARRIED = {
  /** Sacha’s: a box on the back, two straps in front. */
  schoolBag: (fit, tone) => backpack(fit, tone, { out: 0.6, thick: 0.32, top: -0.14, bottom: -1.1, round: 0.28, straps: 'shown' }),

  /** The big bag, packed for tonight: wider than its bearer, with the badge outside. */
  bigBag: (fit, tone) => [
    ...backpack(fit, tone, {
      out: 1.12,
      thick: 0.62,
      top: fit.profile ? 0.04 : -0.3,
      bottom: fit.profile ? -1.8 : -1.6,
      round: 0.36,
      straps: 'hidden',
    }),
    ...(fit.profile ? [hull(2, 'paper', 0.06, boxOf(fit.at(fit.neck, -0.98, -0.9), 0.26, 0.34, fit.forward))] : []),
  ],

  satchel: (fit, tone) => {
    const { at, frontal } = fit;
    const x = mix(-0.5, -0.9, frontal);
    return [
      limb(3, tone, 0.14, [at(fit.neck, mix(-0.1, 0.34, frontal), -0.04), at(fit.neck, mix(0.1, -0.5, frontal), -1.7)]),
      hull(3, tone, 0.14, [at(fit.hip, x, 0.28), at(fit.hip, x + 0.6, 0.28), at(fit.hip, x + 0.6, -0.18), at(fit.hip, x, -0.18)]),
    ];
  },

  handbag: (fit, tone) => {
    const at = (x: number, y: number) => add(lowerHand(fit), [x, y]);
    return [
      limb(3, tone, 0.09, [at(-0.22, 0.3), at(-0.1, 0.02), at(0.14, 0.02), at(0.26, 0.3)]),
      hull(3, tone, 0.14, [at(-0.3, 0.36), at(0.34, 0.36), at(0.42, 0.8), at(-0.38, 0.8)]),
    ];
  },

  suitcase: (fit, tone) => {
    const hand = lowerHand(fit);
    // Where it would go through the floor it stands on it.
    const y = Math.min(hand[1] + 0.52, -0.33 - fit.pose.lift);
    return [
      limb(2, tone, 0.1, [
        [hand[0] - 0.2, y - 0.3],
        [hand[0] + 0.2, y - 0.3],
      ]),
      hull(2, tone, 0.16, boxOf([hand[0], y], 0.9, 0.5)),
    ];
  },

  keys: (fit, tone) => {
    const ring = fit.at(fit.hip, mix(0.24, 0.52, fit.frontal), 0.1);
    return [
      limb(3, tone, 0.07, arcOf(ring, 0.17, 0, 360, 10)),
      limb(3, tone, 0.1, [add(ring, [0, 0.17]), add(ring, [-0.06, 0.5])]),
      limb(3, tone, 0.1, [add(ring, [0.06, 0.17]), add(ring, [0.12, 0.42])]),
    ];
  },

  /** From whichever hand hangs lower, straight to the ground; hooked over the elbow when both are busy. */
  cane: (fit, tone) => {
    const hand = fit.otherHand[1] > fit.hand[1] + 0.6 ? fit.otherHand : fit.hand;
    const foot = -0.09 - fit.pose.lift;
    if (hand[1] < fit.neck[1] + 1.2 || hand[1] > foot - 0.9) {
      const elbow = fit.armFar[1];
      const hang = Math.min(1.9, foot - elbow[1]);
      return [
        limb(3, tone, 0.17, [add(elbow, [-0.3, 0.1]), add(elbow, [-0.12, -0.22]), add(elbow, [0.06, 0.06]), add(elbow, [-0.2, hang])]),
      ];
    }
    return [limb(3, tone, 0.17, [add(hand, [-0.12, -0.14]), [hand[0] + 0.24, hand[1] - 0.14], [hand[0] + 0.38, foot]])];
  },

  /** A baby in a sling, held to the chest; the microphone is the baby’s. */
  sling: (fit, tone) => {
    const x = fit.profile ? 0.3 : 0;
    const at = (dx: number, up: number) => fit.at(fit.neck, x + dx, up);
    return [
      hull(3, tone, 0.34, [at(-0.2, -0.5), at(0.22, -0.5), at(0.26, -1.2), at(-0.22, -1.2)]),
      limb(3, tone, 0.16, [fit.at(fit.neck, -0.32, -0.02), at(0, -0.6)]),
      disc(3, 'paper', at(0.04, -0.32), 0.34),
      disc(3, 'body', at(0.04, -0.32), 0.27),
    ];
  },

  /** On the shoulder while filming, otherwise hanging from the hand. */
  camera: (fit, tone) => (fit.pose.holds.includes('lens') ? shoulderCamera(fit, tone) : hangingCamera(fit, tone)),

  wheelchair: (fit, tone) => {
    const axle: Point = [fit.hip[0] - 0.1, -1.17 - fit.pose.lift];
    return [
      limb(0, tone, 0.24, arcOf(axle, 1.05, 0, 360, 28)),
      disc(0, tone, axle, 0.2),
      limb(0, tone, 0.22, [
        fit.at(fit.neck, -0.86, -0.5),
        fit.at(fit.neck, -0.5, -0.7),
        add(fit.hip, [-0.5, 0.3]),
        add(fit.hip, [0.6, 0.3]),
      ]),
      limb(0, tone, 0.2, [add(fit.legNear[1], [-0.2, 0.5]), add(fit.legNear[2], [-0.1, 0.16]), add(fit.legNear[2], [0.6, 0.2])]),
    ];
  },

  pram: (fit, tone) => {
    const [x, y] = [fit.hand[0] + 1.1, -1.5];
    return [
      limb(3, tone, 0.12, [fit.hand, [x - 0.6, y - 0.1]]),
      hull(3, tone, 0.16, [
        [x - 0.8, y - 0.1],
        [x + 0.8, y - 0.1],
        [x + 0.5, y + 0.7],
        [x - 0.5, y + 0.7],
      ]),
      hull(3, tone, 0.16, [[x + 0.76, y - 0.16], [x + 0.02, y - 0.16], ...arcOf([x + 0.02, y - 0.16], 0.78, 180, 100, 5)]),
      limb(3, tone, 0.13, arcOf([x - 0.5, -0.36], 0.29, 0, 360, 14)),
      limb(3, tone, 0.13, arcOf([x + 0.5, -0.36], 0.29, 0, 360, 14)),
    ];
  },
} as const satisfies Record<string, Draw>;

interface Pack {
  readonly out: number;
  readonly thick: number;
  readonly top: number;
  readonly bottom: number;
  readonly round: number;
  readonly straps: 'shown' | 'hidden';
}

function backpack(fit: Fit, tone: Tone, pack: Pack): Primitive[] {
  const { at, neck } = fit;
  if (fit.profile) {
    const inner = -0.42;
    return [
      hull(1, tone, pack.round, [
        at(neck, inner - pack.thick, pack.top),
        at(neck, inner, pack.top),
        at(neck, inner, pack.bottom),
        at(neck, inner - pack.thick, pack.bottom),
      ]),
    ];
  }
  const strap = (x: number) => limb(3, tone, 0.14, [at(neck, x, -0.1), at(neck, x, -0.9)]);
  return [
    hull(0, tone, pack.round, [
      at(neck, -pack.out, pack.top),
      at(neck, pack.out, pack.top),
      at(neck, pack.out, pack.bottom),
      at(neck, -pack.out, pack.bottom),
    ]),
    ...(pack.straps === 'shown' ? [-0.28, 0.28].map((side) => strap(fit.build.shoulder * side)) : []),
  ];
}

function shoulderCamera(fit: Fit, tone: Tone): Primitive[] {
  const centre = fit.at(fit.head, 0.66, -0.04);
  const at = (forward: number, up: number) => fit.at(centre, forward, up);
  return [
    hull(3, tone, 0.12, [at(-0.5, 0.3), at(0.56, 0.3), at(0.56, -0.28), at(-0.5, -0.28)]),
    hull(3, tone, 0.1, [at(-0.34, 0.46), at(0.26, 0.46), at(0.26, 0.54), at(-0.34, 0.54)]),
    hull(3, tone, 0.1, [at(0.66, 0.16), at(0.98, 0.24), at(0.98, -0.22), at(0.66, -0.14)]),
    disc(3, 'paper', at(0.08, 0.01), 0.25),
    disc(3, 'lens', at(0.08, 0.01), 0.18),
  ];
}

function hangingCamera(fit: Fit, tone: Tone): Primitive[] {
  const hand = lowerHand(fit);
  const at = (x: number, y: number) => add(hand, [x, y]);
  return [
    limb(3, tone, 0.12, [at(-0.3, 0.06), at(0.3, 0.06)]),
    hull(3, tone, 0.12, [at(-0.46, 0.24), at(0.46, 0.24), at(0.46, 0.66), at(-0.46, 0.66)]),
    hull(3, tone, 0.1, [at(0.56, 0.38), at(0.8, 0.3), at(0.8, 0.66), at(0.56, 0.56)]),
    disc(3, 'paper', at(-0.02, 0.45), 0.17),
  ];
}
