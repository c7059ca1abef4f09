import type { Extra, Shadow, StrangerKind } from '../../../src/stage/place.ts';
import type { PoseId } from '../../../src/story/vocabulary.ts';
import type { Measures } from './measures.ts';

interface One {
  readonly who: StrangerKind;
  readonly pose: PoseId;
  /** Against the row's head. */
  readonly tall: number;
  readonly faces?: 'left';
  readonly score: number;
}

/** From your shoulder outwards, then round again. */
const LEFT: readonly One[] = [
  { who: 'slight', pose: 'phone', tall: 0.98, score: 514 },
  { who: 'cane', pose: 'wait', tall: 0.94, score: 729 },
  { who: 'case', pose: 'wait', tall: 1.04, score: 567 },
  { who: 'child', pose: 'wait', tall: 1.02, score: 789 },
  { who: 'adult', pose: 'phone', tall: 1.02, faces: 'left', score: 755 },
  { who: 'skirt', pose: 'wait', tall: 0.95, score: 702 },
  { who: 'broad', pose: 'wait', tall: 1, score: 618 },
];
const RIGHT: readonly One[] = [
  { who: 'broad', pose: 'wait', tall: 1.03, score: 768 },
  { who: 'bun', pose: 'wait', tall: 0.96, score: 663 },
  { who: 'adult', pose: 'phone', tall: 1, score: 842 },
  { who: 'case', pose: 'wait', tall: 1.05, score: 571 },
  { who: 'child', pose: 'wait', tall: 0.9, score: 791 },
  { who: 'skirt', pose: 'phone', tall: 0.98, faces: 'left', score: 776 },
  { who: 'cap', pose: 'wait', tall: 1, score: 606 },
];

const widthOf = (one: One) => (one.who === 'child' ? 2.3 : 2.95);

export const shadowOf = ({ sun, horizon, road, h }: Measures): Shadow => ({
  ink: '+A',
  from: road,
  end: road + (h - road) * 0.4,
  vanishing: [sun[0], horizon],
  spread: 0.42,
});

function rowOf(side: readonly One[], away: -1 | 1, from: number, until: number, m: Measures): readonly Extra[] {
  const row: Extra[] = [];
  let x = from;
  for (let i = 0; (until - x) * away > 0; i++) {
    const one = side[i % side.length] as One;
    const next = side[(i + 1) % side.length] as One;
    row.push({
      id: `${away < 0 ? 'left' : 'right'} ${i}`,
      who: one.who,
      pose: one.pose,
      x,
      y: m.kerb - m.u * 0.02,
      head: m.u * one.tall,
      layer: 'front',
      tones: { over: 'D', light: 'A' },
      habit: 'shift',
      score: one.score + (i >= side.length ? 13 : 0),
      shadow: shadowOf(m),
      ...(one.faces && { faces: one.faces }),
    });
    x += (away * m.u * (widthOf(one) + widthOf(next))) / 2;
  }
  return row;
}

/** Those who wait in front, with room left around you, the hand you hold, and the boy. */
export function frontRow(m: Measures, end: number): readonly Extra[] {
  return [...rowOf(LEFT, -1, m.you - m.u * 5.4, -m.u * 2.2, m), ...rowOf(RIGHT, 1, m.you + m.u * 5.9, end, m)];
}

/** A second row behind them, flat and cool. */
export function backRow(m: Measures): readonly Extra[] {
  const row: Extra[] = [];
  const builds: readonly StrangerKind[] = ['adult', 'broad', 'slight'];
  for (let i = 0, x = -m.u; x < m.crowdEnd - m.u; i++, x += m.u * 2.3) {
    if (Math.abs(x - m.you) < m.u * 2.4) continue;
    row.push({
      id: `back ${i}`,
      who: builds[i % 3] as StrangerKind,
      pose: 'wait',
      x,
      y: m.kerb - m.u * 0.5,
      head: m.u * (0.85 + ((i * 7) % 10) / 100),
      layer: 'back',
      tones: { body: 'C', glass: 'C', light: 'C', halo: 0 },
    });
  }
  return row;
}

/** On green the kerb empties; a few still go by, over the bars, to both sides. */
export function passers(m: Measures): readonly Extra[] {
  const going: readonly [who: StrangerKind, part: number, down: number, faces: 'left' | 'right', score: number][] = [
    ['broad', 0.06, 0.1, 'left', 768],
    ['bun', 0.3, 0.22, 'right', 663],
    ['case', 0.62, 0.14, 'left', 567],
    ['slight', 0.88, 0.26, 'right', 842],
  ];
  return going.map(([who, part, down, faces, score], i) => ({
    id: `passer ${i}`,
    who,
    pose: 'walk',
    x: m.w * part,
    y: m.road + (m.h - m.road) * down,
    head: m.u * (1.04 + down * 0.8),
    layer: 'front',
    tones: { light: 'A', edge: 0.17 },
    habit: 'pass',
    faces,
    score,
  }));
}
