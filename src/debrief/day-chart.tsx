import { useId } from 'preact/hooks';
import { BANDS, creditOf } from '../credit/criteria.ts';
import { ledgerAtDawn } from '../credit/ledger.ts';
import { SEATS_ASK } from '../day/turning-points.ts';
import { type Box, type Point, pointsOf, scalesFor, type Scales, stepsThrough } from './chart-scale.ts';
import { DoingShape } from './doing-shape.tsx';
import { Pictogram, poseOf } from './pictogram.tsx';
import { DAWN, type Lived, MIDNIGHT, minutesOf } from './reckoning.ts';
import { hourText, markOfAct, signed, tell } from './words.ts';

interface Props {
  readonly entries: readonly Lived[];
  readonly width: number;
  readonly summary: string;
  /** The entry that is open. */
  readonly chosen?: number | undefined;
  readonly onChoose?: ((index: number) => void) | undefined;
  /** Another day beside this one, from the moment they part. */
  readonly other?: readonly Lived[] | undefined;
  readonly question?: string | undefined;
}

/** What the night began with, before it took two: where every line begins. */
const START = creditOf(ledgerAtDawn().criteria) - (ledgerAtDawn().entries[0]?.amount ?? 0);

const boxFor = (width: number): Box =>
  width < 640
    ? { width, height: Math.max(320, width * 0.98), top: 96, right: 14, bottom: 34, left: 36 }
    : { width, height: width * 0.425, top: Math.max(116, width * 0.115), right: 18, bottom: 40, left: 52 };

export function DayChart({ entries, width, summary, chosen, onChoose, other, question }: Props) {
  const box = boxFor(width);
  const scales = scalesFor(box, [START, ...entries.map((one) => one.after), ...(other ?? []).map((one) => one.after)]);
  const points = pointsOf(entries, scales, START);
  const choose = (event: { clientX: number; currentTarget: SVGSVGElement }) => {
    const from = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - from.left) / from.width) * width;
    const nearest = [...points].sort((one, two) => Math.abs(one.x - at) - Math.abs(two.x - at))[0];
    if (nearest) onChoose?.(nearest.lived.index);
  };
  return (
    // Every entry is a button in the list below: the drawing is a second way to the same place, for whoever points.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list is the keyboard’s way to every entry
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${box.height}`}
      width={width}
      height={box.height}
      role="img"
      aria-label={summary}
      onClick={choose}
    >
      <Ground box={box} scales={scales} />
      <Seats scales={scales} isSmall={width < 640} />
      <Ties points={points} box={box} />
      {other && <Other entries={other} lived={points} scales={scales} question={question} box={box} />}
      <path class="line" d={stepsThrough(points, scales, START)} pathLength={1} />
      {points.map((point) => (
        <g class={point.lived.index === chosen ? 'entry is-chosen' : 'entry'}>
          <DoingShape doing={point.lived.entry.doing} x={point.x} y={point.y} r={width < 640 ? 5 : 7} />
        </g>
      ))}
      <Amounts points={points} width={width} />
      <Ending points={points} scales={scales} />
    </svg>
  );
}

/** Every other band is tinted, the same ones every day. */
const isTinted = (from: number) => BANDS.findIndex((band) => from >= band.from) % 2 === 0;

function Ground({ box, scales: { x, y, bands } }: { box: Box; scales: Scales }) {
  // Two drawings may be on one page, and only one of them shown: each has a halftone of its own.
  const halftone = useId();
  const hours = box.width < 640 ? [8, 12, 16, 20, 24] : [7, 9, 12, 15, 18, 21, 24];
  const [left, right] = [x(DAWN), x(MIDNIGHT)];
  return (
    <g class="ground">
      <pattern class="halftone" id={halftone} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(15)">
        <circle cx="3" cy="3" r="1.75" />
      </pattern>
      {bands.slice(0, -1).map((from, i) => {
        const to = bands[i + 1] ?? from;
        return isTinted(from) ? <rect fill={`url(#${halftone})`} x={left} y={y(to)} width={right - left} height={y(from) - y(to)} /> : null;
      })}
      {bands.map((edge) => (
        <>
          <path class="edge" d={`M${left} ${y(edge)}H${right}`} />
          <text class="figure" x={left - 8} y={y(edge) + 5} text-anchor="end">
            {edge}
          </text>
        </>
      ))}
      {hours.map((hour) => (
        <>
          <path class="edge" d={`M${x(hour * 60)} ${box.height - box.bottom}v8`} />
          <text class="figure" x={x(hour * 60)} y={box.height - box.bottom + 26} text-anchor={hour === 24 ? 'end' : 'middle'}>
            {hourText(hour)}
          </text>
        </>
      ))}
    </g>
  );
}

/** What the seats asked: 600, and from three in the afternoon 620. */
function Seats({ scales: { x, y, bands }, isSmall }: { scales: Scales; isSmall: boolean }) {
  const [low = 0, high = 0] = [bands[0], bands.at(-1)];
  if (low > 600 || high < SEATS_ASK) return null;
  const [raised, leaves] = [x(15 * 60), x(minutesOf('18:10'))];
  return (
    <g class="seats">
      <path d={`M${x(DAWN)} ${y(600)}H${raised}V${y(SEATS_ASK)}H${leaves}`} />
      <text x={leaves + 8} y={y(SEATS_ASK) + 5}>
        {tell(isSmall ? 'chart.seats-short' : 'chart.seats', { asked: SEATS_ASK })}
      </text>
    </g>
  );
}

/** Who stood where, above the line: the acts that moved the number most, as many as there is room for. */
function tied(points: readonly Point[], room: number, most: number): readonly Point[] {
  const chosen: Point[] = [];
  for (const point of [...points].sort((one, two) => Math.abs(two.lived.entry.amount) - Math.abs(one.lived.entry.amount))) {
    const { entry, index } = point.lived;
    const isApart = chosen.every((other) => Math.abs(other.x - point.x) >= room);
    const isNew = chosen.every((other) => other.lived.entry.act !== entry.act);
    if (isApart && isNew && index > 0 && entry.amount !== 0 && entry.doing !== 'rule') chosen.push(point);
  }
  return chosen.slice(0, most).sort((one, two) => one.x - two.x);
}

/** A label is about this wide: seven pixels a letter. */
const halfOf = (label: string, isSmall: boolean) => (label.length * (isSmall ? 7 : 8.6)) / 2;

function Ties({ points, box }: { points: readonly Point[]; box: Box }) {
  const isSmall = box.width < 640;
  const unit = isSmall ? 5.4 : Math.max(6.4, box.width / 125);
  const feet = box.top - 8;
  let filled = 0;
  return (
    <g class="ties">
      {tied(points, isSmall ? 62 : 74, isSmall ? 5 : 9).map((point) => {
        const label = markOfAct(point.lived.entry.act);
        const half = halfOf(label, isSmall);
        const x = Math.min(box.width - half, Math.max(half, point.x));
        // Where two labels would touch, the second stands a line higher.
        const isHigher = x - half < filled;
        filled = isHigher ? 0 : x + half + 8;
        return (
          <>
            <path class="tie" d={`M${point.x} ${feet + 4}V${Math.min(point.y, point.before) - 8}`} />
            <Pictogram
              pose={poseOf(point.lived.entry.act)}
              who={point.lived.entry.doing === 'you' ? 'you' : 'other'}
              x={point.x}
              y={feet}
              unit={unit}
            />
            <text x={x} y={feet - unit * 7.4 - (isHigher ? (isSmall ? 17 : 22) : 0)} text-anchor="middle">
              {label}
            </text>
          </>
        );
      })}
    </g>
  );
}

/** Amounts under the line, where they fall far enough from the last one written and from the figure at its end. */
function Amounts({ points, width }: { points: readonly Point[]; width: number }) {
  const room = width < 640 ? 30 : 44;
  const kept: Point[] = [];
  for (const point of [...points].sort((one, two) => Math.abs(two.lived.entry.amount) - Math.abs(one.lived.entry.amount))) {
    if (Math.abs(point.lived.entry.amount) >= 3 && point.x < width - 60 && kept.every((other) => Math.abs(other.x - point.x) >= room))
      kept.push(point);
  }
  return (
    <g class="amounts">
      {kept.map((point) => (
        <text class="figure" x={point.x + 9} y={point.lived.entry.amount < 0 ? point.y + 22 : point.y - 12}>
          {signed(point.lived.entry.amount)}
        </text>
      ))}
    </g>
  );
}

/** Where a figure of this height stands beside the end of a line: under it, unless that is under the drawing. */
const besideEnd = (y: number, isUnder: boolean, floor: number) => (isUnder && y + 46 < floor ? y + 46 : y - 14);

function Ending({ points, scales: { x, y } }: { points: readonly Point[]; scales: Scales }) {
  const last = points.at(-1);
  if (!last) return null;
  return (
    <text class="credit" x={x(MIDNIGHT) - 6} y={besideEnd(last.y, true, y.range()[0] ?? 0)} text-anchor="end">
      {last.lived.after}
    </text>
  );
}

interface OtherProps {
  readonly entries: readonly Lived[];
  readonly lived: readonly Point[];
  readonly scales: Scales;
  readonly question: string | undefined;
  readonly box: Box;
}

/** A height at which nothing of this line is crossed from `from` on. */
function clearOf(points: readonly Point[], isAbove: boolean, from: number): number {
  const before = points.findLast((point) => point.x <= from);
  const near = [...(before ? [before.y] : []), ...points.filter((point) => point.x > from).map((point) => point.y)];
  return isAbove ? Math.min(...near) - 16 : Math.max(...near) + 32;
}

/** The other day: dashed and red, from where they part. */
function Other({ entries, lived, scales, question, box }: OtherProps) {
  const points = pointsOf(entries, scales, START);
  const parting = points.findIndex((point, i) => point.lived.after !== lived[i]?.lived.after || point.lived.at !== lived[i]?.lived.at);
  if (parting < 0) return null;
  const before = points[parting - 1];
  const from = before ? before.lived.after : START;
  const rest = points.slice(parting);
  const d = stepsThrough(rest, scales, from).replace(/^M[^L]+L/, `M${before?.x ?? scales.x(DAWN)},${before?.y ?? scales.y(START)}L`);
  const end = rest.at(-1);
  const isAbove = (end?.lived.after ?? 0) >= (lived.at(-1)?.lived.after ?? 0);
  return (
    <g class="other">
      <path class="other-line" d={d} />
      <circle class="parting" cx={before?.x ?? scales.x(DAWN)} cy={before?.y ?? scales.y(START)} r="9" />
      {end && (
        <text class="credit" x={scales.x(MIDNIGHT) - 6} y={besideEnd(end.y, !isAbove, box.height)} text-anchor="end">
          {end.lived.after}
        </text>
      )}
      {question && end && box.width >= 860 && (
        <text
          class="question"
          x={scales.x(MIDNIGHT) - 92}
          y={Math.max(box.top + 24, clearOf(rest, isAbove, scales.x(MIDNIGHT) - 92 - question.length * 11.5))}
          text-anchor="end"
        >
          {question}
        </text>
      )}
    </g>
  );
}
