import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Phaser’s own sources are switched by `typeof FLAG`: what the stage uses stays, the rest is dropped at build. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const SWITCH = /typeof (WEBGL_RENDERER|CANVAS_RENDERER|FEATURE_SOUND|WEBGL_DEBUG|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g;

const CORE = fileURLToPath(new URL('../node_modules/phaser/src/phaser-core.js', import.meta.url));
const SHADER = fileURLToPath(new URL('../node_modules/phaser/src/gameobjects/shader/Shader.js', import.meta.url));

function switched(code: string, id: string): string | undefined {
  if (!id.includes('phaser/src/')) return undefined;
  const slim = code
    .replaceAll(SWITCH, (_, flag: string) => `${FLAGS[flag]}`)
    .replaceAll(/require\('phaser3spectorjs'\)/g, '{}')
    .replace('global.Phaser = Phaser;', '');
  return slim === code ? undefined : slim;
}

/** Builds Phaser from its core entry: about half of the packaged library. The `Shader` object comes from `phaser/shader`. */
export function phaserSlim(): Plugin {
  const plugin = { name: 'phaser-slim', transform: (code: string, id: string) => switched(code, id) };
  return {
    ...plugin,
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: CORE },
          { find: /^phaser\/shader$/, replacement: SHADER },
        ],
      },
      optimizeDeps: {
        include: ['phaser', 'phaser/shader'],
        rolldownOptions: { plugins: [plugin] },
      },
    }),
  };
}
