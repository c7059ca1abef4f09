import * as v from 'valibot';

/** `#day=CODE.page`: which moment an address asks for. What a code may hold is the day's to say; here only its shape is checked. */
export interface DayAddress {
  readonly code: string;
  readonly page: number;
}

const Fragment = v.pipe(v.string(), v.maxLength(200), v.regex(/^[A-Za-z0-9_~-]+(\.\d{1,3})?$/));

/** What the fragment of an address asks for; 'unreadable' when it names a day and spells it wrongly. */
export function dayAddressFrom(hash: string): DayAddress | 'unreadable' | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('day');
  if (asked === null) return undefined;
  const checked = v.safeParse(Fragment, asked);
  if (!checked.success) return 'unreadable';
  const [code = '', page = '0'] = checked.output.split('.');
  return { code, page: Number(page) };
}

export const fragmentOf = ({ code, page }: DayAddress): string => `#day=${code}${page > 0 ? `.${page}` : ''}`;
