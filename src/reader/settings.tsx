import type { ComponentChildren } from 'preact';
import { canFillScreen, isFullScreen, toggleFullScreen } from '../platform/full-screen.ts';
import { CONTRASTS, MOTIONS, PRINTS, TEXT_SIZES } from '../platform/settings.ts';
import { say } from '../words/say.ts';
import { Dialog } from './dialog.tsx';
import { Erase } from './erase.tsx';
import { Choice, Switch, Volume } from './fields.tsx';
import { Languages } from './languages.tsx';
import type { Intents, Model } from './model.ts';
import { Report } from './report.tsx';

interface SettingsProps {
  readonly model: Model;
  readonly intents: Intents;
  readonly onClose: () => void;
}

const Part = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <section class="part">
    <h3>{say(name)}</h3>
    {children}
  </section>
);

const Reading = ({ model, intents }: Omit<SettingsProps, 'onClose'>) => {
  const { textSize, contrast, wordsOnly, digits } = model.settings.value;
  return (
    <Part name="settings.reading">
      <Choice name="settings.text-size" choices={TEXT_SIZES} now={textSize} onPick={(size) => intents.set({ textSize: size })} />
      <Choice name="settings.contrast" choices={CONTRASTS} now={contrast} onPick={(picked) => intents.set({ contrast: picked })} />
      <Switch name="settings.words-only" on={wordsOnly} onTurn={(on) => intents.set({ wordsOnly: on })} />
      <Switch name="settings.digits" on={digits} onTurn={(on) => intents.set({ digits: on })} />
    </Part>
  );
};

const Picture = ({ model, intents }: Omit<SettingsProps, 'onClose'>) => {
  const { motion, print } = model.settings.value;
  return (
    <Part name="settings.picture">
      <Choice name="settings.motion" choices={MOTIONS} now={motion} onPick={(picked) => intents.set({ motion: picked })} />
      <Choice name="settings.print" choices={PRINTS} now={print} onPick={(picked) => intents.set({ print: picked })} />
      {canFillScreen ? <Switch name="settings.full-screen" on={isFullScreen.value} onTurn={toggleFullScreen} /> : null}
    </Part>
  );
};

const BUSES = ['sounds', 'voice', 'music'] as const;

const Sound = ({ model, intents }: Omit<SettingsProps, 'onClose'>) => {
  const { muted, volumes, captions } = model.settings.value;
  return (
    <Part name="settings.sound">
      <Switch name="settings.muted" on={muted} onTurn={(on) => intents.set({ muted: on })} />
      {BUSES.map((bus) => (
        <Volume
          key={bus}
          name={`settings.volume.${bus}`}
          now={volumes[bus]}
          onTurn={(volume) => intents.set({ volumes: { ...volumes, [bus]: volume } })}
        />
      ))}
      <Switch name="settings.captions" on={captions} onTurn={(on) => intents.set({ captions: on })} />
    </Part>
  );
};

/** Comfort, what is kept here, and which edition this is. Every change is seen behind the sheet at once. */
export const SettingsSheet = ({ model, intents, onClose }: SettingsProps) => (
  <Dialog title={say('settings.title')} part="settings" onClose={onClose}>
    <Part name="settings.language">
      <Languages model={model} intents={intents} />
    </Part>
    <Reading model={model} intents={intents} />
    <Picture model={model} intents={intents} />
    <Sound model={model} intents={intents} />
    <Part name="settings.here">
      <p>{say('settings.here-says')}</p>
      <Erase onErase={intents.erase} />
    </Part>
    <Part name="settings.about">
      <p>{say('settings.edition', { edition: model.edition, version: model.version })}</p>
      <Report report={intents.report} />
    </Part>
  </Dialog>
);
