import * as v from 'valibot';

const volume = v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8);
const yes = (otherwise: boolean) => v.fallback(v.boolean(), otherwise);
const one = <const T extends readonly [string, ...string[]]>(choices: T, otherwise: T[number]) =>
  v.fallback(v.picklist(choices), otherwise);

export const TEXT_SIZES = ['standard', 'large', 'larger', 'largest'] as const;
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export const CONTRASTS = ['system', 'standard', 'more'] as const;
export const PRINTS = ['auto', 'full', 'light', 'flat'] as const;

/** Comfort, kept beside the day and never part of it. A damaged entry falls back alone; the others stay. */
export const SettingsSchema = v.object({
  /** Absent until the player has chosen: then the browser's wish is followed. */
  language: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))), undefined),
  textSize: one(TEXT_SIZES, 'standard'),
  muted: yes(false),
  volumes: v.fallback(v.object({ sounds: volume, voice: volume, music: volume }), { sounds: 0.8, voice: 0.8, music: 0.6 }),
  captions: yes(true),
  motion: one(MOTIONS, 'system'),
  contrast: one(CONTRASTS, 'system'),
  /** How much of the riso print the stage computes. */
  print: one(PRINTS, 'auto'),
  wordsOnly: yes(false),
  /** Keys 1 to 4 take an option. */
  digits: yes(true),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const settingsFrom = (found: unknown): Settings => v.parse(SettingsSchema, typeof found === 'object' && found !== null ? found : {});
