import type { Entry } from '../credit/entry.ts';
import type { Values } from '../words/catalogue.ts';
import { languageSpoken, textOf } from '../words/say.ts';

/** A text of the black box. Read inside a component, it follows the language. */
export const tell = (key: string, values: Values = {}): string => textOf('debrief', key, values);

export const factText = (id: string, part: 'title' | 'claim' | 'context'): string => textOf('facts', `${id}.${part}`);

/** With a true minus, and a plus where it was a gain. */
export const signed = (amount: number): string => (amount < 0 ? `−${-amount}` : amount > 0 ? `+${amount}` : '0');

/** What you did, in a word or two. */
export const markOfAct = (act: Entry['act']): string => tell(`mark.${act}`);
/** What the city wrote down. */
export const recordOfAct = (act: Entry['act']): string => tell(`act.${act}`);

/** `08:05`, or as the language writes it. */
export const clockText = (time: string): string => (languageSpoken() === 'fr' ? time.replace(/^0?(\d+):/, '$1 h ') : time);

/** A whole hour on the axis, as short as the language has it. */
export const hourText = (hour: number): string => (languageSpoken() === 'fr' ? `${hour} h` : `${String(hour).padStart(2, '0')}:00`);

/** Several things in one sentence: “rail, air and school”. */
export const listText = (items: readonly string[]): string => new Intl.ListFormat(languageSpoken(), { type: 'conjunction' }).format(items);
