import type { AttributeKind } from '../../src/stage/figures/kinds.ts';
import { without } from '../../src/stage/figures/figure.ts';
import type { Member } from '../../src/stage/figures/individual.ts';
import type { Picture } from '../../src/day/picture.ts';
import type { FigureId } from '../../src/story/vocabulary.ts';
import { CAST } from './cast.ts';

/** Where the big bag stands on the floor instead of on a back. */
const BAG_DOWN: readonly Picture['place'][] = ['home', 'desk', 'canteen', 'carriage', 'train', 'coach', 'bus', 'lou', 'table', 'facade'];
/** Where Sacha has no school bag: before and after school. */
const NO_SCHOOL: readonly Picture['place'][] = ['home', 'station', 'behind-station', ...BAG_DOWN];

/** What somebody is without in this picture: it is in the road, on another head, or on the floor. */
function leftOff(figure: FigureId, { place, props }: Picture): readonly AttributeKind[] {
  const capOff = props.cap === 'road' || props.cap === 'drain' || props.cap === 'none';
  if (figure === 'jo') return BAG_DOWN.includes(place) || props.bag === 'hall' ? ['bigBag'] : [];
  if (figure === 'sacha') return NO_SCHOOL.includes(place) ? ['schoolBag'] : [];
  // There is one cap, and of an evening his mother wears it.
  if (figure === 'boy') return capOff || place === 'station' ? ['railwayCap'] : [];
  if (figure === 'v') return capOff ? ['railwayCap'] : [];
  return [];
}

/** Whoever stands for a figure, dressed as the picture has them. */
export const dressed = (figure: FigureId, picture: Picture): readonly Member[] => {
  const off = leftOff(figure, picture);
  return CAST[figure].map((member) => ({ ...member, individual: without(member.individual, ...off) }));
};
