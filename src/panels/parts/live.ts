// The page's one live region, lent to the modal dialog on top: what lies behind a modal dialog is never read out.
// Must not say anything itself.

/** Moves the region into a dialog that opens. @returns takes it home again, before the dialog goes */
export function lendLiveRegion(dialog: HTMLElement): () => void {
  const region = document.querySelector('[data-live]');
  const home = region?.parentElement;
  if (!region || !home) return () => undefined;
  dialog.append(region);
  return () => home.append(region);
}
