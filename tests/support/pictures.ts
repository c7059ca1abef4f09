import fc from 'fast-check';
import type { Hour, Picture } from '../../src/day/picture.ts';
import { type FigureId, FIGURES, type Place, PLACES, type PoseId, POSES } from '../../src/story/vocabulary.ts';

/** A picture of the crossing at its first page, or another. */
export const pictureOf = (overrides: Partial<Picture> = {}): Picture => ({
  scene: 'crossing',
  place: 'crossing',
  clock: '08:05',
  hour: 'morning',
  figures: { jo: 'wait', sacha: 'hand', boy: 'step' },
  props: { cap: 'road' },
  devices: { signal: ['red'] },
  board: { from: 640, to: 640 },
  band: 'ordinary',
  lists: [],
  recorded: true,
  cues: [],
  ...overrides,
});

const figures = fc
  .uniqueArray(fc.tuple(fc.constantFrom<FigureId>(...FIGURES), fc.constantFrom<PoseId>(...POSES)), {
    selector: ([figure]) => figure,
    maxLength: 6,
  })
  .map((there) => ({ jo: 'wait' as PoseId, ...Object.fromEntries(there) }));
const hours: readonly Hour[] = ['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night'];

/** Any picture of any place, whatever a writer may stage. */
export const pictures = fc
  .record({
    place: fc.constantFrom<Place>(...PLACES),
    figures,
    hour: fc.constantFrom(...hours),
    band: fc.constantFrom('restricted', 'watched', 'ordinary', 'trusted', 'exemplary'),
    recorded: fc.boolean(),
    signal: fc.constantFrom('red', 'green'),
    screen: fc.constantFrom('shame', 'temperature', 'greetings'),
    cap: fc.constantFrom('road', 'drain'),
  })
  .map(({ signal, screen, cap, ...rest }) =>
    pictureOf({ ...rest, props: { cap }, devices: { signal: [signal], screen: [screen] } } as unknown as Partial<Picture>),
  );
