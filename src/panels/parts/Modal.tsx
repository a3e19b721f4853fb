// A question that lies over the flight, in the browser's own dialog: it keeps focus inside and gives it back.
// Must not be used for what a player may want to look around for first without a way to put it aside.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useModal } from './modal.ts';
import './modal.css';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Called on Escape; without it the dialog stays until it is answered. */
  onAside?(): void;
}

/** Keys stay inside: what lies under the question is not to be worked by a letter. Opens at once and closes when it leaves the page. */
export function Modal({ title, children, onAside }: Props) {
  const box = useModal();
  const name = useId();
  return (
    <dialog
      ref={box}
      class="modal"
      aria-labelledby={name}
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault();
        onAside?.();
      }}
    >
      <h2 id={name} class="modal-title" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
