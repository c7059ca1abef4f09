import type { Picture } from '../day/picture.ts';
import { BAND_SOUNDS } from './band-sounds.ts';
import { CUE_SOUNDS } from './cue-sounds.ts';
import { AFTER_MIDNIGHT, ducksFor } from './ducks.ts';
import { type Bus, type LoopId, OPEN, type Sounds, through, type Tone } from './heard.ts';
import { HOUR_SOUNDS, isLate, LATE } from './hour-sounds.ts';
import { type Before, boardCues, pageCues, strikesMidnight } from './page-cues.ts';
import { placeSoundOf } from './place-sounds.ts';

/** The phone so close to the eyes that the room goes dull. */
const CLOSE_PHONE: Tone = { gainDb: -10, lowpassHz: 900 };
const AT_WORK: Tone = { gainDb: -6, lowpassHz: OPEN.lowpassHz };

const bandOf = (picture: Picture) => BAND_SOUNDS[picture.recorded ? picture.band : 'unknown'];
const isPhoneClose = ({ devices }: Picture) => devices.post !== undefined || devices.phone?.[0] === 'feed';
const dulled = (picture: Picture): Tone => (isPhoneClose(picture) ? CLOSE_PHONE : OPEN);

function busesOf(picture: Picture): Readonly<Record<Bus, Tone>> {
  const band = bandOf(picture);
  const hour = HOUR_SOUNDS[picture.hour];
  const late = isLate(picture.clock) ? LATE : { city: OPEN, people: OPEN };
  const working = picture.place === 'desk' ? AT_WORK : OPEN;
  return {
    city: [hour.city, late.city].reduce(through, band.city),
    people: [hour.people, late.people, working, dulled(picture)].reduce(through, band.people),
    voice: OPEN,
    ui: OPEN,
    music: dulled(picture),
    hum: OPEN,
  };
}

const isOnTheLine = ({ scene, devices, props, figures }: Picture) =>
  scene === 'midnight' && (devices.phone?.[0] === 'ear' || props.telephone !== undefined || figures.jo === 'phone' || figures.jo === 'ear');

function loopsOf(picture: Picture): readonly LoopId[] {
  const { devices, place, cues } = picture;
  const asked = cues.flatMap((id) => (CUE_SOUNDS[id].kind === 'loop' ? [CUE_SOUNDS[id].loop] : []));
  const signal: readonly LoopId[] = devices.signal ? [`signal-${devices.signal[0]}`] : asked;
  const screen = place === 'crossing' && devices.screen && devices.screen[0] !== 'off' ? (['screen-hum'] as const) : [];
  return [...signal, ...screen, ...(isOnTheLine(picture) ? (['line-breath'] as const) : [])];
}

/** After midnight the score has nothing more to say. */
const isScored = (picture: Picture) => placeSoundOf(picture).score === 'heard' && picture.clock !== '00:00';

function lasting(picture: Picture): Omit<Sounds, 'cues' | 'ducks'> {
  const { bed, score } = placeSoundOf(picture);
  const { hum, music } = bandOf(picture);
  return {
    bed: { id: bed.id, ...through(bed, dulled(picture)) },
    loops: loopsOf(picture),
    buses: busesOf(picture),
    ...(hum && score === 'heard' && { hum }),
    music: isScored(picture) ? music : {},
  };
}

/**
 * All that a picture sounds like. What lasts depends on the picture alone: after a reload, a step back or in another language
 * it is the same. What is heard once needs the picture before it, or a new day; from nothing (`undefined`) it has passed.
 */
export function soundsOf(picture: Picture, previous?: Before): Sounds {
  const held = lasting(picture);
  if (previous === undefined) return { ...held, cues: [], ducks: [] };
  const flaps = boardCues(picture);
  const cues = pageCues(previous, picture);
  const midnight = strikesMidnight(previous, picture) ? [AFTER_MIDNIGHT] : [];
  return { ...held, cues: [...flaps, ...cues], ducks: [...ducksFor(cues, flaps), ...midnight] };
}
