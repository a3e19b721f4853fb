// A modal dialog by the browser's own element: focus goes in, stays in, and returns to where it was.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useModal } from './modal.ts';
import './dialog.css';
import './modal.css';

interface Props {
  readonly title: string;
  /** A `question` is smaller and lies over the flight. Its keys do not reach the flight under it. */
  readonly kind?: 'dialog' | 'question';
  /** A name for style sheets and tests. */
  readonly name?: string;
  /** An extra class for style sheets. */
  readonly look?: string;
  /** What gets the focus first: the heading, to be read, or a control inside. */
  readonly focus?: 'heading' | 'inside';
  /** The dialog's own keys. */
  onKey?(event: KeyboardEvent): void;
  /** Called on Escape; without it the dialog stays open until it is answered. */
  onClose?(): void;
  readonly children: ComponentChildren;
}

/** Opens when it is put on the page, and closes when it leaves. */
export function Modal({
  title,
  kind = 'dialog',
  name,
  look,
  focus = 'heading',
  onKey,
  onClose,
  children,
}: Props) {
  const box = useModal();
  const heading = useId();
  return (
    <dialog
      ref={box}
      class={[kind === 'question' ? 'modal' : 'dialog', look].filter(Boolean).join(' ')}
      data-dialog={name}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (kind === 'question') event.stopPropagation();
        onKey?.(event);
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={heading} tabIndex={-1} autofocus={focus === 'heading'}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
