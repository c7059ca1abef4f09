import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/platform/settings.ts';

const STANDARD = settingsFrom(undefined);

describe('settings found on a device', () => {
  it('are standard where nothing was kept', () => {
    expect(STANDARD).toMatchObject({ textSize: 'standard', motion: 'system', contrast: 'system', captions: true, muted: false });
  });

  it('lose only the entry that is damaged', () => {
    expect(settingsFrom({ textSize: 'largest', motion: 'sideways', muted: true })).toMatchObject({
      textSize: 'largest',
      motion: 'system',
      muted: true,
    });
  });

  it('take a language tag and nothing else for a language', () => {
    expect(settingsFrom({ language: 'fr' }).language).toBe('fr');
    expect(settingsFrom({ language: '<b>fr' }).language).toBeUndefined();
  });

  it('are settings, whatever was kept', () => {
    fc.assert(
      fc.property(fc.anything(), (found) => {
        expect(settingsFrom(settingsFrom(found))).toEqual(settingsFrom(found));
      }),
    );
  });
});
