import { filterOf } from '../kit/filters.ts';
import { smooth, TAU } from '../kit/numbers.ts';
import { randomFrom } from '../kit/random.ts';
import { type Samples, samplesOf, Tape } from '../kit/tape.ts';

const MODES = [
  { hz: 188, gain: 0.5, decay: 0.016 },
  { hz: 412, gain: 1, decay: 0.012 },
  { hz: 735, gain: 0.9, decay: 0.008 },
  { hz: 1290, gain: 0.6, decay: 0.0055 },
  { hz: 2140, gain: 0.35, decay: 0.004 },
  { hz: 3390, gain: 0.2, decay: 0.003 },
] as const;

/** One card of a split-flap wheel, the only percussion: release click, a breath of air, the slap on the stack, one small rebound. */
export function flapOf(seed: number, heavy = 1): Samples {
  const random = randomFrom(seed);
  const swing = random.range(0.026, 0.034);
  const bounce = random.range(0.009, 0.014);
  const modes = MODES.map(({ hz, gain, decay }) => ({
    hz: hz * random.range(0.93, 1.07),
    gain: gain * random.range(0.75, 1.25),
    decay,
    phase: random.next() * TAU,
  }));
  const hit = (t: number, force: number) => {
    if (t < 0) return 0;
    const rung = modes.reduce((y, m) => y + m.gain * Math.sin(TAU * m.hz * t + m.phase) * Math.exp(-t / m.decay), 0);
    return force * rung * 0.34 * smooth(t / 0.0004);
  };
  const click = filterOf('high', 2600, 0.6);
  const air = filterOf('band', 1500, 0.8);
  const slap = filterOf('band', 3600, 0.5);
  const dull = filterOf('low', 9500);
  return samplesOf(0.16, (t) => {
    const white = random.white();
    const s = t - swing;
    const b = s - bounce;
    const noise =
      0.22 * click(white) * Math.exp(-t / 0.0012) * smooth(t / 0.0003) +
      0.05 * air(white) * (s < 0 ? smooth(t / swing) : Math.exp(-s / 0.004)) +
      slap(white) * (s > 0 ? 0.85 * Math.exp(-s / 0.0035) : 0) +
      slap(white) * (b > 0 ? 0.16 * Math.exp(-b / 0.003) : 0);
    return dull(noise) + hit(s, heavy) + hit(b, 0.2);
  });
}

interface Wheel {
  readonly cards: number;
  /** Seconds. */
  readonly from: number;
  readonly pan: number;
  readonly gain?: number;
}

/** Wheels turning at fifteen cards a second; each ends on a heavy card; never the same card twice in a row. */
export function wheelsOf(wheels: readonly Wheel[], seed: number, seconds: number): Tape {
  const random = randomFrom(seed);
  const tape = new Tape(seconds);
  let last = -1;
  for (const { cards, from, pan, gain = 1 } of wheels) {
    let t = from;
    for (let i = 0; i < cards; i++) {
      let card = last;
      while (card === last) card = Math.floor(random.next() * 9);
      last = card;
      const ends = i === cards - 1;
      tape.add(flapOf(100 + card, ends ? 1.35 : 1), t, gain * (ends ? 1 : random.range(0.55, 0.78)), pan);
      t += (1 / 15) * random.range(0.95, 1.06) * (i > cards - 3 ? 1.15 : 1);
    }
  }
  return tape;
}

/** Hundreds, tens and units of the board, one after the other. */
export const flapRunOf = (cardsPerWheel: readonly number[], seed: number, seconds: number): Tape =>
  wheelsOf(
    cardsPerWheel.map((cards, i) => ({ cards, from: 0.02 + i * 0.037, pan: (i - 1) * 0.22 })),
    seed,
    seconds,
  );
