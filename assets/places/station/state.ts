import type { Picture } from '../../../src/day/picture.ts';

/** The coast train stands at its platform until it leaves. */
export const hasLeft = ({ clock }: Picture): boolean => clock >= '18:10';

const openLane = ({ devices: { lane } }: Picture) => lane !== undefined && lane[1] !== 'closed' && lane[0];

/** A child went through with somebody else, and you stay. */
const parted = ({ figures }: Picture) => figures.sacha === 'anselm' || figures.lind === 'hand';

export const fourOpen = (picture: Picture): boolean => ['4', 'open'].includes(openLane(picture) || '') || parted(picture);

export const fiveOpen = (picture: Picture): boolean =>
  openLane(picture) === '5' || ['through', 'hand', 'away'].includes(picture.figures.anselm ?? '');

/** You are beyond the gates, with Sacha. */
export const boarded = (picture: Picture): boolean =>
  picture.light === 'platform' && openLane(picture) !== false && openLane(picture) !== 'open' && !parted(picture);
