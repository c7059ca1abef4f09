import type { Tier } from './tier.ts';

/**
 * The print: four plates laid one on the other, D, C, B, A, each with its screen angle and its slip; the key plate never moves.
 * Coverage 1 is solid; between bare and solid it is a tint, printed as dots; edges of solids stay crisp.
 */
const HEAD = `
precision highp float;
uniform sampler2D uP1, uP2, uNoise;
uniform vec2 uRes;
uniform vec3 uPaper, uInkA, uInkB, uInkC, uInkD;
uniform float uSlip, uTurn, uGrain, uCell, uGrit;
varying vec2 outTexCoord;
vec2 plate(vec2 p, vec2 o, float a) {
  vec2 c = uRes * .5, q = p - c;
  return (mat2(cos(a), -sin(a), sin(a), cos(a)) * q + c + o) / uRes;
}
vec3 noise(vec2 p) { return texture2D(uNoise, fract(p / 512.)).rgb; }
float screen(float c, float solid, vec2 p, float angle) {
  float s = sin(angle), k = cos(angle);
  vec2 q = mat2(k, -s, s, k) * p * 6.28318 / uCell;
  float th = .5 + .235 * (cos(q.x) + cos(q.y)), aa = 1.1 / uCell;
  float tint = smoothstep(.02, .06, c) * (1. - smoothstep(.93, .985, c)) * solid;
  return mix(c, smoothstep(th - aa, th + aa, c), tint);
}
vec3 lay(vec3 col, vec3 ink, float d, vec2 p, float id) {
#ifdef GRAIN
  vec2 q = p / uGrit + id * vec2(97., 61.);
  vec3 n = noise(q);
  float speck = smoothstep(.80, .97, n.g * .62 + n.r * .38 + (n.b - .5) * .22);
  d *= 1. - uGrain * (.05 * n.r + .12 * (n.b - .35) + .75 * speck);
#endif
  return col * mix(vec3(1.), ink, clamp(d, 0., 1.));
}
`;

const BODY = `
#ifdef EDGES
#define TAP(S, CH, O, A) texture2D(S, plate(p + (O), o, a)).CH
#define PRINT(S, CH, OFF, A, ANGLE) { vec2 o = OFF; float a = A; float c = TAP(S, CH, vec2(0.), A); \\
  vec4 n = vec4(TAP(S, CH, vec2(1.3, 0.), A), TAP(S, CH, vec2(-1.3, 0.), A), TAP(S, CH, vec2(0., 1.3), A), TAP(S, CH, vec2(0., -1.3), A)); \\
  float solid = 1. - smoothstep(.10, .22, max(max(n.x, n.y), max(n.z, n.w)) - min(min(n.x, n.y), min(n.z, n.w))); \\
  d = screen(c, solid, p, ANGLE); }
#else
#ifdef DOTS
#define PRINT(S, CH, OFF, A, ANGLE) d = screen(texture2D(S, plate(p, OFF, A)).CH, 1., p, ANGLE);
#else
#define PRINT(S, CH, OFF, A, ANGLE) d = texture2D(S, plate(p, OFF, A)).CH;
#endif
#endif
void main() {
  vec2 p = outTexCoord * uRes;
  vec3 col = uPaper;
  float d;
#ifdef GRAIN
  vec2 g = p / uGrit;
  col *= 1. - .09 * uGrain * (noise(g * .64).g * .5 + noise(g * vec2(.11, 1.64)).g * .25 + noise(g).r * .25 - .5);
#endif
  PRINT(uP2, r, vec2(.7, 1.) * uSlip, uTurn * .5, 0.)
  col = lay(col, uInkD, d, p, 4.);
  PRINT(uP1, b, vec2(-.9, .8) * uSlip, -uTurn * .8, 1.309)
  col = lay(col, uInkC, d, p, 3.);
  PRINT(uP1, g, vec2(1., -.7) * uSlip, uTurn, .262)
  col = lay(col, uInkB, d, p, 2.);
  PRINT(uP1, r, vec2(0.), 0., .785)
  col = lay(col, uInkA, d, p, 1.);
  gl_FragColor = vec4(col, 1.);
}`;

/** full: dots, crisp edges and grain · light: dots and grain · flat: inks alone. */
const SWITCHES: Readonly<Record<Tier, readonly string[]>> = {
  full: ['GRAIN', 'DOTS', 'EDGES'],
  light: ['GRAIN', 'DOTS'],
  flat: [],
};

export function risoSource(tier: Tier): string {
  return SWITCHES[tier].map((name) => `#define ${name}\n`).join('') + HEAD + BODY;
}

/** A screen of light dots: its glow is one dot wide and no more. */
export const LED_SOURCE = `
precision highp float;
uniform sampler2D uDots;
uniform vec2 uGrid;
uniform vec3 uOn, uGlass;
varying vec2 outTexCoord;
float lit(vec2 id) { return texture2D(uDots, (id + .5) / uGrid).r; }
void main() {
  vec2 g = outTexCoord * uGrid, id = floor(g), f = fract(g) - .5;
  float v = lit(id), r = mix(.26, .43, v), d = 1. - smoothstep(r - .1, r + .1, length(f));
  float glow = 0.;
  for (int y = -1; y <= 1; y++) for (int x = -1; x <= 1; x++) glow += lit(id + vec2(float(x), float(y)));
  vec3 base = uGlass + uOn * glow / 9. * .14;
  gl_FragColor = vec4(mix(base, mix(uGlass * 1.75, uOn, v), d), 1.);
}`;
