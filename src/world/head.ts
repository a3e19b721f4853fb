// The view follows the mouse a little, as if the head moved: what is near outside shifts more than what is far.

/**
 * Follows the mouse, at most once a frame; touch and pen are ignored.
 * @param lean called with −1 at the left edge of the window … 1 at the right
 * @returns a function that stops it
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
