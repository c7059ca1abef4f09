import type { Draw, Fit } from './fit.ts';
import { arcOf, mix, type Point } from './geometry.ts';
import { disc, hull, limb, type Primitive, type Tone } from './primitive.ts';

/** Whatever is on, or part of, a head. One name, one outline: a stranger wears none of these. */
export const HEADWEAR = {
  bobble: (fit, tone) => [disc(3, tone, fit.at(fit.head, mix(-0.08, 0, fit.frontal), 0.6), 0.25)],

  bun: (fit, tone) => [disc(1, tone, fit.at(fit.head, mix(-0.5, 0, fit.frontal), mix(0.3, 0.62, fit.frontal)), 0.24)],

  lowBun: (fit, tone) => [disc(1, tone, fit.at(fit.head, mix(-0.56, -0.5, fit.frontal), mix(-0.12, 0.2, fit.frontal)), 0.26)],

  ponytail: (fit, tone) => {
    const side: readonly Point[] = fit.profile
      ? [
          [-0.4, 0.24],
          [-0.74, 0.02],
          [-0.66, -0.5],
        ]
      : [
          [0.36, 0.3],
          [0.64, 0.02],
          [0.58, -0.46],
        ];
    return [
      limb(
        1,
        tone,
        0.26,
        side.map(([x, y]) => fit.at(fit.head, x, y)),
      ),
    ];
  },

  plait: (fit, tone) => {
    const x = mix(-0.46, 0.42, fit.frontal);
    return [
      limb(1, tone, 0.22, [fit.at(fit.head, x, 0.12), fit.at(fit.head, x * 1.5, -0.5), fit.at(fit.head, x * 1.36, -1.3)]),
      disc(3, 'paper', fit.at(fit.head, x * 1.4, -1.12), 0.1),
    ];
  },

  ears: (fit, tone) => {
    if (fit.profile)
      return [
        limb(
          3,
          'paper',
          0.1,
          [
            [-0.02, 0.2],
            [-0.26, 0.14],
            [-0.3, -0.12],
            [-0.1, -0.22],
          ].map(([x = 0, y = 0]) => fit.at(fit.head, x, y)),
        ),
      ];
    return [-0.58, 0.58].map((x) => disc(1, tone, fit.at(fit.head, x, -0.02), 0.23));
  },

  glasses,

  flatCap: (fit, tone) => [cap(fit, tone, 0.74, 0.44)],

  /** A railway cap, a size too big: it comes down over half the head. */
  railwayCap: (fit, tone) => {
    const peak = mix(0.86, 0.62, fit.frontal);
    const { at, head } = fit;
    return [
      hull(3, tone, 0.16, [at(head, -0.5, 0.1), at(head, 0.5, 0.1), at(head, 0.62, 0.56), at(head, -0.62, 0.56)]),
      limb(3, tone, 0.16, [at(head, mix(0.2, -0.62, fit.frontal), 0.04), at(head, peak, 0.02)]),
    ];
  },

  hat: (fit, tone) => {
    const { at, head } = fit;
    return [
      limb(3, tone, 0.17, [at(head, -0.66, 0.26), at(head, 0.66, 0.26)]),
      hull(3, tone, 0.16, [at(head, -0.3, 0.34), at(head, 0.3, 0.34), at(head, 0.24, 0.62), at(head, -0.24, 0.62)]),
    ];
  },

  headset: (fit, tone) => (fit.profile ? headsetInProfile(fit, tone) : headsetFacing(fit, tone)),

  helmet: (fit, tone) => {
    const { at, head } = fit;
    return [
      hull(3, tone, 0.14, [
        ...[-80, -40, 0, 40, 80].map((degrees) => onHead(fit, degrees, 0.54)),
        at(head, 0.5, 0.14),
        at(head, -0.5, 0.14),
      ]),
      limb(3, 'paper', 0.09, [at(head, -0.2, 0.5), at(head, -0.26, 0.22)]),
      limb(3, 'paper', 0.09, [at(head, 0.2, 0.5), at(head, 0.26, 0.22)]),
    ];
  },

  mobCap: (fit, tone) => {
    const { at, head } = fit;
    return [disc(3, tone, at(head, -0.04, 0.38), 0.42), limb(3, tone, 0.2, [at(head, -0.5, 0.16), at(head, 0.46, 0.16)])];
  },

  /** A pointed hood, its tip behind. */
  hood: (fit, tone) => {
    const { at, head } = fit;
    const tip = mix(-0.62, 0, fit.frontal);
    const face = mix(0.02, 0.52, fit.frontal);
    return [
      hull(fit.profile ? 3 : 0, tone, 0.18, [
        at(head, -0.54, -0.5),
        at(head, -0.56, 0.3),
        at(head, tip, 0.84),
        at(head, face, 0.5),
        at(head, face, -0.48),
      ]),
    ];
  },

  goggles: (fit) => {
    const { at, head } = fit;
    const lenses = fit.profile ? [0.26] : [-0.25, 0.25];
    return [
      limb(3, 'paper', 0.16, [at(head, -0.5, 0.08), at(head, 0.5, 0.08)]),
      ...lenses.flatMap((x) => [disc(3, 'paper', at(head, x, 0.06), 0.26), disc(3, 'cool', at(head, x, 0.06), 0.19)]),
    ];
  },
} as const satisfies Record<string, Draw>;

/** A point on the crown: 0 is on top, 90 in front. */
const onHead = (fit: Fit, degrees: number, radius: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return fit.at(fit.head, Math.sin(angle) * radius, Math.cos(angle) * radius);
};

function cap(fit: Fit, tone: Tone, peak: number, height: number): Primitive {
  const { at, head } = fit;
  return hull(3, tone, 0.18, [
    at(head, -0.4, 0.22),
    at(head, mix(peak, 0.42, fit.frontal), 0.2),
    at(head, 0.3, height),
    at(head, -0.32, height),
  ]);
}

/** A ring for each lens; in profile one ring and its temple. */
function glasses(fit: Fit): Primitive[] {
  const { at, head } = fit;
  const rings = fit.profile ? [0.24] : [-0.24, 0.24];
  return [
    limb(3, 'paper', 0.08, [at(head, fit.profile ? -0.34 : -0.5, 0.05), at(head, 0.5, 0.05)]),
    ...rings.map((x) => disc(3, 'paper', at(head, x, 0.03), 0.19)),
    ...rings.map((x) => disc(3, 'body', at(head, x, 0.03), 0.11)),
  ];
}

const headsetInProfile = (fit: Fit, tone: Tone): Primitive[] => [
  limb(
    3,
    tone,
    0.13,
    [-62, -40, -20, 0, 20, 38].map((degrees) => onHead(fit, degrees, 0.6)),
  ),
  disc(3, tone, fit.at(fit.head, -0.06, -0.02), 0.2),
];

const headsetFacing = (fit: Fit, tone: Tone): Primitive[] => [
  limb(
    3,
    tone,
    0.13,
    arcOf([0, 0], 1, 0, 1, 8).map((_, i) => onHead(fit, -90 + i * 22.5, 0.6)),
  ),
  ...[-0.58, 0.58].map((x) => limb(3, tone, 0.2, [fit.at(fit.head, x, 0.1), fit.at(fit.head, x, -0.12)])),
];
