import { describe, expect, it } from 'vitest';
import { printedInks, PRINTS } from '../../src/stage/bands.ts';
import { inkOf, overprinting } from '../../src/stage/ink.ts';
import { Plates } from '../../src/stage/plates.ts';
import { mixPrintings, printingOf } from '../../src/stage/printing.ts';
import { judged, trialOf } from '../../src/stage/tier.ts';
import { viewOf } from '../../src/stage/view.ts';

describe('an ink', () => {
  it('knocks out the other three, unless it is printed over them', () => {
    expect(inkOf('A')).toEqual({ A: 1, B: 0, C: 0, D: 0 });
    expect(inkOf('+A')).toEqual({ A: 1 });
    expect(inkOf('A80 C20')).toEqual({ A: 0.8, B: 0, C: 0.2, D: 0 });
    expect(inkOf('0')).toEqual({ A: 0, B: 0, C: 0, D: 0 });
    expect(() => inkOf('red')).toThrow('no ink');
  });

  it('of a dark figure leaves the sun under it', () => {
    expect(overprinting(inkOf('A'), 'D')).toEqual({ A: 1, B: 0, C: 0 });
  });

  it('loses its colour with the band, red last', () => {
    const grey = printedInks('morning', PRINTS.restricted);
    const spread = (colour: readonly number[]) => Math.max(...colour) - Math.min(...colour);
    expect(spread(grey.B)).toBeGreaterThan(spread(grey.D) * 1.4);
  });
});

describe('the print', () => {
  it('of high contrast is registered, clean and without dots, whatever the band', () => {
    expect(printingOf({ hour: 'morning', band: 'restricted' }, 'high').print).toMatchObject({ slip: 0, grain: 0, inkSaturation: 1 });
  });

  it('goes from one band to the next and ends exactly there', () => {
    const [low, high] = [
      printingOf({ hour: 'morning', band: 'restricted' }, 'normal'),
      printingOf({ hour: 'noon', band: 'exemplary' }, 'normal'),
    ];
    expect(mixPrintings(low, high, 0.5).print.slip).toBeCloseTo(2.2);
    expect(mixPrintings(low, high, 1)).toBe(high);
  });

  it('steps down on a machine that cannot keep up, and never up again', () => {
    let trial = trialOf('auto');
    for (let i = 0; i < 60; i++) trial = judged(trial, 80);
    expect(trial).toMatchObject({ tier: 'flat', settled: true });
    for (let i = 0; i < 60; i++) trial = judged(trial, 8);
    expect(trial.tier).toBe('flat');
  });

  it('stays full where frames are quick, and as told where it is told', () => {
    let trial = trialOf('auto');
    for (let i = 0; i < 60; i++) trial = judged(trial, 16);
    expect(trial).toMatchObject({ tier: 'full', settled: true });
    expect(judged(trialOf('full'), 900).tier).toBe('full');
  });
});

describe('the canvas', () => {
  it('is never denser than twice the page, nor larger than some phones allow', () => {
    expect(viewOf({ w: 390, h: 344 }, 3)).toMatchObject({ format: 'phone', canvas: { w: 780, h: 688 } });
    expect(Math.max(...Object.values(viewOf({ w: 2560, h: 2160 }, 2).canvas))).toBeLessThanOrEqual(2200);
  });

  it('takes the sheet composed for its shape', () => {
    expect(viewOf({ w: 1280, h: 1080 }, 1).format).toBe('landscape');
    expect(viewOf({ w: 1080, h: 980 }, 1).format).toBe('portrait');
    expect(viewOf({ w: 960, h: 810 }, 1).format).toBe('landscape');
  });
});

describe('letters', () => {
  it('are outlines, squeezed no more than a quarter', () => {
    const [mark] = new Plates().letter('WAIT', 0, 0, 100, 'A', { fit: 10 }).marks;
    expect(mark?.kind === 'outline' && mark.scale[0] / mark.scale[1]).toBeCloseTo(0.75);
  });
});
