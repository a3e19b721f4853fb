// A short text, with more of it folded. Nothing that is needed to go on may be inside.

import type { ComponentChildren } from 'preact';
import './why.css';

interface Props {
  readonly title: string;
  readonly open?: boolean;
  /** The key that unfolds it. */
  readonly hint?: ComponentChildren;
  /** Called when it is unfolded. */
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
}

/** Uses the browser's own disclosure element. */
export function Why({ title, open, hint, onOpen, children }: Props) {
  return (
    <details class="why" open={open === true} onToggle={(event) => event.currentTarget.open && onOpen?.()}>
      <summary>
        {title}
        {hint === undefined ? null : <> {hint}</>}
      </summary>
      <div class="why-body">{children}</div>
    </details>
  );
}
