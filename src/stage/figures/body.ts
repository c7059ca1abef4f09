import type { Fit } from './fit.ts';
import { mix } from './geometry.ts';
import { disc, hull, type Level, limb, type Primitive, type Tone } from './primitive.ts';

/** A bare person. `cloth` is what torso and arms are printed in: the grey coat is made of dots. */
export function bodyOf(fit: Fit, cloth: Tone = 'body'): Primitive[] {
  const { build, profile } = fit;
  const behind: Level = profile ? 0 : 1;
  return [
    limb(behind, 'body', build.legWidth, fit.legFar),
    limb(profile ? 0 : 2, cloth, build.armWidth, fit.armFar, 0.5),
    limb(1, 'body', build.legWidth, fit.legNear, 0.35),
    torso(fit, cloth),
    disc(1, 'body', fit.head, fit.headRadius),
    limb(2, cloth, build.armWidth, fit.armNear, 0.5),
  ];
}

function torso(fit: Fit, cloth: Tone): Primitive {
  const { build, frontal, at } = fit;
  const radius = build.torsoWidth / 2;
  const top = at(fit.neck, 0, -radius);
  const shoulders = mix(0.17, build.shoulder / 2 - radius * 0.5, frontal);
  const hips = mix(0.1, build.hip / 2 + build.legWidth / 2 - radius, frontal);
  return hull(1, cloth, build.torsoWidth, [at(top, -shoulders, 0), at(top, shoulders, 0), at(fit.hip, hips, 0), at(fit.hip, -hips, 0)]);
}
