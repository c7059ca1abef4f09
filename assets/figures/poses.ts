import type { Pose } from '../../src/stage/figures/pose.ts';
import type { FigureId, Place, PoseId } from '../../src/story/vocabulary.ts';
import { HANDS, handUp, walkingBack } from './hands.ts';
import { AT_KEYS, SEATED, SITTING } from './seated.ts';
import { STANDING } from './standing.ts';

/** Every way of standing the story may name. */
export const POSES: Readonly<Record<PoseId, Pose>> = { ...STANDING, ...HANDS, ...SEATED };

/** The same word is another posture for some: a child’s hand goes up, Irène sits at the wheel of her own chair. */
const OWN_WAYS: Readonly<Partial<Record<FigureId, Readonly<Partial<Record<PoseId, Pose>>>>>> = {
  jo: { alone: SITTING.alone },
  sacha: { hand: handUp, asleep: SITTING.curled, lie: SITTING.onLap, peep: SITTING.peep },
  irene: { talk: SITTING.talk },
  theo: { look: SITTING.look, reach: SITTING.reach, lens: SITTING.lens, quarter: SITTING.quarter },
  edwin: { jar: SITTING.jar, sit: SITTING.steps },
  boy: { sit: SITTING.lace, back: walkingBack },
  noe: { father: handUp, hand: handUp },
  clerk: { finger: SITTING.finger, look: SITTING.lookRolling, write: SITTING.write, umbrella: SITTING.umbrella },
  nurse: { sit: SITTING.counting },
  donor: { biscuit: SITTING.biscuit },
  thanker: { phone: SITTING.phone },
  sweepers: { far: HANDS.sweep },
  crowd: { stairs: SITTING.steps },
};

/** And in some places for whoever is there: one lies on a couch to give blood, and sits on the floor under a counter. */
const WAYS_OF_PLACES: Readonly<Partial<Record<Place, Readonly<Partial<Record<PoseId, Pose>>>>>> = {
  van: { lie: SITTING.given },
  station: { sit: SITTING.floor },
  desk: AT_KEYS,
  canteen: { phone: SITTING.reading },
};

export const poseOf = (figure: FigureId, pose: PoseId, place?: Place): Pose =>
  (place && WAYS_OF_PLACES[place]?.[pose]) ?? OWN_WAYS[figure]?.[pose] ?? POSES[pose];
