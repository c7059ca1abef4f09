import type { STRANGERS } from '../../assets/figures/cast.ts';
import type { Picture } from '../day/picture.ts';
import type { FigureId, Place, PoseId } from '../story/vocabulary.ts';
import type { Format } from './format.ts';
import type { InkName } from './ink.ts';
import type { LedDots } from './led.ts';
import type { Plates, Point, Tones } from './plates.ts';

/**
 * A place is data and small drawing calls, composed separately for each format.
 * Everything here is a function of the Picture: a place keeps nothing.
 */
export interface PlaceDrawing {
  readonly compose: (format: Format) => Composition;
}

/** What a drawing may know: the Picture, and the words of the city's signs in the player's language. */
export interface Scene {
  readonly picture: Picture;
  /** The text of a sign, by its key in the `signs` catalogue. */
  readonly word: (key: string) => string;
}

/** One sheet of one place. Later layers cover earlier ones. */
export interface Composition {
  readonly layers: readonly Layer[];
  /** Where each person stands. Whoever has no entry goes to `rest`, in order of coming; `unseen` are not drawn. */
  readonly people: (picture: Picture) => Readonly<Partial<Record<FigureId, Person | 'unseen'>>>;
  readonly rest: (index: number, figure: FigureId) => Standing;
  /** People nobody in the story knows. */
  readonly extras?: (picture: Picture) => readonly Extra[];
  readonly screens?: readonly Screen[];
  readonly touches?: readonly Touch[];
  /** Whom the machine draws a box around here: at home only who stops moving, in trusted places nobody, at work the heads. */
  readonly boxes: 'everyone' | 'nobody' | 'still' | 'heads';
}

/** A layer is drawn by the place, or is where people stand, or where the shadows of those who cast one lie. */
export type Layer = SetLayer | PeopleLayer | ShadowLayer;

export interface SetLayer {
  readonly kind: 'set';
  readonly name: string;
  /** How much it follows the drifting camera: 0 sky, .25 far blocks, 1 ground, 1.25 near things. */
  readonly depth: number;
  readonly draw: (plates: Plates, scene: Scene) => void;
  /** What of the Picture the drawing depends on, besides the hour: it is drawn once for each value. */
  readonly reads?: (picture: Picture) => string;
}

export interface PeopleLayer {
  readonly kind: 'people';
  readonly name: string;
  readonly depth: number;
}

export interface ShadowLayer {
  readonly kind: 'shadows';
  readonly name: string;
  readonly depth: number;
}

/** Feet on the sheet, px; `head` is the size of a head, px: an adult stands 6.5 heads, a child 4.8. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly head: number;
  /** The people layer they stand on. */
  readonly layer: string;
  readonly faces?: 'left' | 'right';
  readonly tones?: Tones;
  /** Drawn in this pose where the story's pose would be another thing here. */
  readonly as?: PoseId;
  /** The place has no furniture: whoever sits brings a stool. */
  readonly seats?: 'their own';
  readonly shadow?: Shadow;
  /** shift: from foot to foot, by turns · tug: pulls the hand that holds it · pass: walks across the sheet for ever. Left out: still. */
  readonly habit?: 'shift' | 'tug' | 'pass';
}

/** Where somebody stands in this place, and where in certain poses. */
export interface Person extends Standing {
  readonly poses?: Readonly<Partial<Record<PoseId, Partial<Standing>>>>;
}

/** A shadow lies on the ground plane towards the viewer, in one-point perspective; it needs a shadow layer. */
export interface Shadow {
  readonly ink: InkName;
  /** Where it starts, and where the shadow of a head would end: y on the sheet. */
  readonly from: number;
  readonly end: number;
  readonly vanishing: Point;
  /** How much it widens towards the viewer: .42 for a stranger’s, .62 for yours. */
  readonly spread: number;
  /** It walks while its owner waits. */
  readonly walks?: true;
}

/** Someone nobody knows: always there, moving a little by themselves. */
export interface Extra extends Standing {
  readonly id: string;
  readonly who: StrangerKind;
  readonly pose: PoseId;
  /** What the machine writes over them; left out: not boxed. */
  readonly score?: number;
}

export type StrangerKind = keyof typeof STRANGERS;

/** A screen of light dots, hung in the set: printed never, grained never. */
export interface Screen {
  readonly name: string;
  /** Upper left corner and size on the sheet; size is dots × pitch. */
  readonly at: Point;
  readonly dots: readonly [columns: number, rows: number];
  readonly pitch: number;
  readonly depth: number;
  /** Lit dots, for this Picture; undefined leaves it dark. */
  readonly shows: (dots: LedDots, scene: Scene) => void;
  readonly reads: (picture: Picture) => string;
}

/** Part of the sheet that can be touched when its option is on offer. */
export interface Touch {
  /** `knot.label` */
  readonly option: string;
  /** Where the finger goes: part of the sheet, or a person wherever they stand. */
  readonly on: readonly Point[] | FigureId;
}

/** A place of the vocabulary that has been drawn. */
export type DrawnPlaces = Readonly<Partial<Record<Place, PlaceDrawing>>>;
