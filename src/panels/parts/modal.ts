// Opens the browser's own modal dialog as long as it stands on the page: focus goes in, stays in, and returns where it was.
// Must not know what the dialog holds.

import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lendLiveRegion } from './live.ts';

/** @returns the reference to give to the `<dialog>`, which opens at once and closes when it leaves the page */
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
