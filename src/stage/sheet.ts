import type { Band } from '../credit/criteria.ts';
import type { Hour, Picture } from '../day/picture.ts';
import type { FigureId, Place, PoseId } from '../story/vocabulary.ts';
import type { Format } from './format.ts';
import { POSES, poseOf } from '../../assets/figures/poses.ts';
import { STRANGERS } from '../../assets/figures/cast.ts';
import { dressed } from '../../assets/figures/dressed.ts';
import type { Member } from './figures/individual.ts';
import { type Pose, unseated } from './figures/pose.ts';
import type { Composition, Person, PlaceDrawing, Standing } from './place.ts';

/** Somebody on the sheet, known or not. */
export interface Placed extends Standing {
  /** A figure’s id, or `extra ` and an extra’s. */
  readonly id: string;
  /** Do we know them? */
  readonly known: boolean;
  /** Most are one person; a few figures are a group. */
  readonly members: readonly Member[];
  readonly pose: PoseId;
  readonly stance: Pose;
  readonly score?: number;
}

/** All that a picture puts on the sheet of its place, as data: two equal sheets look the same. */
export interface Sheet {
  readonly place: Place;
  readonly format: Format;
  readonly hour: Hour;
  readonly band: Band;
  readonly credit: number;
  /** Boxes, screens of the machine: nothing where nobody is recorded. */
  readonly recorded: boolean;
  readonly boxes: Composition['boxes'];
  /** What each set layer and each screen was read from; a changed reading is drawn anew. */
  readonly sets: Readonly<Record<string, string>>;
  readonly screens: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, Placed>>;
}

/** Pure: the same picture gives the same sheet, whatever was on the stage before. */
export function sheetOf(picture: Picture, format: Format, drawing: PlaceDrawing): Sheet {
  const composition = drawing.compose(format);
  const basis = [picture.hour, picture.light ?? ''].join(' ');
  return {
    place: picture.place,
    format,
    hour: picture.hour,
    band: picture.band,
    credit: picture.board.to,
    recorded: picture.recorded,
    boxes: composition.boxes,
    sets: readingsOf(composition, picture, basis),
    screens: Object.fromEntries((composition.screens ?? []).map((screen) => [screen.name, screen.reads(picture)])),
    people: Object.fromEntries([...extrasOf(composition, picture), ...knownOf(composition, picture)].map((one) => [one.id, one])),
  };
}

function readingsOf(composition: Composition, picture: Picture, basis: string): Readonly<Record<string, string>> {
  const sets = composition.layers.filter((layer) => layer.kind === 'set');
  return Object.fromEntries(sets.map((layer) => [layer.name, `${basis} ${layer.reads?.(picture) ?? ''}`]));
}

function extrasOf(composition: Composition, picture: Picture): readonly Placed[] {
  const extras = composition.extras?.(picture) ?? [];
  return extras.map(({ id, who, ...extra }) => ({
    ...extra,
    id: `extra ${id}`,
    known: false,
    members: [{ individual: STRANGERS[who], place: [0, 0], facing: 'right' }],
    stance: unseated(POSES[extra.pose]),
  }));
}

function knownOf(composition: Composition, picture: Picture): readonly Placed[] {
  const people = composition.people(picture);
  let resting = 0;
  return Object.entries(picture.figures).flatMap(([name, pose]) => {
    const figure = name as FigureId;
    const person = people[figure];
    if (person === 'unseen') return [];
    const standing = person ? standingIn(person, pose) : composition.rest(resting++, figure);
    const shown = standing.as ?? pose;
    const posed = poseOf(figure, shown, picture.place);
    const stance = standing.seats ? posed : unseated(posed);
    return [{ ...standing, id: figure, known: true, members: dressed(figure, picture), pose: shown, stance }];
  });
}

function standingIn({ poses, ...person }: Person, pose: PoseId): Standing {
  return { ...person, ...poses?.[pose] };
}
