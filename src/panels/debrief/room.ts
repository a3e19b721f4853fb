// Whether the debrief has the room of a desk, or a phone's.
// Must not be asked for text size: the page asks the style sheet for that.

/** True where two things stand beside each other and a chart may be wide. */
export function hasRoom(): boolean {
  return window.matchMedia('(width >= 48rem)').matches;
}
