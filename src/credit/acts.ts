import type { Criterion } from './criteria.ts';

/** Who brought an entry about: the debrief marks each one so. */
export type Doing = 'you' | 'other' | 'rule' | 'machine';

export interface ActWorth {
  readonly criterion: Criterion;
  /** Points before the rules: a repair is written whole here, and rule 6 halves it. */
  readonly worth: number;
  readonly doing: Doing;
  /** Rule 6 applies: it mends, so it is halved. */
  readonly repair?: true;
  /** Rule 5 applies: it stands until it is appealed, though the machine is wrong. */
  readonly presumed?: true;
  /** Rule 4 applies: it is grave enough for a list by itself. */
  readonly grave?: true;
}

/** Every act the story may record, and its worth. Tuned with `npm run prove`. */
export const ACTS = {
  paid_on_time: { criterion: 'history', worth: 8, doing: 'you' },
  left_unpaid: { criterion: 'history', worth: 0, doing: 'you' },
  answered_ilan: { criterion: 'ties', worth: -12, doing: 'you' },
  muted_ilan: { criterion: 'ties', worth: 0, doing: 'you' },
  removed_ilan: { criterion: 'ties', worth: 38, doing: 'you' },
  counted_bottles: { criterion: 'conduct', worth: -4, doing: 'machine' },
  seen_with_bassi: { criterion: 'ties', worth: -6, doing: 'you' },
  on_film: { criterion: 'identity', worth: -3, doing: 'you' },
  waited_on_red: { criterion: 'conduct', worth: 1, doing: 'you' },
  crossed_on_red: { criterion: 'conduct', worth: -20, doing: 'you' },
  reached_for_boy: { criterion: 'conduct', worth: 0, doing: 'you' },
  walked_boy_over: { criterion: 'conduct', worth: 0, doing: 'you' },
  claimed_minor: { criterion: 'identity', worth: -12, doing: 'you' },
  filmed_with_minor: { criterion: 'conduct', worth: -6, doing: 'other' },
  late_at_gate: { criterion: 'fulfilment', worth: -7, doing: 'rule' },
  confirmed_match: { criterion: 'fulfilment', worth: 1, doing: 'you' },
  confirmed_by_theo: { criterion: 'fulfilment', worth: 1, doing: 'other' },
  overrode_match: { criterion: 'fulfilment', worth: -10, doing: 'you' },
  left_unanswered: { criterion: 'fulfilment', worth: -6, doing: 'you' },
  ahead_of_quota: { criterion: 'fulfilment', worth: 14, doing: 'rule' },
  behind_quota: { criterion: 'fulfilment', worth: -8, doing: 'rule' },
  liked_rain: { criterion: 'conduct', worth: -18, doing: 'you' },
  shared_rain: { criterion: 'conduct', worth: -34, doing: 'you' },
  reported_rain: { criterion: 'conduct', worth: 46, doing: 'you' },
  scrolled_past_rain: { criterion: 'conduct', worth: 0, doing: 'you' },
  counted_in_crowd: { criterion: 'ties', worth: 6, doing: 'machine' },
  praised_bridge: { criterion: 'conduct', worth: 4, doing: 'you' },
  remarked_on_bridge: { criterion: 'conduct', worth: -6, doing: 'you' },
  corrected_count: { criterion: 'conduct', worth: -4, doing: 'you' },
  searched_square: { criterion: 'conduct', worth: -10, doing: 'you' },
  searched_ilan: { criterion: 'ties', worth: -12, doing: 'you' },
  searched_weather: { criterion: 'conduct', worth: 0, doing: 'you' },
  matched_on_red: { criterion: 'identity', worth: -26, doing: 'machine', presumed: true },
  accepted_match: { criterion: 'identity', worth: 22, doing: 'you', repair: true },
  appealed_match: { criterion: 'identity', worth: 0, doing: 'you' },
  named_bassi: { criterion: 'identity', worth: 26, doing: 'you' },
  gave_blood: { criterion: 'conduct', worth: 36, doing: 'you', repair: true },
  gave_blood_uncounted: { criterion: 'conduct', worth: 0, doing: 'you' },
  swept_quay: { criterion: 'conduct', worth: 38, doing: 'you', repair: true },
  swept_part: { criterion: 'conduct', worth: 10, doing: 'you', repair: true },
  recorded_thanks: { criterion: 'conduct', worth: 28, doing: 'you', repair: true },
  thanked_neighbour: { criterion: 'ties', worth: 8, doing: 'you' },
  thanked_listed: { criterion: 'ties', worth: -6, doing: 'you' },
  sat_idle: { criterion: 'conduct', worth: -6, doing: 'rule' },
  appealed: { criterion: 'identity', worth: -2, doing: 'rule' },
  recognised_match: { criterion: 'identity', worth: 22, doing: 'you', repair: true },
  named_child: { criterion: 'identity', worth: 0, doing: 'you' },
  owned_up: { criterion: 'identity', worth: -6, doing: 'you' },
  spoke_for_bassi: { criterion: 'ties', worth: -6, doing: 'you' },
  held_place_for_listed: { criterion: 'ties', worth: -12, doing: 'you' },
  child_in_appeals: { criterion: 'ties', worth: -8, doing: 'rule' },
  spoke_against_match: { criterion: 'fulfilment', worth: -6, doing: 'you' },
  verdict_off_shift: { criterion: 'fulfilment', worth: -12, doing: 'you' },
  answered_for_companion: { criterion: 'ties', worth: -10, doing: 'you' },
  answered_for_minor: { criterion: 'ties', worth: -6, doing: 'you' },
  feet_on_seat: { criterion: 'conduct', worth: -8, doing: 'other' },
  vouched_by_neighbour: { criterion: 'history', worth: -20, doing: 'other' },
  used_courtesy: { criterion: 'ties', worth: -4, doing: 'other' },
  minor_with_other: { criterion: 'identity', worth: -4, doing: 'rule' },
  contested: { criterion: 'identity', worth: -12, doing: 'you' },
  paid_cash: { criterion: 'conduct', worth: -10, doing: 'you' },
  mirror_off: { criterion: 'identity', worth: -30, doing: 'you' },
  mirror_left: { criterion: 'identity', worth: -60, doing: 'you' },
  seen_with_listed: { criterion: 'ties', worth: -16, doing: 'you' },
  reported_staff: { criterion: 'conduct', worth: 10, doing: 'you' },
  false_survey: { criterion: 'conduct', worth: -10, doing: 'machine', presumed: true },
  opened_accord: { criterion: 'ties', worth: 2, doing: 'you' },
  spoke_on_camera: { criterion: 'identity', worth: -6, doing: 'you' },
  spoke_for_listed: { criterion: 'ties', worth: -44, doing: 'you' },
  told_the_day: { criterion: 'conduct', worth: -10, doing: 'you' },
  praised_journey: { criterion: 'conduct', worth: 4, doing: 'you' },
  named_ilan: { criterion: 'ties', worth: -6, doing: 'you' },
  looked_at_midnight: { criterion: 'conduct', worth: 1, doing: 'you' },
} as const satisfies Record<string, ActWorth>;

export type ActId = keyof typeof ACTS;
export const isAct = (id: string): id is ActId => Object.hasOwn(ACTS, id);
