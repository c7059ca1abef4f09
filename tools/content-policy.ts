import type { Plugin } from 'vite';

/** Nothing from anywhere but the page’s own address; no inline script, no style element of a stranger. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'media-src': "'self' blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Writes the content policy into every page of a build. `connect` adds the one address a build may also talk to. */
export function contentPolicy({ connect = '' }: { connect?: string } = {}): Plugin {
  const policy = { ...POLICY, 'connect-src': `'self'${connect ? ` ${connect}` : ''}` };
  const content = Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
  return {
    name: '950-content-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }],
  };
}
