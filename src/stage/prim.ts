export type Pt = readonly [x: number, y: number];

/** body: the person · spot: their own thing · prop: part of the gesture · paper: bare ground · glass: a device */
export type Tone = 'body' | 'spot' | 'prop' | 'paper' | 'glass';

/**
 * The three primitives every citizen is made of, in head units: origin on the ground under the hips, y down.
 * A higher level cuts a thin gap out of the lower ones; `from` is where on a limb's first segment that gap starts.
 */
export type Prim = { readonly tone: Tone; readonly level: 0 | 1 | 2 | 3 } & (
  | { readonly k: 'disc'; readonly c: Pt; readonly r: number }
  | { readonly k: 'limb'; readonly pts: readonly Pt[]; readonly w: number; readonly from?: number }
  | { readonly k: 'hull'; readonly pts: readonly Pt[]; readonly w: number }
);
