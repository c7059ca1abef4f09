import * as v from 'valibot';

/** What a player says of a device before its stamp falls. */
export const MARKS = ['real', 'tried', 'not-as-told', 'invented'] as const;
export type Mark = (typeof MARKS)[number];

/** Guesses and marks: kept beside the day, never in it. */
export const AnswersSchema = v.object({
  /** The act guessed to have cost most; `unsure` when none was. */
  guess: v.optional(v.pipe(v.string(), v.maxLength(40))),
  /** By fact id. */
  marks: v.record(v.pipe(v.string(), v.maxLength(60)), v.picklist(MARKS)),
});
export type Answers = v.InferOutput<typeof AnswersSchema>;

export const NO_ANSWERS: Answers = { marks: {} };
