import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line, curveStepAfter } from 'd3-shape';
import { BANDS, HIGHEST, LOWEST } from '../credit/criteria.ts';
import { DAWN, type Lived, MIDNIGHT } from './reckoning.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  /** The bottom of the drawing, the thresholds of the bands in it, and its top. */
  readonly bands: readonly number[];
}

const EDGES: readonly number[] = [...BANDS.map((band) => band.from), HIGHEST].sort((a, b) => a - b);

/** Room above and below the line, and the least that is shown: a fall of twenty must be seen as one. */
const ROOM = 14;
const LEAST = 130;
const tens = (credit: number, towards: (value: number) => number) => towards(credit / 10) * 10;

/** As much of the scale as the credits move in, the edges of the bands among it. */
export function scalesFor(box: Box, credits: readonly number[]): Scales {
  const [low, high] = [Math.min(...credits) - ROOM, Math.max(...credits) + ROOM];
  const missing = Math.max(0, LEAST - (high - low)) / 2;
  const floor = Math.max(LOWEST, tens(low - missing, Math.floor));
  const ceiling = Math.min(HIGHEST, tens(high + missing, Math.ceil));
  return {
    x: scaleLinear([DAWN, MIDNIGHT], [box.left, box.width - box.right]),
    y: scaleLinear([floor, ceiling], [box.height - box.bottom, box.top]),
    bands: [floor, ...EDGES.filter((edge) => edge > floor && edge < ceiling), ceiling],
  };
}

/** Where an entry is drawn. */
export interface Point {
  readonly lived: Lived;
  readonly x: number;
  readonly y: number;
  /** Where the line stood before it. */
  readonly before: number;
}

const STEP = 11;

/** What falls in one minute is drawn side by side, in order, as far as the next hour on the clock leaves room. */
export function pointsOf(entries: readonly Lived[], { x, y }: Scales, start: number): readonly Point[] {
  const group = (at: number) => entries.filter((one) => one.at === at);
  const roomAfter = (at: number) => x(Math.min(MIDNIGHT, ...entries.map((one) => one.at).filter((time) => time > at))) - x(at);
  let before = start;
  return entries.map((lived) => {
    const together = group(lived.at);
    const place = together.indexOf(lived);
    const isLast = lived.at >= MIDNIGHT;
    const step = Math.min(STEP, (isLast ? STEP * together.length : roomAfter(lived.at)) / together.length);
    const shift = isLast ? (place - together.length + 1) * step : place * step;
    const point = { lived, x: x(lived.at) + shift, y: y(lived.after), before: y(before) };
    before = lived.after;
    return point;
  });
}

/** The stepped line through the points, from where the day began to its end. */
export function stepsThrough(points: readonly Point[], { x, y }: Scales, start: number): string {
  const draw = line<readonly [number, number]>().curve(curveStepAfter);
  const last = points.at(-1);
  const corners = points.map((point): [number, number] => [point.x, point.y]);
  return draw([[x(DAWN), y(start)], ...corners, [x(MIDNIGHT), last?.y ?? y(start)]]) ?? '';
}
