import type { Picture } from '../../../src/day/picture.ts';

/** Before the last camera the driver puts out the lights. */
export const isDark = ({ place, light }: Picture): boolean => place === 'bus' || light === 'out' || light === 'night';

/** On the step, coins in hand; once anything happens inside, you sit. */
export const pays = (picture: Picture): boolean =>
  !isDark(picture) && !picture.props.chess && !picture.props.apple && !picture.props.telephone;

/** Sacha stands at the telephone in the market wall. */
export const rings = ({ figures, props }: Picture): boolean =>
  props.telephone !== undefined && (figures.sacha === 'coin' || figures.sacha === 'dial');
