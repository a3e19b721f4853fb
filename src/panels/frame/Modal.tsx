// A dialog over everything: focus goes in, stays in, and returns where it was.
// Must not know what it holds.

import type { ComponentChildren } from 'preact';
import { useModal } from '../parts/modal.ts';
import './dialog.css';

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
  const box = useModal();
  return (
    <dialog
      ref={box}
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
