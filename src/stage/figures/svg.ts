import { mixPoint, type Point } from './geometry.ts';
import type { Level, Primitive, Tone } from './primitive.ts';

/** How a figure is printed as SVG. */
export interface SvgStyle {
  /** Width of the gap between overlapping limbs, in HU; 0 is a plain silhouette, for shadows and far crowds. */
  readonly halo: number;
  /** Colour of each tone; a tone left out is not drawn. */
  readonly ink: Readonly<Partial<Record<Tone, string>>>;
  /** Starts the ids of the masks: give each figure of a document its own. */
  readonly name: string;
}

const LEVELS: readonly Level[] = [0, 1, 2, 3];

/** The content of an SVG group, in HU. Place it with transform="translate(x y) scale(pixels per HU)". */
export function svgOf(primitives: readonly Primitive[], style: SvgStyle): string {
  let drawn = '';
  for (const level of LEVELS) {
    const here = primitives.filter((primitive) => primitive.level === level);
    if (here.length === 0) continue;
    if (drawn !== '' && style.halo > 0) drawn = cutOut(drawn, here, level, style);
    drawn += here.map((primitive) => markOf(primitive, style.ink[primitive.tone])).join('');
  }
  return drawn;
}

function cutOut(drawn: string, here: readonly Primitive[], level: Level, { halo, name }: SvgStyle): string {
  const id = `${name}-${level}`;
  const area = 'x="-12" y="-14" width="24" height="18"';
  const gaps = here.map((primitive) => markOf(grown(primitive, hasGap(primitive) ? halo : 0), '#000')).join('');
  return `<mask id="${id}" maskUnits="userSpaceOnUse" ${area}><rect ${area} fill="#fff"/>${gaps}</mask><g mask="url(#${id})">${drawn}</g>`;
}

/** Paper needs no gap to stand out, nor does what the body itself draws on top. */
export const hasGap = ({ tone, level }: Primitive): boolean => tone !== 'paper' && !(tone === 'body' && level === 3);

/** A shape and the gap round it. */
export function grown(primitive: Primitive, by: number): Primitive {
  if (primitive.kind === 'disc') return { ...primitive, radius: primitive.radius + by };
  const width = primitive.width + by * 2;
  const [first, second] = primitive.points;
  if (primitive.kind === 'hull' || by === 0 || primitive.weld === 0 || !first || !second) return { ...primitive, width };
  return { ...primitive, width, points: [mixPoint(first, second, primitive.weld), ...primitive.points.slice(1)] };
}

const short = (value: number) => String(Math.round(value * 1000) / 1000);
const pathOf = (points: readonly Point[]) => `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`;

function markOf(primitive: Primitive, colour: string | undefined): string {
  if (!colour) return '';
  if (primitive.kind === 'disc') {
    const [x, y] = primitive.centre;
    return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(primitive.radius)}" fill="${colour}"/>`;
  }
  const isHull = primitive.kind === 'hull';
  const stroke = `stroke="${colour}" stroke-width="${short(primitive.width)}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${pathOf(primitive.points)}${isHull ? 'Z' : ''}" fill="${isHull ? colour : 'none'}" ${stroke}/>`;
}
