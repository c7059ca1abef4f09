import { describe, expect, it } from 'vitest';
import { descriptionOf, partsOf } from '../../src/stage/describe.ts';
import { DIRECTIONS } from '../../src/story/directions.ts';
import { FIGURES, LIGHTS, PLACES, POSES } from '../../src/story/vocabulary.ts';
import { templateOf, wordsOf } from '../../tools/words/domains.ts';
import { STORY_ROOT } from '../support/shipped-story.ts';
import { pictureOf } from '../support/pictures.ts';

const keys = new Set(templateOf(STORY_ROOT, 'pictures').map(({ context }) => context));
const DEVICES = [
  'phone',
  'screen',
  'signal',
  'lift',
  'lamp',
  'lane',
  'departures',
  'machine',
  'post',
  'likes',
  'ring',
  'sheet',
  'sign',
  'class',
] as const;
const missing = (needed: readonly string[]) => needed.filter((key) => !keys.has(key));

const speaker = (language: string) => {
  const words = wordsOf(STORY_ROOT, language, 'pictures');
  return (key: string, values: Readonly<Record<string, string>> = {}) =>
    `${words[key] ?? `⟦${key}⟧`}`.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
};

describe('the description of a picture', () => {
  it('has words for every place, light, person and pose of the vocabulary', () => {
    const needed = [
      ...PLACES.map((place) => `place.${place}`),
      ...LIGHTS.map((light) => `light.${light}`),
      ...FIGURES.map((figure) => `figure.${figure}`),
      ...POSES.map((pose) => `pose.${pose}`),
    ];
    expect(missing(needed)).toEqual([]);
  });

  it('has words for every state of every device', () => {
    const states = DEVICES.flatMap((verb) =>
      DIRECTIONS[verb].needs[0].flatMap((state) => partsOf(pictureOf({ figures: {}, devices: { [verb]: [state] } })).slice(1)),
    );
    expect(missing([...states, 'screen.shame-jo', 'screen.shame-v', 'number', 'dots', 'price', 'left', 'sum'])).toEqual([]);
  });

  it('says in English what is seen, and who is there', () => {
    const picture = pictureOf({ devices: { signal: ['red'], screen: ['shame', 'v'] } });
    expect(descriptionOf(picture, speaker('en'))).toBe(
      'Verge Street: a wide zebra crossing, no cars, a kerb marked WAIT, a screen as big as a room over the road. ' +
        'The man in the signal is red. On the screen a head in a railway cap, “V.”, responsible adult. ' +
        'You, waiting; Sacha, a hand held out; the boy, one foot off the ground.',
    );
  });

  it('says it in French, in its own words', () => {
    const said = descriptionOf(pictureOf(), speaker('fr'));
    expect(said).toContain('Le bonhomme du feu est rouge.');
    expect(said).toMatch(/Toi, en attente.; Sacha, la main tendue/);
    expect(said).not.toContain('⟦');
  });
});
