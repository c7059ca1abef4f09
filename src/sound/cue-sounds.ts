import type { SoundId } from '../story/vocabulary.ts';
import type { LoopId, ShotId } from './heard.ts';

/**
 * How a sound the story asks for is heard: once; as the board’s own cards; as a loop of the place; or as the Voice,
 * whose loudspeaker depends on the place.
 */
export type CueSound =
  | { readonly kind: 'once'; readonly shot: ShotId; readonly gainDb: number }
  | { readonly kind: 'board' }
  | { readonly kind: 'loop'; readonly loop: LoopId }
  | { readonly kind: 'voice' };

const once = (shot: ShotId, gainDb = 0): CueSound => ({ kind: 'once', shot, gainDb });

export const CUE_SOUNDS: Readonly<Record<SoundId, CueSound>> = {
  flap: { kind: 'board' },
  'flap-stop': once('flap-stop'),
  flaps: once('departures'),
  'signal-tick': { kind: 'loop', loop: 'signal-red' },
  voice: { kind: 'voice' },
  'phone-buzz': once('buzz'),
  radiator: once('radiator'),
  bottles: once('bottles'),
  'knee-stops': once('knee-stops'),
  verdict: once('verdict'),
  settlement: once('settle'),
  'ticket-number': once('ticket-number'),
  'train-leaves': once('train-leaves'),
  broom: once('broom'),
  'bench-count': once('bench-count'),
  whistle: once('whistle'),
  forks: once('forks'),
  egg: once('egg'),
  carriage: once('carriage'),
  radio: once('radio'),
  'rain-roof': once('rain-roof'),
  window: once('window'),
  projector: once('projector'),
  blinds: once('blinds'),
  bell: once('bell'),
  ringing: once('ringing'),
  'one-ring': once('one-ring'),
  'one-ring-far': once('one-ring-far'),
  door: once('door'),
  hum: once('hum'),
  paper: once('paper'),
  'phone-cough': once('phone-cough'),
  'price-motors': once('price-motors'),
  fanfare: once('fanfare'),
};
