import type { Band } from '../credit/criteria.ts';
import type { Bounds } from './figures/bounds.ts';
import { boundsOf } from './figures/bounds.ts';
import { solve } from './figures/skeleton.ts';
import type { Member } from './figures/individual.ts';
import type { Point } from './plates.ts';
import type { Prim } from './prim.ts';
import type { Sheet } from './sheet.ts';
import type { Sample } from './stir.ts';

/** What the machine draws around somebody, in sheet pixels. */
export interface Box extends Bounds {
  readonly id: string;
  readonly you: boolean;
  /** Nothing where the machine knows no number: a child has none yet. */
  readonly score?: number;
  /** Low bands are looked at more closely. */
  readonly head?: Bounds;
  readonly second?: Bounds;
  readonly bones?: readonly (readonly Point[])[];
}

export interface Seen {
  readonly id: string;
  /** `skip`: the machine does not look at them. */
  readonly score: number | 'none' | 'skip';
  readonly prims: readonly Prim[];
  readonly members: readonly Member[];
  readonly sample: Sample;
}

const MARGIN = 0.16;
const ON_A_PHONE = 8;

/** How closely each band is watched. The exemplary are not: nobody is told why. */
const CLOSELY: Readonly<Record<Band, 'all' | 'head' | 'box' | 'no'>> = {
  restricted: 'all',
  watched: 'head',
  ordinary: 'box',
  trusted: 'box',
  exemplary: 'no',
};

export function boxesOf(sheet: Omit<Sheet, 'people'>, seen: readonly Seen[], width: number): readonly Box[] {
  const closely = CLOSELY[sheet.band];
  if (closely === 'no' || sheet.boxes === 'nobody' || !sheet.recorded) return [];
  const boxed = seen.flatMap((one): Box[] => {
    const you = one.id === 'jo';
    const score = you ? sheet.credit : one.score;
    if (score === 'skip') return [];
    const box = sheet.boxes === 'heads' ? headOf(one) : grown(placed(boundsOf(one.prims), one.sample), MARGIN * one.sample.head);
    if (!box) return [];
    if (box.x + box.width < 4 || box.x > width - 4) return [];
    return [
      {
        id: one.id,
        you,
        ...(score !== 'none' && { score }),
        ...box,
        ...closeUp(one, box, sheet.boxes === 'heads' ? 'box' : closely === 'all' ? 'all' : closely === 'head' && you ? 'head' : 'box'),
      },
    ];
  });
  return sheet.format === 'phone' ? nearest(boxed) : boxed;
}

/** On a phone: you and the eight about you. */
function nearest(boxes: readonly Box[]): readonly Box[] {
  const you = boxes.find((box) => box.you);
  const away = (box: Box) => Math.abs(box.x - (you?.x ?? 0));
  return [...boxes].sort((a, b) => away(a) - away(b)).slice(0, ON_A_PHONE + 1);
}

/** Where everybody sits behind a desk there is nothing else to see of them. */
function headOf({ sample, members: [first] }: Seen): Bounds | undefined {
  if (!first) return undefined;
  const { head, headRadius } = solve(sample.pose, first.individual.build);
  const r = (headRadius + MARGIN) * sample.head;
  const x = sample.x + (sample.faces === 'left' ? -1 : 1) * head[0] * sample.head;
  return { x: x - r, y: sample.y + head[1] * sample.head - r, width: r * 2, height: r * 2 };
}

function closeUp({ sample, members: [first] }: Seen, box: Bounds, how: 'all' | 'head' | 'box'): Partial<Box> {
  if (how === 'box' || !first) return {};
  const skeleton = solve(sample.pose, first.individual.build);
  const at = (point: Point): Point => [
    sample.x + (sample.faces === 'left' ? -1 : 1) * point[0] * sample.head,
    sample.y + point[1] * sample.head,
  ];
  const [hx, hy] = at(skeleton.head);
  const r = skeleton.headRadius * sample.head * 1.3;
  const head = { x: hx - r, y: hy - r, width: r * 2, height: r * 2 };
  if (how === 'head') return { head };
  const spine = [skeleton.head, skeleton.neck, skeleton.hip];
  const bones = [skeleton.armNear, skeleton.armFar, skeleton.legNear, skeleton.legFar, spine].map((chain) => chain.map(at));
  return { head, second: grown(box, sample.head * 0.21), bones };
}

function placed({ x, y, width, height }: Bounds, { x: fx, y: fy, head, faces }: Sample): Bounds {
  const left = faces === 'left' ? -(x + width) : x;
  return { x: fx + left * head, y: fy + y * head, width: width * head, height: height * head };
}

const grown = ({ x, y, width, height }: Bounds, by: number): Bounds => ({
  x: x - by,
  y: y - by,
  width: width + by * 2,
  height: height + by * 2,
});
