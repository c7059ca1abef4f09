import type { Place } from '../story/vocabulary.ts';
import { canteen } from '../../assets/places/canteen.ts';
import { coach } from '../../assets/places/coach.ts';
import { crossing } from '../../assets/places/crossing.ts';
import { desk } from '../../assets/places/desk.ts';
import { gate } from '../../assets/places/gate.ts';
import { home } from '../../assets/places/home.ts';
import { landing } from '../../assets/places/landing.ts';
import { lobby } from '../../assets/places/lobby.ts';
import { station } from '../../assets/places/station.ts';
import { stairs } from '../../assets/places/stairs.ts';
import type { DrawnPlaces, PlaceDrawing } from './place.ts';
import { plainSheet } from './plain-sheet.ts';

/** One line for each place that has been drawn, in `assets/places/`. */
const DRAWN: DrawnPlaces = { home, landing, stairs, lobby, crossing, gate, desk, canteen, station, coach, bus: coach };

export function drawingOf(place: Place): PlaceDrawing {
  return DRAWN[place] ?? plainSheet(place);
}
