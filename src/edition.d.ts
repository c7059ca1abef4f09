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
