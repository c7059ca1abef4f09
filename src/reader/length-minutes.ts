import type { Length } from '../story/vocabulary.ts';

/** What one play takes a steady reader: the upper end of the story bible's table. */
export const LENGTH_MINUTES: Readonly<Record<Length, number>> = { short: 5, lesson: 12, full: 20 };
