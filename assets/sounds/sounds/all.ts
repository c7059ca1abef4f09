import { BEDS_INSIDE } from './beds-inside.ts';
import { BEDS_MOVING } from './beds-moving.ts';
import { BEDS_OUTSIDE } from './beds-outside.ts';
import { BOARD } from './board.ts';
import { CROSSING } from './crossing.ts';
import { DESK } from './desk.ts';
import { DOORS } from './doors.ts';
import { EVENING } from './evening.ts';
import { MUSIC } from './music.ts';
import { NIGHT } from './night.ts';
import { PHONE } from './phone.ts';
import { REPAIR } from './repair.ts';
import type { Sound } from './sound.ts';
import { STAIRS } from './stairs.ts';
import { STATION } from './station.ts';

/** Every sound there is, in the order they are rendered. */
export const SOUNDS: readonly Sound[] = [
  ...BOARD,
  ...PHONE,
  ...STAIRS,
  ...CROSSING,
  ...DOORS,
  ...DESK,
  ...REPAIR,
  ...STATION,
  ...EVENING,
  ...NIGHT,
  ...BEDS_INSIDE,
  ...BEDS_OUTSIDE,
  ...BEDS_MOVING,
  ...MUSIC,
];
