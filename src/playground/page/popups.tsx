// What comes over the page: short notices, alerts that want to be read, the choice of a chat.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from './desk.ts';

export function Toast({ text }: { readonly text: string | undefined }) {
  return (
    <div class="toast" role="status" hidden={text === undefined}>
      {text}
    </div>
  );
}

interface DialogProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ label, onClose, children }: DialogProps) {
  const { say } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={label} onClose={onClose}>
      {children}
      <button type="button" class="plain" onClick={onClose}>
        {say('close')}
      </button>
    </dialog>
  );
}
