// The tab's own storage. It lasts as long as the tab, for nothing about a class is to be kept.

/** The tab's storage; null where the browser allows none. */
export function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
