// Opens the browser's own modal dialog while it is on the page: focus goes in, stays in, and returns to where it was.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lendLiveRegion } from './live.ts';

/** @returns the ref for the `<dialog>`, which opens when it is put on the page and closes when it leaves */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    const giveBack = lendLiveRegion(dialog);
    return () => {
      giveBack();
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return box;
}
