/// <reference types="vite/client" />

const URLS = import.meta.glob<string>('../../assets/sounds/web/*.{webm,m4a}', { query: '?url', import: 'default', eager: true });

/** Where a file of sound lies, the smaller format first. */
export const urlsOf = (file: string): readonly string[] =>
  ['webm', 'm4a'].map((format) => URLS[`../../assets/sounds/web/${file}.${format}`]).filter((url) => url !== undefined);
