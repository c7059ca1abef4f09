declare module 'fontverter' {
  export function convert(font: Uint8Array, to: 'truetype' | 'sfnt'): Promise<Uint8Array>;
}
