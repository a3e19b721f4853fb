// Which way the page is read: instruments and legends follow it, the scenery does not.
// Must not know the language.

/** True where the page is read from right to left. */
export function readsFromRight(): boolean {
  return document.documentElement.dir === 'rtl';
}
