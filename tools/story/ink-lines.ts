/** A line of ink that holds words, cut so that its words can be swapped for another language’s. */
export interface InkLine {
  readonly file: string;
  /** 1-based. */
  readonly row: number;
  readonly knot: string;
  readonly stitch: string;
  /** Indent, bullet, label, conditions. */
  readonly before: string;
  /** The words: the gettext id. An option keeps its square brackets. */
  readonly text: string;
  /** Tags inside an option’s brackets, ` # prudent`. */
  readonly inside: string;
  /** Tags, diverts and spaces after the words. */
  readonly after: string;
  readonly kind: 'line' | 'option';
  readonly label: string;
}

/** `knot.stitch`, or `knot`: the gettext context of a line. */
export const contextOf = (line: Pick<InkLine, 'knot' | 'stitch'>) => (line.stitch ? `${line.knot}.${line.stitch}` : line.knot);
/** `knot.label`: what days, saves and codes call an option. */
export const optionId = (line: Pick<InkLine, 'knot' | 'label'>) => `${line.knot}.${line.label}`;

const LOGIC = /^(\/\/|~|VAR |CONST |LIST |EXTERNAL |INCLUDE |=|#|->|<-|\})/;
const BRANCH = /^-\s*(else|[^>{}“[]*?(==|!=|&&|\|\||>=|<=)?[^>{}“[]*):\s*$/;

const depthOf = (text: string) => [...text].reduce((depth, sign) => depth + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
const isBlock = (text: string) => text.startsWith('{') && depthOf(text) > 0;
const isLogic = (text: string) => text === '' || LOGIC.test(text) || isBlock(text) || BRANCH.test(text);

/** Takes what matches at the head of `rest`. */
function taken(rest: string, pattern: RegExp): [string, string] {
  const found = pattern.exec(rest)?.[0] ?? '';
  return [found, rest.slice(found.length)];
}

type Cut = Pick<InkLine, 'before' | 'text' | 'inside' | 'after' | 'kind' | 'label'>;

function bulletOf(rest: string): { bullet: string; kind: InkLine['kind']; rest: string } {
  const option = taken(rest, /^([*+]\s*)+/);
  if (option[0]) return { bullet: option[0], kind: 'option', rest: option[1] };
  const gather = taken(rest, /^(-(?!>)\s*)+/);
  return { bullet: gather[0], kind: 'line', rest: gather[1] };
}

function tailOf(text: string): { text: string; after: string } {
  const tags = /\s*#[^[\]]*$/.exec(text);
  const untagged = tags ? text.slice(0, tags.index) : text;
  const divert = /\s*(->|<-)[\s\w.>-]*$/.exec(untagged);
  const words = (divert ? untagged.slice(0, divert.index) : untagged).trimEnd();
  return { text: words, after: text.slice(words.length) };
}

function cut(line: string): Cut | undefined {
  const [indent, body] = taken(line, /^\s*/);
  if (isLogic(body)) return undefined;
  const { bullet, kind, rest } = bulletOf(body);
  const [label, afterLabel] = taken(rest, /^\(\w+\)\s*/);
  const [conditions, words] = kind === 'option' ? taken(afterLabel, /^(\{[^}]*\}\s*)+/) : ['', afterLabel];
  const before = indent + bullet + label + conditions;
  const name = /\w+/.exec(label)?.[0] ?? '';
  const option = kind === 'option' ? /^(\[.*?)(\s+#[^\]]*)?\](.*)$/.exec(words) : null;
  if (option) return { before, text: `${option[1]}]`, inside: option[2] ?? '', after: option[3] ?? '', kind, label: name };
  const { text, after } = tailOf(words);
  if (isLogic(text) && !text) return kind === 'option' ? { before, text: '', inside: '', after, kind, label: name } : undefined;
  return { before, text, inside: '', after, kind, label: name };
}

/** Every line of a file that a player may read. */
export function inkLines(file: string, source: string): InkLine[] {
  const found: InkLine[] = [];
  let place = { knot: '', stitch: '', silent: false };
  for (const [i, line] of source.split('\n').entries()) {
    const knot = /^\s*={2,}\s*(function\s+)?(\w+)/.exec(line);
    const stitch = /^\s*=\s*(\w+)/.exec(line);
    if (knot) place = { knot: knot[2] ?? '', stitch: '', silent: Boolean(knot[1]) };
    else if (stitch) place = { ...place, stitch: stitch[1] ?? '' };
    const words = place.silent || knot || stitch ? undefined : cut(line);
    if (words) found.push({ file, row: i + 1, knot: place.knot, stitch: place.stitch, ...words });
  }
  return found;
}

/** The conditions of a line’s inline alternatives, in reading order: `bill_paid`, `day == full`. */
export const conditionsOf = (text: string) => [...text.matchAll(/\{([^:{}]*):/g)].map((found) => (found[1] ?? '').trim());
