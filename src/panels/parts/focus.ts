// Where the focus goes when what was pressed goes away with the press. Left alone it falls to the top of the page, and whoever uses keys begins anew.

import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a part of a page in which a press may take its own button away.
 * @param next what then gets the focus, asked after it has been drawn anew; the first that is found
 * @returns to be called at such a press
 */
export function useNextFocus(...next: readonly string[]): () => void {
  const pressed = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (pressed.current === null || pressed.current.isConnected) return;
    pressed.current = null;
    if (document.activeElement !== document.body) return;
    const found = next.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)]);
    found[0]?.focus();
  });
  return () => {
    pressed.current = document.activeElement;
  };
}
