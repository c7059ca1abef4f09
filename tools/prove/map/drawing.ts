import { sankey, sankeyLinkHorizontal, type SankeyGraph, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { area, curveMonotoneX, curveMonotoneY, line, linkVertical } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import type { Column, Flows, MapLink, MapNode } from './flows.ts';

/** Days run along the clock from left to right on a wide screen, from top to bottom on a narrow one. */
export type Way = 'across' | 'down';

type Node = SankeyNode<MapNode, MapLink>;
type Link = SankeyLink<MapNode, MapLink>;

interface Size {
  readonly along: number;
  readonly over: number;
}

const SIZES: Readonly<Record<Way, Size>> = { across: { along: 1800, over: 700 }, down: { along: 0, over: 340 } };
const DOWN_STEP = 62;
const BAND = { across: 150, down: 64 } as const;
const PADDING = { across: 13, down: 5 } as const;
const HEAD = { across: 46, down: 0 } as const;
/** Where nearly all days are: a band from 350 to 950 would be a line. */
const SHOWN = [450, 750] as const;
/** A label narrower than this many pixels a letter would run into its neighbour. */
const LETTER = 5.6;

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
const round = (number: number | undefined) => Math.round((number ?? 0) * 10) / 10;
const rounded = (path: string | null | undefined) => (path ?? '').replace(/\d+\.\d+/g, (number) => String(round(Number(number))));

const labelOf = (node: MapNode) => (node.ending ? node.id.replace('ending ', '') : (node.id.split('.')[1] ?? node.id));

/** The flow seen from above: x runs along the day, whichever way it is drawn. */
function laidOut(flows: Flows, way: Way, { along, over }: Size): SankeyGraph<MapNode, MapLink> {
  const layout = sankey<MapNode, MapLink>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => (node as unknown as MapNode).column)
    .nodeWidth(9)
    .nodePadding(PADDING[way])
    .iterations(32)
    .extent([
      [0, 0],
      [along, over],
    ]);
  return layout({ nodes: flows.nodes.map((node) => ({ ...node })), links: flows.links.map((link) => ({ ...link })) });
}

// From a restricted red to a trusted blue; 600, the price of two seats in the morning, is grey.
const inkOf = scaleLinear([480, 540, 600, 660, 720], ['#b5442e', '#d98a3a', '#8a949b', '#2f7f8a', '#1f5fa8']).clamp(true);

function nodeMark(node: Node, way: Way, total: number): string {
  const [x0, x1, y0, y1] = [node.x0, node.x1, node.y0, node.y1].map(round) as [number, number, number, number];
  const box =
    way === 'across'
      ? `x="${x0}" y="${y0}" width="${x1 - x0}" height="${round(Math.max(1, y1 - y0))}"`
      : `x="${y0}" y="${x0}" width="${round(Math.max(1, y1 - y0))}" height="${x1 - x0}"`;
  const share = Math.round((100 * node.days) / total);
  const text = node.ending && way === 'across' ? `${labelOf(node)} ${share} %` : labelOf(node);
  const at =
    way === 'across'
      ? node.ending
        ? `x="${x1 + 6}" y="${round((y0 + y1) / 2)}" dominant-baseline="middle"`
        : `x="${x0}" y="${round(y0 - 3)}"`
      : `x="${y0}" y="${x0 - 3}"`;
  const fits = way === 'across' || y1 - y0 + PADDING.down >= text.length * LETTER;
  const title = `${node.id}: ${node.days} of ${total} days (${share} %), mean credit ${node.credit}`;
  return `<g class="node${node.ending ? ' end' : ''}" data-id="${escaped(node.id)}" tabindex="0" role="button" aria-label="${escaped(title)}"><title>${escaped(title)}</title><rect ${box}${node.ending ? '' : ` fill="${inkOf(node.credit)}"`}/>${fits ? `<text ${at}>${escaped(text)}</text>` : ''}</g>`;
}

const acrossPath = sankeyLinkHorizontal<MapNode, MapLink>();
const downPath = linkVertical<Link, readonly [number, number]>()
  .source((link) => [link.y0 ?? 0, (link.source as Node).x1 ?? 0])
  .target((link) => [link.y1 ?? 0, (link.target as Node).x0 ?? 0]);

function linkMark(link: Link, way: Way): string {
  const [source, target] = [link.source as Node, link.target as Node];
  const path = way === 'across' ? acrossPath(link) : downPath(link);
  const title = `${source.id} → ${target.id}: ${link.value} days`;
  return `<path stroke="${inkOf(target.credit)}" d="${rounded(path)}" stroke-width="${round(Math.max(0.6, link.width ?? 0))}" data-ends="${escaped(`${source.id} ${target.id}`)}"><title>${escaped(title)}</title></path>`;
}

/** Credit along the day: nine tenths of days lie in the band. */
function creditBand(columns: readonly Column[], way: Way, { along }: Size, offset: number): string {
  const breadth = BAND[way];
  const position = scaleLinear([0, columns.length - 1], [4, along - 4]);
  const credit = way === 'across' ? scaleLinear(SHOWN, [breadth, 0]) : scaleLinear(SHOWN, [0, breadth]);
  const points = columns.map((column, i) => ({ ...column, at: position(i) }));
  const shape =
    way === 'across'
      ? area<(typeof points)[number]>()
          .x((p) => p.at)
          .y0((p) => credit(p.low))
          .y1((p) => credit(p.high))
          .curve(curveMonotoneX)
      : area<(typeof points)[number]>()
          .y((p) => p.at)
          .x0((p) => credit(p.low))
          .x1((p) => credit(p.high))
          .curve(curveMonotoneY);
  const middle =
    way === 'across'
      ? line<(typeof points)[number]>()
          .x((p) => p.at)
          .y((p) => credit(p.middle))
          .curve(curveMonotoneX)
      : line<(typeof points)[number]>()
          .x((p) => credit(p.middle))
          .y((p) => p.at)
          .curve(curveMonotoneY);
  const rules = [500, 600, 700].map((at) => {
    const to = round(credit(at));
    const ends = way === 'across' ? `x1="0" x2="${along}" y1="${to}" y2="${to}"` : `y1="0" y2="${along}" x1="${to}" x2="${to}"`;
    const name = way === 'across' ? `<text x="${along + 6}" y="${to + 4}">${at}</text>` : `<text x="${to - 9}" y="-4">${at}</text>`;
    return `<line ${ends}/>${name}`;
  });
  const shift = way === 'across' ? `translate(0 ${offset})` : `translate(${offset} 0)`;
  return `<g class="credit" transform="${shift}">${rules.join('')}<path class="spread" d="${rounded(shape(points))}"/><path class="middle" d="${rounded(middle(points))}"/></g>`;
}

function scenes(columns: readonly Column[], way: Way, { along, over }: Size): string {
  const position = scaleLinear([0, columns.length - 1], [0, along - 9]);
  return columns
    .flatMap((column, i) => {
      if (column.scene === columns[i - 1]?.scene) return [];
      const at = round(position(i)) - 3;
      return way === 'across'
        ? [
            `<g class="scene"><line x1="${at}" x2="${at}" y1="-34" y2="${over + BAND.across + 40}"/><text x="${at + 4}" y="-36">${column.clock}</text><text class="name" x="${at + 4}" y="-22">${escaped(column.scene)}</text></g>`,
          ]
        : [
            `<g class="scene"><line y1="${at - 16}" y2="${at - 16}" x1="-34" x2="${over}"/><text class="name" transform="translate(-24 ${at - 10}) rotate(90)">${column.clock} ${escaped(column.scene)}</text></g>`,
          ];
    })
    .join('');
}

/** The map of one length as SVG. */
export function drawnFlows(flows: Flows, way: Way, total: number): string {
  const columns = flows.columns.length;
  const size = way === 'across' ? SIZES.across : { ...SIZES.down, along: columns * DOWN_STEP };
  const flowOver = way === 'across' ? size.over : size.over - BAND.down - 24;
  const { nodes, links } = laidOut(flows, way, { along: size.along, over: flowOver });
  const inner = `${scenes(flows.columns, way, { along: size.along, over: flowOver })}<g class="links">${links.map((link) => linkMark(link, way)).join('')}</g>${nodes.map((node) => nodeMark(node, way, total)).join('')}${creditBand(flows.columns, way, size, flowOver + 24)}`;
  const [width, height] =
    way === 'across' ? [size.along + 150, HEAD.across + flowOver + BAND.across + 40] : [size.over + 50, size.along + 60];
  const origin = way === 'across' ? `-8 ${-HEAD.across - 10} ${width} ${height + 10}` : `-38 -30 ${width} ${height}`;
  return `<svg class="${way}" viewBox="${origin}" role="group" aria-label="Decisions along the clock">${inner}</svg>`;
}
