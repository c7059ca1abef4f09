// The developer's panel is a face like another, and is mounted while the page is served only.
const faces = ['stage', 'sound', 'reader', 'debrief', 'developer'];
const outside = (folder, allowed) => ({
  name: `${folder}-knows-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [`^src/${folder}/`, ...allowed.map((name) => `^src/${name}/`)] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    // A circle of types alone is two halves of one concept; a circle at run time is a knot.
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    outside('story', []),
    outside('credit', []),
    outside('day', ['story', 'credit']),
    outside('words', []),
    outside('platform', ['words', 'day', 'story', 'credit']),
    outside('play', ['platform', 'words', 'day', 'story', 'credit']),
    ...faces.map((face) => outside(face, ['day', 'story', 'credit', 'words', 'platform'])),
    { name: 'only-story-reads-ink', severity: 'error', from: { path: '^src/', pathNot: '^src/story/' }, to: { path: 'node_modules/inkjs' } },
    { name: 'only-stage-draws', severity: 'error', from: { path: '^src/', pathNot: '^src/stage/' }, to: { path: 'node_modules/phaser' } },
    { name: 'only-sound-plays', severity: 'error', from: { path: '^src/', pathNot: '^src/sound/' }, to: { path: 'node_modules/howler' } },
    { name: 'program-does-not-import-tools', severity: 'error', from: { path: '^src/' }, to: { path: '^(tools|tests)/' } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, exclude: { path: '^virtual:' } },
};
