// Watches whether the browser takes the canvas's WebGL context away, and whether it gives it back in time.

/** A context that is still away after this many milliseconds counts as lost. */
const PATIENCE_MS = 5000;

/**
 * Begins to watch.
 * @param restored called when the context is back and the engine has its textures again
 * @param lost called when it stays away
 * @returns a function that stops waiting for a context that is away
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
  // The engine registered its listener first, so its textures are there again when we draw.
  canvas.addEventListener('webglcontextrestored', () => {
    stopWaiting();
    restored();
  });
  return stopWaiting;
}
