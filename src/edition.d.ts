declare module 'virtual:950/edition' {
  type Words = Readonly<Record<string, string | readonly string[]>>;
  type Domain = 'interface' | 'signs' | 'captions' | 'pictures' | 'facts' | 'debrief' | 'kiosk' | 'classroom';
  export const edition: string;
  export const version: string;
  /** Option ids by number. */
  export const ids: readonly string[];
  /** By language tag: its story (Ink’s JSON) and its catalogues, each fetched when asked for. */
  export const languages: Readonly<
    Record<string, { readonly story: () => Promise<string> } & { readonly [D in Domain]: () => Promise<Words> }>
  >;
}

/** In development only: every line of ink by where it stands (`scenes/03-crossing.ink:41`), with its catalogues' entries. */
declare module 'virtual:950/lines' {
  interface Entry {
    readonly language: string;
    readonly file: string;
    readonly row: number;
    readonly text: string;
    readonly unfinished: boolean;
  }
  const lines: Readonly<Record<string, { readonly text: string; readonly context: string; readonly entries: readonly Entry[] }>>;
  export default lines;
}
