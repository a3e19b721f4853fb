// What the ink of a text covers on a canvas. A line keeps what its place follows from, and is measured when somebody asks.

import type { Box } from '../../look/layout.ts';

/** A line as it was drawn: all that its place follows from. */
export interface Line {
  readonly text: string;
  readonly font: string;
  readonly align: CanvasTextAlign;
  readonly x: number;
  readonly y: number;
  /** It was squeezed to this width. */
  readonly widest: number | undefined;
  readonly transform: DOMMatrix;
}

/** A text and what the ink of it covers: a box for each of its lines, or for each letter where it stands along a rim. */
export interface Written {
  readonly text: string;
  /** In the canvas's own pixels. */
  readonly boxes: readonly Box[];
  /** The width it was squeezed to, as a share of its own; 1 = not at all. */
  readonly squeezed: number;
}

/** The upright box around a box that a transform has moved and turned. */
function moved(transform: DOMMatrix, left: number, top: number, right: number, bottom: number): Box {
  const { a, b, c, d, e, f } = transform;
  const corners = [left, right].flatMap((x) =>
    [top, bottom].map((y) => [a * x + c * y + e, b * x + d * y + f]),
  );
  const xs = corners.map(([x = 0]) => x);
  const ys = corners.map(([, y = 0]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A text as it was drawn. */
export interface Text {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The texts of a canvas, and where the ink of them is. */
export function inkOf(context: CanvasRenderingContext2D, texts: readonly Text[]): readonly Written[] {
  context.save();
  context.textBaseline = 'middle';
  const all = texts.map(({ text, lines }) => {
    let squeezed = 1;
    const boxes = lines.flatMap(({ text: line, font, align, x, y, widest, transform }) => {
      if (line.trim() === '') return [];
      Object.assign(context, { font, textAlign: align });
      const ink = context.measureText(line);
      const share = widest === undefined ? 1 : Math.min(1, widest / ink.width);
      squeezed = Math.min(squeezed, share);
      const [left, right] = [ink.actualBoundingBoxLeft * share, ink.actualBoundingBoxRight * share];
      const [above, below] = [ink.actualBoundingBoxAscent, ink.actualBoundingBoxDescent];
      return [moved(transform, x - left, y - above, x + right, y + below)];
    });
    return { text, boxes, squeezed };
  });
  context.restore();
  return all;
}
