// Watches whether the browser takes the canvas's graphics context, and whether it gives it back in time.
// Must not draw anything anew: whoever asked for the watch does.

/** A context that does not come back within this many milliseconds is lost. */
const PATIENCE_MS = 5000;

/**
 * Begins to watch.
 * @param restored the context is back, and the engine has its textures again
 * @param lost it stays away
 * @returns what ends the waiting for a context that is away
 */
export function watchContext(canvas: HTMLCanvasElement, restored: () => void, lost: () => void): () => void {
  let away: ReturnType<typeof setTimeout> | null = null;
  const stopWaiting = (): void => {
    if (away !== null) clearTimeout(away);
    away = null;
  };
  canvas.addEventListener('webglcontextlost', () => {
    away ??= setTimeout(lost, PATIENCE_MS);
  });
  // The engine hears it first, and has its textures again when we draw.
  canvas.addEventListener('webglcontextrestored', () => {
    stopWaiting();
    restored();
  });
  return stopWaiting;
}
