import type { Fit } from './fit.ts';
import { add, boxOf, type Point } from './geometry.ts';
import type { Individual } from './individual.ts';
import { hull, limb, type Primitive } from './primitive.ts';

/** What bears a body that does not stand, where the place has no furniture of its own. */
export const SUPPORTS = {
  stool,
  chair: (fit) => [...stool(fit), limb(0, 'light', 0.16, [under(fit, -0.56), add(fit.hip, [-0.8, -1.7])])],
  box: (fit) => [hull(0, 'light', 0.16, [under(fit, -0.62), under(fit, 0.5), [fit.hip[0] + 0.5, -0.08], [fit.hip[0] - 0.62, -0.08]])],
  bench: (fit) => [
    hull(0, 'light', 0.16, [under(fit, -1.2), under(fit, 1), add(under(fit, 1), [0, 0.2]), add(under(fit, -1.2), [0, 0.2])]),
    ...[-1, 0.8].map((dx) => limb(0, 'light', 0.2, [under(fit, dx), [fit.hip[0] + dx, -0.1]])),
  ],
  rolling: (fit) => [
    limb(0, 'light', 0.26, [under(fit, -0.5), under(fit, 0.4)]),
    limb(0, 'light', 0.16, [under(fit, 0), [fit.hip[0], -0.3]]),
    limb(0, 'light', 0.16, [
      [fit.hip[0] - 0.6, -0.22],
      [fit.hip[0] + 0.6, -0.22],
    ]),
    ...[-0.6, 0.6].map((dx) =>
      limb(0, 'body', 0.22, [
        [fit.hip[0] + dx, -0.12],
        [fit.hip[0] + dx, -0.11],
      ]),
    ),
  ],
  mattress: (fit) => [
    hull(0, 'paper', 0.2, [
      [fit.head[0] - 0.9, -0.02],
      [fit.legNear[2][0] + 0.5, -0.02],
      [fit.legNear[2][0] + 0.5, 0.3],
      [fit.head[0] - 0.9, 0.3],
    ]),
  ],
  couch: (fit) => {
    const [shoulder, seat] = [fit.at(fit.neck, -0.62, 0), fit.at(fit.hip, -0.62, 0)];
    return [
      limb(0, 'light', 0.26, [shoulder, add(seat, [0.08, 0.42]), add(fit.legNear[1], [0.1, 0.72])]),
      limb(0, 'light', 0.26, [add(seat, [0.7, 0.62]), [seat[0] + 0.7, -0.13]]),
    ];
  },
  /** The big bag with somebody astride: its handles are the reins. */
  bag: (fit) => bigBag(fit.hip[0] - 1.3, fit.hip[0] + 1.2, fit.hip[1] + 0.46, fit.hip[0] + 1.0),
  bagBed: (fit) => bigBag(fit.neck[0] - 0.2, fit.legNear[2][0] + 0.3, 0.2 - fit.pose.lift, fit.legNear[2][0] + 0.1),
  step: (fit) => [hull(0, 'body', 0.1, boxOf([fit.hip[0] - 0.3, (under(fit, 0)[1] + 0.05) / 2], 1.3, -under(fit, 0)[1]))],
} as const satisfies Record<string, (fit: Fit) => Primitive[]>;

/** A point of the seat, under the thighs. */
const under = (fit: Fit, dx: number): Point => add(fit.hip, [dx, fit.build.legWidth / 2 + 0.14]);

function bigBag(left: number, right: number, top: number, reins: number): Primitive[] {
  const radius = 0.22;
  return [
    limb(1, 'light', 0.15, [
      [reins, top],
      [reins + 0.36, top - 0.62],
      [reins + 0.86, top - 0.5],
      [reins + 0.5, top + 0.3],
    ]),
    hull(1, 'light', radius * 2, [
      [left + radius, -radius],
      [right, -radius],
      [right - 0.1, top],
      [left + radius + 0.1, top],
    ]),
    limb(1, 'paper', 0.07, [
      [left + 0.4, top + 0.24],
      [right - 0.3, top + 0.24],
    ]),
    hull(1, 'paper', 0.06, boxOf([left + 0.62, (top - radius) / 2 + 0.2], 0.34, 0.26)),
  ];
}

/** What a body rests on in this pose; nothing for whoever brings their own chair. */
export const supportOf = (fit: Fit, who: Individual): Primitive[] =>
  fit.pose.on && !who.attributes.some(({ kind }) => kind === 'wheelchair') ? SUPPORTS[fit.pose.on](fit) : [];

function stool(fit: Fit): Primitive[] {
  const leg = (from: number, to: number) => limb(0, 'light', 0.14, [under(fit, from), [fit.hip[0] + to, -0.07]]);
  return [limb(0, 'light', 0.24, [under(fit, -0.5), under(fit, 0.4)]), leg(-0.36, -0.5), leg(0.2, 0.34)];
}
