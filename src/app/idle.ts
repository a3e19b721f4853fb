// Work that can wait: done in pieces while the browser has nothing else to do.

/** After so many milliseconds of being busy a piece is done all the same. */
const PATIENCE = 2000;

/** Calls back when the browser is idle, or soon where it does not tell (Safari). Returns how to call it off. */
function nextIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: PATIENCE });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(act, 50);
  return () => clearTimeout(timer);
}

/**
 * Does a piece of work each time there is time.
 * @param piece returns false when it was the last
 * @returns stops it
 */
export function whenIdle(piece: () => boolean): () => void {
  let callOff = nextIdle(function go() {
    if (piece()) callOff = nextIdle(go);
  });
  return () => callOff();
}
