/** What can be heard, by name; each name is a clip of assets/sounds/web/sounds.json. */

export const BEDS = [
  'bed-home',
  'bed-street',
  'bed-hall',
  'bed-night',
  'bed-office',
  'bed-yard',
  'bed-train',
  'bed-bus',
  'bed-rushes',
  'bed-canteen',
  'bed-quay',
] as const;
export const LOOPS = ['signal-red', 'signal-green', 'screen-hum', 'line-breath'] as const;
export const LAYERS = ['music-pad', 'music-bass', 'music-bell', 'music-breath'] as const;
export const FLAPS = ['flap-1', 'flap-2', 'flap-3', 'flap-4'] as const;
export const SHOTS = [
  ...FLAPS,
  'flap-run-s',
  'flap-run-m',
  'flap-run-l',
  'flap-stop',
  'departures',
  'mirror',
  'mirror-wake',
  'buzz',
  'identify',
  'ui-focus',
  'ui-choose',
  'breath-in',
  'breath-out',
  'steps',
  'radiator',
  'lift-open',
  'lift-pass',
  'bottles',
  'knee-stops',
  'face-up',
  'gasp',
  'run-child',
  'chime',
  'announce-a',
  'announce-b',
  'announce-c',
  'settle',
  'gate-open',
  'gate-620',
  'gate-close',
  'ticket-number',
  'door',
  'verdict',
  'pay',
  'paper',
  'post-gone',
  'forks',
  'phone-cough',
  'price-motors',
  'fanfare',
  'hum',
  'broom',
  'whistle',
  'radio',
  'window',
  'bench-count',
  'refused',
  'train-leaves',
  'carriage',
  'egg',
  'rain-roof',
  'ringing',
  'projector',
  'blinds',
  'one-ring',
  'one-ring-far',
  'bell',
  'note-950',
] as const;

export type BedId = (typeof BEDS)[number];
export type LoopId = (typeof LOOPS)[number];
export type Layer = (typeof LAYERS)[number];
export type ShotId = (typeof SHOTS)[number];
export type ClipId = BedId | LoopId | Layer | ShotId;

/** Where a sound goes on its way out. `hum` is made while it runs, of plain tones. */
export const BUSES = ['city', 'people', 'voice', 'ui', 'music', 'hum'] as const;
export type Bus = (typeof BUSES)[number];

/** How a bus or a bed sounds: decibels, and the hertz above which it is dull. */
export interface Tone {
  readonly gainDb: number;
  readonly lowpassHz: number;
}
export const OPEN_HZ = 20_000;
export const OPEN: Tone = { gainDb: 0, lowpassHz: OPEN_HZ };

/** One tone through another: gains add, the duller wins. */
export const through = (a: Tone, b: Tone): Tone => ({ gainDb: a.gainDb + b.gainDb, lowpassHz: Math.min(a.lowpassHz, b.lowpassHz) });

export interface Cue {
  readonly shot: ShotId;
  readonly atMs: number;
  readonly gainDb: number;
}

/** For a while, something makes room: how long it takes to go down and to come back, and how far. */
export interface Duck {
  readonly atMs: number;
  readonly downMs: number;
  readonly holdMs: number;
  readonly upMs: number;
  readonly by: Readonly<Partial<Record<Bus | 'beds', number>>>;
}

/** All that a picture sounds like. Everything but the cues and ducks holds until the next picture. */
export interface Sounds {
  readonly bed?: Tone & { readonly id: BedId };
  readonly loops: readonly LoopId[];
  readonly buses: Readonly<Record<Bus, Tone>>;
  /** The band’s chord under the bed; 0 dB is −36 dBFS. */
  readonly hum?: { readonly hz: readonly number[]; readonly gainDb: number };
  /** Decibels of each layer that plays. */
  readonly music: Readonly<Partial<Record<Layer, number>>>;
  readonly cues: readonly Cue[];
  readonly ducks: readonly Duck[];
}
