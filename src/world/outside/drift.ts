// Clouds that wander back and forth by themselves, moved by the browser alone.
// Must not know which clouds they are.

/**
 * Sets an element drifting to the left by `reach` CSS pixels and back, for ever.
 * @returns the running animation; null where the browser has none
 */
export function setDrifting(element: HTMLElement, reach: number, milliseconds: number): Animation | null {
  if (typeof element.animate !== 'function') return null;
  return element.animate([{ transform: 'translateX(0)' }, { transform: `translateX(${-reach}px)` }], {
    duration: milliseconds,
    iterations: Number.POSITIVE_INFINITY,
    direction: 'alternate',
    // In steps, so that the browser composes about twice a second, not sixty times.
    easing: 'steps(800)',
  });
}
