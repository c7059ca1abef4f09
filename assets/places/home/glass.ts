import type { LedDots } from '../../../src/stage/led.ts';
import type { Scene } from '../../../src/stage/place.ts';

/** What your phone shows: faces without faces, numbers, dots. */
export function showPhone(dots: LedDots, scene: Scene): void {
  const [face = 'off'] = scene.picture.devices.phone ?? [];
  const draw = FACES[face];
  if (draw) draw(dots, scene);
}

const MARGIN = 4;
const wide = (dots: LedDots) => dots.columns - MARGIN * 2;

type Show = (dots: LedDots, scene: Scene) => void;

const FACES: Readonly<Record<string, Show>> = {
  mirror: (dots, { picture, word }) => {
    const r = Math.min(dots.columns * 0.24, dots.rows * 0.2);
    const y = dots.rows > 60 ? 16 + r * 1.5 : r + 4;
    if (dots.rows > 60) dots.headline(word('home.mirror'), MARGIN, 12, 7, wide(dots));
    dots.head(dots.columns / 2, y, r);
    // The head’s own shoulders reach the foot of the panel: covered where the number stands.
    dots.box(0, y + r * (dots.rows > 60 ? 2.1 : 1.1), dots.columns, dots.rows, 0);
    dots.mesh(dots.columns / 2, y, r);
    number(dots, String(picture.board.to));
  },
  agenda: (dots, { word }) => {
    const lines = [word('home.agenda-time'), word('home.agenda-where'), word('home.agenda-min')];
    stacked(dots, lines);
  },
  ilan: (dots, { word }) => {
    contact(dots, 0.6);
    bubble(dots, word('home.ilan'));
  },
  typing: (dots) => {
    contact(dots, 0.6);
    const y = dots.rows * (dots.rows > 60 ? 0.5 : 0.72);
    for (const i of [0, 1, 2]) dots.disc(dots.columns * (0.32 + i * 0.18), y, 2.6, i === 2 ? 0.45 : 1);
  },
  removed: (dots) => {
    const [x, y, r] = contactAt(dots);
    dots.corners(x, y, r * 1.3, r * 0.5);
    dots.box(dots.columns * 0.38, dots.rows * (dots.rows > 60 ? 0.58 : 0.86), dots.columns * 0.24, 2);
  },
  gap: (dots, { word }) => {
    contact(dots, 0.1);
    const [x, y, r] = contactAt(dots);
    dots.corners(x, y, r * 1.3, r * 0.5);
    number(dots, word('home.gap'));
  },
  // Face down: what light gets out lies along the edge.
  'face-down': (dots) => {
    dots.box(0, 0, dots.columns, 2, 0.5);
    dots.box(0, 0, 2, dots.rows, 0.35);
    dots.box(dots.columns - 2, 0, 2, dots.rows, 0.35);
  },
  lit: (dots, { picture }) => stacked(dots, [picture.clock]),
  dark: () => {},
};

function number(dots: LedDots, text: string): void {
  const cap = Math.min(dots.rows * 0.24, dots.columns * 0.42);
  dots.headline(text, MARGIN, visible(dots) - 3, cap, wide(dots));
}

/** The panel is cut by the foot of the sheet: what must be read ends above it. */
const visible = (dots: LedDots) => (dots.rows > 60 ? dots.rows * 0.82 : dots.rows * 0.86);

const contactAt = (dots: LedDots): readonly [number, number, number] => {
  const r = Math.min(dots.columns * 0.18, dots.rows * 0.15);
  return [dots.columns / 2, r * 1.8, r];
};

function contact(dots: LedDots, lit: number): void {
  const [x, y, r] = contactAt(dots);
  dots.head(x, y, r, lit);
  dots.box(0, y + r * 2, dots.columns, dots.rows, 0);
}

function bubble(dots: LedDots, text: string): void {
  const lines = text.split('\n');
  const tall = dots.rows > 60;
  const cap = tall ? 8 : 6;
  const top = tall ? dots.rows * 0.42 : dots.rows * 0.5;
  for (const [i, line] of lines.entries()) dots.headline(line, MARGIN, top + cap + i * (cap + 4), cap, wide(dots));
}

function stacked(dots: LedDots, lines: readonly string[]): void {
  const cap = Math.min(11, (visible(dots) - 6) / lines.length - 4);
  const gap = Math.min(cap + 9, (visible(dots) - 4) / lines.length);
  for (const [i, line] of lines.entries()) dots.headline(line, MARGIN, 4 + cap + i * gap, cap, wide(dots));
}

/** The heating: how warm it makes it, and its thanks. */
export function showHeating(dots: LedDots, { picture, word }: Scene): void {
  const [what, degrees] = picture.devices.screen ?? ['off'];
  if (what !== 'heating') return;
  dots.headline(word('home.heating'), 3, 7, 5, dots.columns - 6);
  dots.headline(`${degrees ?? '17'}°`, 3, 16, 7, dots.columns * 0.5);
  if (degrees === '18') dots.headline('17°', dots.columns * 0.6, 16, 5, dots.columns * 0.34);
}
