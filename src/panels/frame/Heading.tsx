// The heading of a screen. It takes the focus when the screen appears, so use only one per screen.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** An h1 that takes the focus when it appears: screen readers start there, and Enter presses no button by accident. */
export function Heading({
  children,
  unseen = false,
}: {
  readonly children: ComponentChildren;
  readonly unseen?: boolean;
}) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <h1 ref={element} tabIndex={-1} class={unseen ? 'unseen' : 'screen-title'}>
      {children}
    </h1>
  );
}
