// A dialog over everything: focus goes in, stays in, and returns where it was.
// Must not know what it holds.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lendLiveRegion } from '../parts/live.ts';

interface Properties {
  readonly title: string;
  readonly name: string;
  readonly onClose: () => void;
  /** True when a button of the dialog asks for the focus with `autofocus`; otherwise the heading gets it, to be read. */
  readonly focusInside?: boolean;
  readonly children: ComponentChildren;
}

/** A modal dialog; Escape closes it. */
export function Modal({ title, name, onClose, focusInside = false, children }: Properties) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    if (dialog === null) return;
    dialog.showModal();
    const giveBack = lendLiveRegion(dialog);
    return () => {
      giveBack();
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class="dialog"
      data-dialog={name}
      aria-labelledby={`${name}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={`${name}-title`} class="dialog-title" tabIndex={-1} autofocus={!focusInside}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
