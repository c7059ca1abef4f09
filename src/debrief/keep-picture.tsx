import { line, curveStepAfter } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import type { Hour, Picture } from '../day/picture.ts';
import type { FigureId } from '../story/vocabulary.ts';
import { type Inks, Pictogram, type PoseName, sizeOf } from './pictogram.tsx';
import { DAWN, type Lived, MIDNIGHT } from './reckoning.ts';
import { tell } from './words.ts';

export const WIDE = 1200;
export const HIGH = 630;

/** Words are set apart from the drawing: a saved picture writes them itself, with the page’s own faces. */
export interface Lettering {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: 'Archivo' | 'Overpass' | 'Martian Mono';
  readonly weight: number;
  readonly colour: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Sheet {
  readonly ground: string;
  readonly key: string;
  readonly cool: string;
  readonly light: string;
}
const RED = '#E8472B';
const FLAP = '#070918';
const FLAP_TEXT = '#F6EEDC';

/** Night is flooded with key ink, and dawn too is paper: a day ends in one of them. */
const sheetFor = (hour: Hour): Sheet =>
  hour === 'night'
    ? { ground: '#171A3D', key: '#EFE4CC', cool: '#5B6FB5', light: '#F7C948' }
    : { ground: '#F3EAD8', key: '#14202B', cool: '#8CC3CC', light: '#F9BE2E' };

const SITTING: ReadonlySet<string> = new Set(['sit', 'bench', 'stool', 'chair', 'table', 'asleep', 'floor', 'lie']);
const poseIn = (picture: Picture, figure: FigureId): PoseName => (SITTING.has(picture.figures[figure] ?? '') ? 'sit' : 'wait');

const FLAPS_AT = { x: 72, y: 150, width: 118, height: 164, gap: 12 };
const x = scaleLinear([DAWN, MIDNIGHT], [0, WIDE]);

function lineThrough(entries: readonly Lived[]): { readonly d: string; readonly end: number } {
  const credits = entries.map((one) => one.after);
  const y = scaleLinear([Math.min(...credits) - 8, Math.max(...credits) + 8], [548, 436]);
  const corners = entries.map((one): [number, number] => [x(one.at), y(one.after)]);
  const end = corners.at(-1)?.[1] ?? 490;
  return { d: line<[number, number]>().curve(curveStepAfter)([...corners, [WIDE, end]]) ?? '', end };
}

/** The words of the picture. No name is among them. */
export function letteringOf(picture: Picture, code: string): readonly Lettering[] {
  const { key, light } = sheetFor(picture.hour);
  const digits = String(picture.board.to).padStart(3, '0').split('');
  const { x: left, y: top, width, height, gap } = FLAPS_AT;
  return [
    { text: tell('keep.title'), x: left, y: 96, size: 34, face: 'Archivo', weight: 900, colour: key, anchor: 'start' },
    ...digits.map(
      (text, i): Lettering => ({
        text,
        x: left + i * (width + gap) + width / 2,
        y: top + height * 0.8,
        size: 142,
        face: 'Archivo',
        weight: 800,
        colour: FLAP_TEXT,
        anchor: 'middle',
      }),
    ),
    { text: tell(`band.${picture.band}`), x: left, y: 362, size: 28, face: 'Overpass', weight: 600, colour: key, anchor: 'start' },
    {
      text: tell(`ending.${picture.ending ?? 'three-metres'}`),
      x: WIDE - 72,
      y: 96,
      size: 52,
      face: 'Archivo',
      weight: 900,
      colour: light,
      anchor: 'end',
    },
    { text: code, x: left, y: 604, size: 19, face: 'Martian Mono', weight: 500, colour: key, anchor: 'start' },
  ];
}

/** The drawing of a day’s last picture: who was there, on the line the day drew. */
export function Drawing({ picture, entries }: { picture: Picture; entries: readonly Lived[] }) {
  const sheet = sheetFor(picture.hour);
  const drawn = lineThrough(entries);
  const inks: Inks = { body: sheet.key, spot: RED, prop: sheet.cool, paper: sheet.ground, glass: sheet.cool, ground: sheet.ground };
  const people = (Object.keys(picture.figures) as FigureId[]).slice(0, 5);
  const { x: left, y: top, width, height, gap } = FLAPS_AT;
  return (
    <>
      <rect width={WIDE} height={HIGH} fill={sheet.ground} />
      <circle cx="890" cy="290" r="150" fill={sheet.light} />
      <path d={`${drawn.d}V${HIGH}H0Z`} fill={sheet.cool} />
      <path d={drawn.d} fill="none" stroke={sheet.key} stroke-width="9" />
      {[0, 1, 2].map((i) => (
        <>
          <rect x={left + i * (width + gap)} y={top} width={width} height={height} rx="10" fill={FLAP} />
          <rect x={left + i * (width + gap)} y={top + height / 2 - 2} width={width} height="4" fill={sheet.ground} />
        </>
      ))}
      {people.map((figure, i) => {
        const who = figure === 'jo' ? 'you' : 'other';
        const unit = figure === 'sacha' || figure === 'boy' ? 19 : 27;
        const pose = poseIn(picture, figure);
        const at = 890 + (i - (people.length - 1) / 2) * 118;
        const size = sizeOf(pose, who);
        return (
          <>
            <Pictogram pose={pose} who={who} x={at} y={drawn.end - 4} unit={unit} inks={inks} />
            {picture.recorded && (
              <rect
                x={at - (size.width * unit) / 2 - 8}
                y={drawn.end - 12 - size.height * unit}
                width={size.width * unit + 16}
                height={size.height * unit + 12}
                fill="none"
                stroke="#CFF1FF"
                stroke-width={who === 'you' ? 3 : 1.5}
              />
            )}
          </>
        );
      })}
    </>
  );
}
