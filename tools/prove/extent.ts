import type { Length } from '../../src/story/vocabulary.ts';
import { lengthsOf } from './declared.ts';
import type { DayTold } from './job.ts';
import type { Measure } from './measure.ts';
import type { Refusal } from './refusal.ts';
import { spreadOf, type Spread } from './statistics.ts';
import type { Subject } from './subject.ts';

const MEASURES = ['words', 'decisions', 'minutes'] as const;

/** How long the days of one length are. */
export interface Extent {
  readonly length: Length;
  readonly days: number;
  readonly words: Spread;
  readonly decisions: Spread;
  readonly minutes: Spread;
  readonly taps: Spread;
  readonly shortest: DayTold;
  readonly longest: DayTold;
}

const by = (measure: keyof Measure) => (a: DayTold, b: DayTold) => a.measure[measure] - b.measure[measure];

export function extentsOf(subject: Subject, days: readonly DayTold[]): Extent[] {
  return lengthsOf(subject.declared).flatMap((length): Extent[] => {
    const here = days.filter((day) => day.length === length).sort(by('words'));
    const [shortest, longest] = [here[0], here.at(-1)];
    if (!shortest || !longest) return [];
    const spread = (measure: keyof Measure) => spreadOf(here.map((day) => day.measure[measure]));
    const figures = { words: spread('words'), decisions: spread('decisions'), minutes: spread('minutes'), taps: spread('taps') };
    return [{ length, days: here.length, ...figures, shortest, longest }];
  });
}

/** Days longer or shorter than a complete length allows. */
export function extentRefusals(subject: Subject, days: readonly DayTold[]): Refusal[] {
  return lengthsOf(subject.declared).flatMap((length) => {
    const declared = subject.declared.lengths[length];
    if (!declared?.complete) return [];
    return MEASURES.flatMap((measure): Refusal[] => {
      const [least, most] = declared[measure];
      const here = days.filter((day) => day.length === length).sort(by(measure));
      const outside = [here.at(-1), here[0]].find((day) => day && (day.measure[measure] < least || day.measure[measure] > most));
      if (!outside) return [];
      const says = `A ${length} day of ${outside.measure[measure]} ${measure}; ${least} to ${most} were promised.`;
      return [{ rule: 'out-of-bounds', file: 'lengths.json', row: 0, says, witness: { length, choices: outside.choices } }];
    });
  });
}
