import { say } from '../words/say.ts';
import { Arrow } from './arrow.tsx';
import type { Opened } from './opened.ts';

interface ToolsProps {
  readonly canGoBack: boolean;
  readonly onBack: () => void;
  readonly onOpen: (opened: Opened) => void;
}

/** Back one step, the pages read, the settings: always there, never in the way. */
export const Tools = ({ canGoBack, onBack, onOpen }: ToolsProps) => (
  <nav class="tools" aria-label={say('page.tools')}>
    <button type="button" class="tool" data-part="back" aria-disabled={!canGoBack} aria-keyshortcuts="Backspace" onClick={onBack}>
      <Arrow points="left" />
      <span>{say('page.back')}</span>
    </button>
    <button type="button" class="tool" data-part="open-transcript" onClick={() => onOpen('transcript')}>
      {say('page.transcript')}
    </button>
    <button type="button" class="tool" data-part="open-settings" onClick={() => onOpen('settings')}>
      {say('page.settings')}
    </button>
  </nav>
);
