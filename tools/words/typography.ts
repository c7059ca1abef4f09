const NARROW = '\u202F';
const WIDE = '\u00A0';

/** Sets French spaces, apostrophes and ellipses in plainly typed text; leaves inline conditions, times and addresses alone. Idempotent. */
export function french(text: string): string {
  return text
    .split(/(\{[^:{}]*:|https?:\/\/\S+|\{\w+\})/)
    .map((part, i) => (i % 2 ? part : spaced(part)))
    .join('');
}

const spaced = (part: string) =>
  part
    .replaceAll("'", '’')
    .replaceAll('...', '…')
    .replace(/[ \u00A0\u202F]*([;!?])/g, `${NARROW}$1`)
    .replace(/(?<!\d)[ \u00A0\u202F]*:(?!\d)/g, `${WIDE}:`)
    .replace(/«[ \u00A0\u202F]*/g, `«${NARROW}`)
    .replace(/[ \u00A0\u202F]*»/g, `${NARROW}»`)
    .replace(/(\d)[ \u202F]h[ \u202F](\d)/g, `$1${WIDE}h${WIDE}$2`)
    .replace(/(\d)[ \u202F]%/g, `$1${WIDE}%`)
    .replace(/(\d)[ \u00A0\u202F](\d{3})(?!\d)/g, `$1${NARROW}$2`)
    .replace(/\b(M\.|Mme) (?=\p{Lu})/gu, `$1${WIDE}`);
