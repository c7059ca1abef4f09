import type { Place } from '../story/vocabulary.ts';
import { crossing } from '../../assets/places/crossing.ts';
import type { DrawnPlaces, PlaceDrawing } from './place.ts';
import { plainSheet } from './plain-sheet.ts';

/** One line for each place that has been drawn, in `assets/places/`. */
const DRAWN: DrawnPlaces = { crossing };

export function drawingOf(place: Place): PlaceDrawing {
  return DRAWN[place] ?? plainSheet(place);
}
