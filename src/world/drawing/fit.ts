// Finds a size at which a whole text fits: smaller first, then over more lines, and finally squeezed, but never cut off.

/** Width of a text at a size, CSS pixels. */
export type Measure = (text: string, size: number) => number;

/** The room for a text, in CSS pixels. */
export interface Room {
  readonly width: number;
  /** Height for all lines; without one only their number counts. */
  readonly height?: number | undefined;
  /** The highest number of lines. */
  readonly most: number;
  readonly wanted: number;
  readonly smallest: number;
}

/** Line height, as a multiple of the text size. */
export const LEADING = 1.2;

/** A single long word may be squeezed by this factor before the whole text is made smaller because of it. */
const GIVE = 1.12;

/** The size at which one line fits, not below the smallest; what is still too wide then is squeezed when it is drawn. */
export function fitLine(
  measure: Measure,
  text: string,
  { width, wanted, smallest }: Pick<Room, 'width' | 'wanted' | 'smallest'>,
): { readonly size: number; readonly narrowed: boolean } {
  const wide = measure(text, wanted);
  if (wide <= width) return { size: wanted, narrowed: false };
  const size = Math.max(Math.min(smallest, wanted), (wanted * width) / wide);
  return { size, narrowed: measure(text, size) > width };
}

/** Breaks a text at spaces into lines of at most `width`; a word longer than that gets a line of its own. */
export function breakLines(measure: Measure, text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The largest size at which a text fits over several lines; at the smallest, the last line takes all that remains. */
export function fitLines(
  measure: Measure,
  text: string,
  room: Room,
): { readonly size: number; readonly lines: readonly string[] } {
  const { width, height, most, wanted, smallest } = room;
  const least = Math.min(smallest, wanted);
  for (let size = wanted; ; size = Math.max(least, size - 1)) {
    const allowed = Math.max(1, Math.min(most, Math.floor((height ?? Infinity) / (size * LEADING))));
    const lines = breakLines(measure, text, size, width);
    if (lines.length <= allowed && lines.every((line) => measure(line, size) <= width * GIVE))
      return { size, lines };
    if (size > least) continue;
    if (lines.length <= allowed) return { size, lines };
    return { size, lines: [...lines.slice(0, allowed - 1), lines.slice(allowed - 1).join(' ')] };
  }
}
