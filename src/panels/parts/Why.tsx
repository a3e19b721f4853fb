// A short text with the rest folded behind it.
// Must not hide anything that is needed to go on.

import type { ComponentChildren } from 'preact';
import './why.css';

interface Props {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** The browser's own disclosure. */
export function Why({ title, open, children }: Props) {
  return (
    <details class="why" open={open === true}>
      <summary>{title}</summary>
      <div class="why-body">{children}</div>
    </details>
  );
}
