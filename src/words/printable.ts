/** The faces have no narrow no-break space (U+202F): it is set as a no-break space, which they have. */
export const printable = (text: string): string => text.replaceAll('\u202f', '\u00a0');
