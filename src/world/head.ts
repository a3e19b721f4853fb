// The head follows the mouse a little, so that what is near behind the windows shifts before what is far.
// Must not know what is behind the windows.

/**
 * Follows the mouse across the window, at most once a frame; fingers and pens do not turn a head.
 * @param lean takes −1 at the left edge … 1 at the right
 * @returns what ends it
 */
export function followHead(lean: (share: number) => void): () => void {
  let wanted: number | null = null;
  const follow = (): void => {
    if (wanted !== null) lean(wanted);
    wanted = null;
  };
  const hear = ({ pointerType, clientX }: PointerEvent): void => {
    if (pointerType !== 'mouse') return;
    if (wanted === null) requestAnimationFrame(follow);
    wanted = Math.max(-1, Math.min(1, (clientX / window.innerWidth) * 2 - 1));
  };
  window.addEventListener('pointermove', hear, { passive: true });
  return () => {
    wanted = null;
    window.removeEventListener('pointermove', hear);
  };
}
