import source from '../../assets/debrief/pictograms.json';
import type { Entry } from '../credit/entry.ts';

interface Stroke {
  readonly tone: keyof Inks;
  readonly d: string;
  readonly w: number;
  readonly fill?: boolean;
}
interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
}
export type PoseName = keyof typeof source;
const POSES = source as unknown as Readonly<Record<PoseName, { readonly you: Drawn; readonly other: Drawn }>>;

/** How each act is drawn; what is not named stands and waits. */
const POSE_OF: Readonly<Partial<Record<Entry['act'], PoseName>>> = {
  crossed_on_red: 'walk',
  reached_for_boy: 'run',
  walked_boy_over: 'carry',
  claimed_minor: 'carry',
  filmed_with_minor: 'film',
  on_film: 'film',
  late_at_gate: 'run',
  answered_ilan: 'phone',
  removed_ilan: 'phone',
  muted_ilan: 'phone',
  paid_on_time: 'phone',
  confirmed_match: 'press',
  overrode_match: 'press',
  ahead_of_quota: 'press',
  behind_quota: 'press',
  liked_rain: 'phone',
  shared_rain: 'phone',
  reported_rain: 'phone',
  praised_bridge: 'phone',
  searched_square: 'phone',
  searched_ilan: 'phone',
  gave_blood: 'blood',
  swept_quay: 'sweep',
  swept_part: 'sweep',
  recorded_thanks: 'bow',
  appealed: 'queue',
  appealed_match: 'queue',
  contested: 'argue',
  spoke_against_match: 'argue',
  spoke_for_listed: 'argue',
  spoke_for_bassi: 'argue',
  held_place_for_listed: 'queue',
  child_in_appeals: 'queue',
  sat_idle: 'sit',
  feet_on_seat: 'sit',
  seen_with_bassi: 'carry',
};

export const poseOf = (act: Entry['act']): PoseName => POSE_OF[act] ?? 'wait';

/** Inks by tone, for a picture that leaves the page and takes no style sheet along. */
export type Inks = Readonly<Record<'body' | 'spot' | 'prop' | 'paper' | 'glass' | 'ground', string>>;

interface Props {
  readonly pose: PoseName;
  readonly who: 'you' | 'other';
  readonly x: number;
  readonly y: number;
  /** The height of a head in pixels. */
  readonly unit: number;
  readonly inks?: Inks;
}

/** How much room a citizen takes, in heads. */
export const sizeOf = (pose: PoseName, who: 'you' | 'other') => ({ width: POSES[pose][who].width, height: POSES[pose][who].height });

/** A citizen in a pose, standing on (x, y). */
export function Pictogram({ pose, who, x, y, unit, inks }: Props) {
  const drawn = POSES[pose][who];
  const inked = (stroke: Stroke) => {
    const colour = inks?.[stroke.tone];
    if (!colour) return { class: `tone-${stroke.tone}${stroke.fill ? ' filled' : ''}`, fill: stroke.fill ? undefined : 'none' };
    return { stroke: colour, fill: stroke.fill ? colour : 'none' };
  };
  return (
    <g
      transform={`translate(${x - (drawn.width * unit) / 2} ${y - drawn.height * unit}) scale(${unit})`}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {drawn.strokes.map((stroke) => (
        <path d={stroke.d} stroke-width={stroke.w} {...inked(stroke)} />
      ))}
    </g>
  );
}
