// A dialog over everything, in the browser's own: focus goes in, stays in, and returns where it was.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useModal } from './modal.ts';
import './dialog.css';
import './modal.css';

interface Props {
  readonly title: string;
  /** A question lies over the flight and is smaller; its keys stay inside, so that none of them works what lies under it. */
  readonly kind?: 'dialog' | 'question';
  /** What style sheet and tests know it by. */
  readonly name?: string;
  /** A class of its own, where a style sheet dresses what it holds. */
  readonly look?: string;
  /** What has the focus first: the heading, to be read, or a control inside. */
  readonly focus?: 'heading' | 'inside';
  /** Called on Escape; without it the dialog stays until it is answered. */
  onClose?(): void;
  readonly children: ComponentChildren;
}

/** Opens at once and closes when it leaves the page. */
export function Modal({ title, kind = 'dialog', name, look, focus = 'heading', onClose, children }: Props) {
  const box = useModal();
  const heading = useId();
  return (
    <dialog
      ref={box}
      class={[kind === 'question' ? 'modal' : 'dialog', look].filter(Boolean).join(' ')}
      data-dialog={name}
      aria-labelledby={heading}
      onKeyDown={kind === 'question' ? (event) => event.stopPropagation() : undefined}
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
