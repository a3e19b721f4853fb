// Whether the debrief has the width of a desktop or only that of a phone. For the size of text, ask the style sheet.

/** True where two columns fit side by side and a chart may be wide. */
export function hasRoom(): boolean {
  return window.matchMedia('(width >= 48rem)').matches;
}
