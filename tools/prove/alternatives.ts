import type { InkLine } from '../story/ink-lines.ts';

type Piece = string | { readonly condition: string; readonly ways: readonly (readonly Piece[])[] } | undefined;

/** Splits at `sign`, leaving what stands inside braces alone. */
function splitOutside(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1;
    if (text[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

function pieceOf(inside: string): Piece {
  const [condition = '', ...rest] = splitOutside(inside, ':');
  if (!rest.length) return undefined;
  const ways = splitOutside(rest.join(':'), '|');
  return { condition: condition.trim(), ways: (ways.length === 1 ? [...ways, ''] : ways).map(piecesOf) };
}

function piecesOf(text: string): Piece[] {
  const open = text.indexOf('{');
  const close = open < 0 ? -1 : closing(text, open);
  if (close < 0) return [text];
  return [text.slice(0, open), pieceOf(text.slice(open + 1, close)), ...piecesOf(text.slice(close + 1))];
}

const quoted = (text: string) =>
  text
    .replace(/\\(.)/g, '$1')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s*');

interface Pattern {
  readonly source: string;
  readonly said: readonly string[];
}

const join = (patterns: readonly Pattern[], between: string): Pattern => ({
  source: patterns.map((pattern) => pattern.source).join(between),
  said: patterns.flatMap((pattern) => pattern.said),
});

function patternOf(pieces: readonly Piece[]): Pattern {
  const parts = pieces.map((piece): Pattern => {
    if (piece === undefined) return { source: '.*?', said: [] };
    if (typeof piece === 'string') return { source: quoted(piece), said: [] };
    const ways = piece.ways.map((way, i): Pattern => {
      const inner = patternOf(way);
      const said = way.map((part) => (typeof part === 'string' ? part : '…')).join('');
      return { source: `(${inner.source})`, said: [`{${i ? 'not ' : ''}${piece.condition}:${said}}`, ...inner.said] };
    });
    const all = join(ways, '|');
    return { source: `(?:${all.source})`, said: all.said };
  });
  return join(parts, '\\s*');
}

/** Tells, from the words a reader saw, which of a line’s inline alternatives they were. */
export interface Alternatives {
  /** How each alternative is named to a writer, in reading order. */
  readonly said: readonly string[];
  shownIn(text: string): readonly number[];
}

/** Nothing for a line that always says the same. */
export function alternativesOf(line: Pick<InkLine, 'text'>): Alternatives | undefined {
  const pattern = patternOf(piecesOf(line.text.replace(/^\[|\]$/g, '')));
  if (!pattern.said.length) return undefined;
  const shape = new RegExp(`^\\s*${pattern.source}\\s*$`);
  return {
    said: pattern.said,
    shownIn: (text) => {
      const found = shape.exec(text);
      return found ? pattern.said.flatMap((_, i) => (found[i + 1] === undefined ? [] : [i])) : [];
    },
  };
}
