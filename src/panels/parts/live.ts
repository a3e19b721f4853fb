// Lends the page's one live region to the modal dialog on top, because nothing behind a modal dialog is read aloud.

/** Moves the region into a dialog that opens. @returns a function that moves it back; call it before the dialog is removed */
export function lendLiveRegion(dialog: HTMLElement): () => void {
  const region = document.querySelector('[data-live]');
  const home = region?.parentElement;
  if (!region || !home) return () => undefined;
  dialog.append(region);
  return () => home.append(region);
}
