// The heading of a screen: focus goes to it when the screen changes.
// Must not be used twice on a screen.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** An h1 that takes the focus when it appears, so that a screen reader starts there and Enter is free. */
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
