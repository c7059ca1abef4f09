import type { Fit } from './fit.ts';
import { add, arcOf, boxOf, type Point } from './geometry.ts';
import { disc, hull, limb, type Primitive, type Tone } from './primitive.ts';

/** Things that belong to a gesture, in the near hand unless they say otherwise. */
export const HELD = {
  phone: (fit) => [hull(3, 'glass', 0.12, boxOf(add(fit.hand, [0.16, -0.34]), 0.26, 0.6, [0.97, 0.26]))],
  receiver: (fit) => [limb(3, 'light', 0.2, [add(fit.hand, [-0.16, -0.5]), add(fit.hand, [0.06, -0.2]), add(fit.hand, [0, 0.2])])],
  lens: () => [],

  sheet: (fit) => paperIn(fit, 0.66, 0.86),
  slip: (fit) => paperIn(fit, 0.4, 0.44),
  handkerchief: (fit) => [
    hull(3, 'cool', 0.12, [
      add(fit.hand, [0, -0.26]),
      add(fit.hand, [0.34, 0.02]),
      add(fit.hand, [0.1, 0.34]),
      add(fit.hand, [-0.2, 0.06]),
    ]),
  ],
  strip: (fit) => [limb(3, 'cool', 0.34, [fit.hand, ...swagBetween(fit.hand, fit.otherHand), fit.otherHand])],
  book: (fit) => [
    hull(3, 'light', 0.1, boxOf(add(fit.otherHand, [0.36, -0.2]), 0.86, 0.2, [0.97, -0.24])),
    limb(3, 'body', 0.1, [add(fit.hand, [0.1, -0.3]), add(fit.hand, [-0.04, 0.24])]),
  ],
  pen: (fit) => [limb(3, 'light', 0.1, [add(fit.hand, [-0.08, -0.14]), add(fit.hand, [0.26, 0.36])])],
  coin: (fit) => [disc(3, 'paper', add(fit.hand, [0.3, -0.2]), 0.28), disc(3, 'light', add(fit.hand, [0.3, -0.2]), 0.21)],
  key: (fit) => [
    limb(3, 'light', 0.12, [fit.hand, add(fit.hand, [0.6, -0.06]), add(fit.hand, [0.6, 0.2])]),
    limb(3, 'light', 0.1, arcOf(add(fit.hand, [-0.1, 0]), 0.2, 0, 360, 10)),
  ],
  finger: (fit) => [limb(2, 'body', 0.2, [fit.hand, add(fit.hand, [0.04, -0.5])])],
  thumb: (fit) => [limb(2, 'body', 0.22, [fit.hand, add(fit.hand, [0.34, -0.16])])],

  umbrella: (fit) => [
    limb(3, 'light', 0.1, [fit.hand, add(fit.hand, [0, -1.9])]),
    hull(
      3,
      'light',
      0.12,
      [-1, -0.86, -0.5, 0, 0.5, 0.86, 1].map((t): Point => add(fit.hand, [t * 1.5, -1.5 - Math.sqrt(1 - t * t) * 0.9])),
    ),
  ],
  furled: (fit) => [
    limb(3, 'light', 0.3, [add(fit.hand, [0.08, 0.1]), add(fit.hand, [0.2, 1.3])]),
    limb(3, 'light', 0.1, [add(fit.hand, [-0.2, -0.3]), add(fit.hand, [-0.04, -0.44]), add(fit.hand, [0.08, 0.1])]),
  ],

  apple: (fit) => [
    disc(3, 'light', add(fit.hand, [0.16, -0.26]), 0.27),
    limb(3, 'body', 0.08, [add(fit.hand, [0.18, -0.5]), add(fit.hand, [0.28, -0.66])]),
  ],
  biscuit: (fit) => [
    hull(3, 'light', 0.16, [
      add(fit.hand, [0.2, 0.02]),
      add(fit.hand, [-0.04, -0.28]),
      add(fit.hand, [0.2, -0.2]),
      add(fit.hand, [0.44, -0.28]),
    ]),
  ],
  bread: (fit) => [limb(3, 'light', 0.4, [add(fit.hand, [-0.1, -0.22]), add(fit.hand, [0.9, -0.34])])],
  bowl: (fit) => [bowlAt(add(fit.hand, [0.2, -0.2]))],
  soup: (fit) => [
    bowlAt(add(fit.hand, [0.34, -0.3])),
    ...[0, 0.26].map((dx) =>
      limb(3, 'paper', 0.09, [add(fit.hand, [0.24 + dx, -0.66]), add(fit.hand, [0.32 + dx, -0.84]), add(fit.hand, [0.22 + dx, -1.04])]),
    ),
  ],
  spoon: (fit) => [limb(3, 'paper', 0.1, [fit.hand, add(fit.hand, [0.2, -0.5])]), disc(3, 'paper', add(fit.hand, [0.22, -0.56]), 0.14)],
  ladle: (fit) => [
    limb(3, 'light', 0.11, [add(fit.hand, [-0.1, -0.5]), add(fit.hand, [0.24, 0.7])]),
    hull(3, 'light', 0.1, [
      add(fit.hand, [0.06, 0.7]),
      add(fit.hand, [0.56, 0.7]),
      add(fit.hand, [0.46, 0.98]),
      add(fit.hand, [0.16, 0.98]),
    ]),
  ],
  tray: (fit) => [
    limb(3, 'light', 0.16, [add(fit.hand, [-0.5, -0.16]), add(fit.hand, [0.8, -0.16])]),
    ...[-0.1, 0.4].map((dx) => hull(3, 'cool', 0.08, boxOf(add(fit.hand, [dx, -0.46]), 0.26, 0.36))),
  ],
  jar: (fit) => [
    hull(3, 'cool', 0.12, boxOf(add(fit.hand, [0.24, -0.3]), 0.4, 0.5)),
    limb(3, 'light', 0.14, [add(fit.hand, [0.02, -0.62]), add(fit.hand, [0.46, -0.62])]),
  ],
  pudding: (fit) => [
    hull(3, 'light', 0.14, [
      add(fit.hand, [0.06, -0.5]),
      add(fit.hand, [0.46, -0.5]),
      add(fit.hand, [0.6, -0.14]),
      add(fit.hand, [-0.06, -0.14]),
    ]),
  ],
  pawn: (fit) => [
    disc(3, 'light', add(fit.hand, [0.14, 0.12]), 0.17),
    hull(3, 'light', 0.08, [add(fit.hand, [0.14, 0.2]), add(fit.hand, [0.32, 0.52]), add(fit.hand, [-0.04, 0.52])]),
  ],

  duster: (fit) => [
    limb(3, 'light', 0.1, [fit.hand, add(fit.hand, [0.34, -0.62])]),
    ...[
      [0.4, -0.72],
      [0.56, -0.98],
      [0.3, -1],
    ].map(([x = 0, y = 0]) => disc(3, 'light', add(fit.hand, [x, y]), 0.24)),
  ],
  broom: (fit) => {
    const head: Point = [fit.hand[0] + 0.72, -0.2 - fit.pose.lift];
    return [
      limb(3, 'light', 0.13, [add(fit.otherHand, [-0.2, -0.5]), fit.hand, [head[0], head[1] - 0.1]]),
      hull(3, 'light', 0.12, boxOf(head, 1.05, 0.28)),
    ];
  },
  sack: (fit) => [
    hull(3, 'cool', 0.3, [fit.hand, add(fit.hand, [0.5, -0.4]), add(fit.hand, [1.1, 0.1]), add(fit.hand, [0.74, 0.8])]),
    ...[
      [1.1, 0.9],
      [0.7, 1.3],
      [1.3, 1.5],
      [0.9, 1.9],
      [1.5, 2.1],
    ].map(([x = 0, y = 0]) => hull(3, 'light', 0.08, boxOf(add(fit.hand, [x, y]), 0.2, 0.12, [0.8, 0.6]))),
  ],
  loop: (fit) => [limb(3, 'light', 0.26, [add(fit.otherHand, [0.1, 0.5]), fit.otherHand, fit.hand, add(fit.hand, [0.2, 0.7])])],
  needle: (fit) => [
    limb(3, 'light', 0.16, [fit.hand, add(fit.hand, [0.4, 0.16])]),
    limb(3, 'glass', 0.07, [add(fit.hand, [0.4, 0.16]), add(fit.hand, [0.86, 0.34])]),
  ],
  drip: (fit) => {
    const bag = add(fit.hand, [0.5, 0.9]);
    return [
      limb(3, 'light', 0.1, [add(fit.hand, [0.3, 0]), add(bag, [0, -0.86]), add(bag, [0, -0.2])]),
      disc(3, 'light', add(bag, [0, 0.3]), 0.36),
      hull(3, 'light', 0.06, [add(bag, [0, -0.34]), add(bag, [0.3, 0.14]), add(bag, [-0.3, 0.14])]),
    ];
  },
  plant: (fit) => [
    hull(3, 'light', 0.12, [
      add(fit.hand, [0.02, -0.2]),
      add(fit.hand, [0.7, -0.2]),
      add(fit.hand, [0.58, 0.34]),
      add(fit.hand, [0.14, 0.34]),
    ]),
    limb(3, 'body', 0.1, [add(fit.hand, [0.36, -0.26]), add(fit.hand, [0.36, -1.5])]),
    ...[
      [0.1, -0.8],
      [0.64, -1.05],
      [0.16, -1.34],
      [0.6, -1.56],
    ].map(([x = 0, y = 0]) => limb(3, 'body', 0.3, [add(fit.hand, [0.36, y + 0.16]), add(fit.hand, [x, y])])),
  ],
  plaster: (fit) => [limb(3, 'light', 0.24, [add(fit.hand, [0.16, -0.14]), add(fit.hand, [0.5, 0.02])])],
  microphone: (fit) => [
    limb(3, 'light', 0.13, [fit.hand, add(fit.hand, [0.06, -0.4])]),
    disc(3, 'light', add(fit.hand, [0.08, -0.52]), 0.24),
  ],

  /** The near end of a crate of bottles; somebody or the floor has the other. */
  crate: (fit) => crateAt(add(fit.hand, [0.5, -0.02])),
  child: (fit) => childAt(fit),
} as const satisfies Record<string, (fit: Fit) => Primitive[]>;

const paperIn = (fit: Fit, width: number, height: number): Primitive[] => [
  hull(3, 'light', 0.06, boxOf(add(fit.hand, [0.2, -height * 0.42]), width, height, [0.96, 0.28])),
];
const bowlAt = (at: Point): Primitive =>
  hull(3, 'light', 0.1, [add(at, [-0.36, -0.12]), add(at, [0.36, -0.12]), add(at, [0.2, 0.2]), add(at, [-0.2, 0.2])]);
const swagBetween = (a: Point, b: Point): Point[] =>
  [0.25, 0.5, 0.75].map((t): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + 1.4 * (t - t * t) * 2]);

/** Bottles stand in it to the shoulder: a crate must read as glass before it reads as wood. */
export function crateAt(left: Point, tone: Tone = 'light'): Primitive[] {
  const bottle = (x: number) => [
    limb(3, 'body', 0.3, [add(left, [x, -0.3]), add(left, [x, -0.86])]),
    limb(3, 'body', 0.14, [add(left, [x, -0.86]), add(left, [x, -1.3])]),
  ];
  const slat = (y: number) =>
    hull(3, tone, 0.06, [add(left, [-0.2, y]), add(left, [1.96, y]), add(left, [1.96, y + 0.34]), add(left, [-0.2, y + 0.34])]);
  return [...[0.1, 0.62, 1.14, 1.66].flatMap(bottle), slat(-0.4), slat(0.12)];
}

/** The boy of the crossing, cap and all. */
function childAt(fit: Fit): Primitive[] {
  const head = add(fit.at(fit.neck, 0.86, 0), [0.04, 0.16]);
  return [
    disc(1, 'cool', head, 0.44),
    limb(1, 'cool', 0.56, [add(head, [-0.1, 0.78]), add(head, [-0.16, 1.24]), add(head, [0.26, 1.64])]),
    hull(2, 'light', 0.14, [add(head, [-0.44, -0.1]), add(head, [0.42, -0.14]), add(head, [0.5, -0.52]), add(head, [-0.5, -0.48])]),
    limb(2, 'light', 0.14, [add(head, [0.3, -0.1]), add(head, [0.76, -0.06])]),
  ];
}
