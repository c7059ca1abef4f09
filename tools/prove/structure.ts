import { Story } from 'inkjs/full';

/** What one knot or stitch does, read from ink’s compiled form. */
export interface Part {
  /** `crossing`, or `crossing.kerb`. */
  readonly name: string;
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  /** Knots and stitches it leads to, calls, or counts. */
  readonly leads: ReadonlySet<string>;
  /** Those it calls to return from. */
  readonly tunnels: ReadonlySet<string>;
  readonly ends: boolean;
}

// Ink’s runtime objects, as far as they are read here. They carry no tag of their own: what they hold tells them apart.
interface InkObject {
  readonly content?: readonly InkObject[];
  readonly namedContent?: ReadonlyMap<string, InkObject>;
  readonly namedOnlyContent?: ReadonlyMap<string, InkObject> | null;
  readonly name?: string | null;
  readonly variableName?: string | null;
  readonly isGlobal?: boolean;
  readonly isNewDeclaration?: boolean;
  readonly pathForCount?: { toString(): string } | null;
  readonly targetPath?: { toString(): string } | null;
  readonly pathOnChoice?: { toString(): string } | null;
  readonly stackPushType?: number;
  readonly pushesToStack?: boolean;
  readonly isExternal?: boolean;
  readonly commandType?: number;
  readonly value?: unknown;
  readonly variableDivertName?: string | null;
  readonly hasVariableTarget?: boolean;
}

const TUNNEL = 0;
const END_COMMANDS: ReadonlySet<string> = new Set(['end', 'done']);

const childrenOf = (object: InkObject): InkObject[] => [...(object.content ?? []), ...(object.namedOnlyContent?.values() ?? [])];

interface Draft {
  readonly name: string;
  readonly reads: Set<string>;
  readonly writes: Set<string>;
  readonly leads: Set<string>;
  readonly tunnels: Set<string>;
  ends: boolean;
}

const draft = (name: string): Draft => ({ name, reads: new Set(), writes: new Set(), leads: new Set(), tunnels: new Set(), ends: false });

function partIn(path: string, names: ReadonlySet<string>): string | undefined {
  const [knot = '', stitch = ''] = path.split('.');
  return names.has(`${knot}.${stitch}`) ? `${knot}.${stitch}` : names.has(knot) ? knot : undefined;
}

function readObject(object: InkObject, part: Draft, names: ReadonlySet<string>) {
  const lead = (path: { toString(): string } | null | undefined, into: Set<string>) => {
    const to = path ? partIn(path.toString(), names) : undefined;
    if (to) into.add(to);
  };
  if ('stackPushType' in object) {
    if (object.variableDivertName) part.reads.add(object.variableDivertName);
    if (!object.hasVariableTarget && !object.isExternal) lead(object.targetPath, part.leads);
    if (!object.hasVariableTarget && object.pushesToStack && object.stackPushType === TUNNEL) lead(object.targetPath, part.tunnels);
  } else if ('pathForCount' in object) {
    if (object.pathForCount) lead(object.pathForCount, part.leads);
    else if (object.name) part.reads.add(object.name);
  } else if ('isNewDeclaration' in object && object.variableName) {
    if (object.isGlobal && !object.isNewDeclaration) part.writes.add(object.variableName);
  } else if ('pathOnChoice' in object) lead(object.pathOnChoice, part.leads);
  else if (object.value && typeof object.value === 'object' && 'componentsString' in object.value) lead(object.value, part.leads);
}

function readInto(object: InkObject, part: Draft, names: ReadonlySet<string>, nested: ReadonlySet<InkObject>) {
  readObject(object, part, names);
  for (const child of childrenOf(object)) if (!nested.has(child)) readInto(child, part, names, nested);
}

/** `end` and `done` stand in the JSON as words; the runtime objects number them, differently in each version. */
function endsIn(json: unknown): boolean {
  if (typeof json === 'string') return END_COMMANDS.has(json);
  if (Array.isArray(json)) return json.some(endsIn);
  return false;
}

const jsonOf = (json: unknown, names: readonly string[]): unknown =>
  names.reduce<unknown>((at, name) => (Array.isArray(at) ? (at.at(-1) as Record<string, unknown> | null)?.[name] : undefined), json);

/** Every knot and stitch of a compiled story, by name; what stands before the first knot is called ''. */
export function structureOf(compiled: string): ReadonlyMap<string, Part> {
  const story = new Story(compiled);
  const main = story.mainContentContainer as unknown as InkObject;
  const root = (JSON.parse(compiled.replace(/^\uFEFF/, '')) as { root: unknown }).root;
  const knots = [...(main.namedOnlyContent ?? [])].filter(([name]) => name !== 'global decl');
  const stitches = knots.flatMap(([knot, container]) =>
    [...(container.namedOnlyContent ?? [])].filter(([, held]) => held.content).map(([name, held]) => [`${knot}.${name}`, held] as const),
  );
  const named = new Map<string, InkObject>([['', main], ...knots, ...stitches]);
  const names = new Set(named.keys());
  // What variables start as belongs to what stands before the first knot.
  const nested = new Set(named.values());
  return new Map(
    [...named].map(([name, object]) => {
      const part = draft(name);
      for (const child of childrenOf(object)) if (!nested.has(child)) readInto(child, part, names, nested);
      const json = name ? jsonOf(root, name.split('.')) : root;
      part.ends = endsIn(Array.isArray(json) ? json.slice(0, -1) : json);
      return [name, part];
    }),
  );
}

/** The scenes: what the story runs through before its first knot, in order. */
export const scenesOf = (parts: ReadonlyMap<string, Part>): string[] =>
  [...(parts.get('')?.leads ?? [])].filter((name) => !name.includes('.'));

/** The knots something is called from to return: the scenes. */
export const tunnelsOf = (parts: ReadonlyMap<string, Part>): ReadonlySet<string> =>
  new Set([...parts.values()].flatMap((part) => [...part.tunnels]).map((name) => name.split('.')[0] ?? name));
