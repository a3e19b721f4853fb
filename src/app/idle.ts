// Runs work that can wait, in pieces, while the browser has nothing else to do.

/** After this many milliseconds a piece is run even if the browser is busy. */
const PATIENCE = 2000;

/** Calls back when the browser is idle, or soon where it does not tell (Safari). Returns a function that cancels it. */
function nextIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: PATIENCE });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(act, 50);
  return () => clearTimeout(timer);
}

/**
 * Runs a piece of work each time the browser is idle.
 * @param piece returns false when there is no more to do
 * @returns a function that stops it
 */
export function whenIdle(piece: () => boolean): () => void {
  let callOff = nextIdle(function go() {
    if (piece()) callOff = nextIdle(go);
  });
  return () => callOff();
}

let fetching = true;

/** Runs a piece that fetches what will be wanted later, each time the browser is idle, for as long as that is of use. */
export function fetchWhenIdle(piece: () => boolean): () => void {
  return whenIdle(() => fetching && piece());
}

/**
 * Nothing more is fetched ahead in this page: a new version of the game waits, whose files are others. What is needed before it comes is
 * fetched when it is needed.
 */
export function stopFetchingAhead(): void {
  fetching = false;
}
