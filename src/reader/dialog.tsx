import './styles/sheet.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../words/say.ts';

interface DialogProps {
  readonly title: string;
  readonly part: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet laid over the page. The browser traps the focus, closes it on Escape and gives the focus back. */
export function Dialog({ title, part, onClose, children }: DialogProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const it = sheet.current;
    it?.showModal();
    return () => it?.close();
  }, []);
  const close = () => sheet.current?.close();
  return (
    <dialog class="sheet" data-part={part} ref={sheet} aria-labelledby={titleId} onClose={onClose}>
      <header class="sheet-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" class="plain" data-part="close" onClick={close}>
          {say('dialog.close')}
        </button>
      </header>
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}
