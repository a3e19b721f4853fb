// Moves clouds slowly back and forth with a browser animation, so that no script runs for it.

/**
 * Moves an element left by `reach` CSS pixels and back, endlessly.
 * @returns the running animation; null where the browser has no animations
 */
export function setDrifting(element: HTMLElement, reach: number, milliseconds: number): Animation | null {
  if (typeof element.animate !== 'function') return null;
  return element.animate([{ transform: 'translateX(0)' }, { transform: `translateX(${-reach}px)` }], {
    duration: milliseconds,
    iterations: Number.POSITIVE_INFINITY,
    direction: 'alternate',
    // In steps, so that the browser redraws about twice a second instead of sixty times.
    easing: 'steps(800)',
  });
}
