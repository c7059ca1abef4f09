export interface Reported {
  readonly code: string;
  readonly edition: string;
  readonly version: string;
  readonly language: string;
}

/** What a bug report needs: which moment, which build, which device. Nothing about the person. */
export const reportOf = ({ code, edition, version, language }: Reported): string =>
  [
    `950 ${version}, edition ${edition}, ${language}`,
    code ? `${location.href.split('#')[0]}#day=${code}` : location.href,
    `${innerWidth}×${innerHeight} at ${devicePixelRatio}, ${navigator.userAgent}`,
  ].join('\n');
