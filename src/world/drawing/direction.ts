// The reading direction of the page. Instruments and legends follow it; the scenery does not.

/** True where the page is read from right to left. */
export function readsFromRight(): boolean {
  return document.documentElement.dir === 'rtl';
}
