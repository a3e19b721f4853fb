// What is fetched after the first page, and may fail: it is tried again when the network is back, when somebody asks, and by itself.

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** A press of anything may be a player asking again. */
const ASKING = ['online', 'pointerdown', 'keydown'] as const;

/** That a script did not come, in the words of each browser; the last are those of Vite, and ours, of a style sheet. */
const NOT_FETCHED = /dynamically imported module|module script failed|unable to preload css/i;

/** Style sheets that did not come. Nothing but a new element makes a browser ask for one again. */
const missing = new Set<HTMLLinkElement>();

/** Notes style sheets that do not come, for as long as the page lives. */
export function watchStyleSheets(): void {
  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target);
    },
    { capture: true },
  );
}

function fetchAgain(sheet: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = document.createElement('link');
    again.rel = 'stylesheet';
    again.crossOrigin = sheet.crossOrigin;
    again.href = sheet.href;
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error(`Unable to preload CSS for ${sheet.href}`)));
    missing.delete(sheet);
    sheet.replaceWith(again);
  });
}

/** Resolves when it is worth trying again: online again, asked again, or after a pause that grows with the attempts. */
export function worthAnotherTry(attempt: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(go, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt));
    function go(): void {
      clearTimeout(timer);
      for (const kind of ASKING) window.removeEventListener(kind, go, true);
      resolve();
    }
    for (const kind of ASKING) window.addEventListener(kind, go, true);
  });
}

/**
 * Fetches until it is there.
 * @param fetch asks for it; what it rejects with is passed on where it is anything but a file that did not come
 * @param waits called each time it has to wait
 */
export async function untilFetched<T>(fetch: () => Promise<T>, waits?: () => void): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await Promise.all([...missing].map(fetchAgain));
      return await fetch();
    } catch (reason) {
      if (!(reason instanceof Error) || !NOT_FETCHED.test(reason.message)) throw reason;
      waits?.();
      await worthAnotherTry(attempt);
    }
  }
}
