// Draws on one 2D canvas in CSS pixels: shapes, and text that never gets too small to read.

import { COLOURS, type Colour, FONT, MONO } from '../../look/tokens.ts';
import { breakLines, fitLine, fitLines, LEADING } from './fit.ts';
import { inkOf, type Line, type Text, type Written } from './ink.ts';

export interface TextStyle {
  /** Text height in CSS pixels, before `scale` is applied. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly mono?: boolean;
  readonly colour?: Colour | (string & {});
  readonly align?: 'left' | 'center' | 'right';
  /** The text shrinks to fit this width, down to 12 px, and is squeezed beyond that; nothing is cut off. */
  readonly width?: number;
}

/** The default text size, and the smallest to which fitting may reduce a text. */
const USUAL = 15;
const SMALLEST = 12;

/** A colour of the palette with an opacity, 0–1. */
export function shade(colour: Colour | (string & {}), opacity: number): string {
  const hex = COLOURS[colour as Colour] ?? colour;
  const byte = Math.round(Math.max(0, Math.min(1, opacity)) * 255);
  return `${hex}${byte.toString(16).padStart(2, '0')}`;
}

function solid(colour: Colour | (string & {})): string {
  return COLOURS[colour as Colour] ?? colour;
}

export class Pen {
  /** Everything written since the last `clear`, in order. */
  private readonly texts: Text[] = [];
  /** The lines of the text that is being written. */
  private open: Line[] | null = null;
  readonly context: CanvasRenderingContext2D;
  /** Text sizes are multiplied by this. */
  readonly scale: number;

  /** True on pages read from right to left: everything is drawn mirrored except the texts, which stay readable. */
  private readonly mirrored: boolean;

  constructor(context: CanvasRenderingContext2D, scale = 1, mirrored = false) {
    this.context = context;
    this.scale = scale;
    this.mirrored = mirrored;
  }

  private sizeOf({ size }: TextStyle): number {
    return Math.max(SMALLEST, (size ?? USUAL) * this.scale);
  }

  private measureAt(style: TextStyle): (text: string, size: number) => number {
    return (text, size) => {
      this.context.font = this.font(style, size);
      return this.context.measureText(text).width;
    };
  }

  private font(style: TextStyle, size: number): string {
    return `${style.bold ? '700' : '400'} ${size}px ${style.mono ? MONO : FONT}`;
  }

  /** Width of a text in CSS pixels. */
  measure(text: string, style: TextStyle = {}): number {
    return this.measureAt(style)(text, this.sizeOf(style));
  }

  /** Width of a text at the smallest size to which it may be reduced, in CSS pixels. */
  measureSmallest(text: string, style: TextStyle = {}): number {
    return this.measureAt(style)(text, SMALLEST);
  }

  /** Writes one line; `y` is its middle. Returns the width it took. */
  text(x: number, y: number, text: string, style: TextStyle = {}): number {
    const measure = this.measureAt(style);
    const wanted = this.sizeOf(style);
    const { size, narrowed } =
      style.width === undefined
        ? { size: wanted, narrowed: false }
        : fitLine(measure, text, { width: style.width, wanted, smallest: SMALLEST });
    const width = narrowed ? (style.width ?? 0) : measure(text, size);
    this.asOne(text, () => this.write(x, y, text, style, size, narrowed ? style.width : undefined));
    return width;
  }

  private write(x: number, y: number, text: string, style: TextStyle, size: number, widest?: number): void {
    const { context, mirrored } = this;
    const align = style.align ?? 'left';
    context.font = this.font(style, size);
    context.textBaseline = 'middle';
    context.fillStyle = solid(style.colour ?? 'ink');
    const line = y + size * 0.04;
    const fill = (at: number): void => {
      const { font, textAlign } = context;
      const place = { x: at, y: line, widest, transform: context.getTransform() };
      this.open?.push({ text, font, align: textAlign, ...place });
      if (widest === undefined) context.fillText(text, at, line);
      else context.fillText(text, at, line, Math.max(1, widest));
    };
    if (!mirrored) {
      context.textAlign = align;
      fill(x);
      return;
    }
    context.textAlign = align === 'left' ? 'right' : align === 'right' ? 'left' : 'center';
    context.direction = 'rtl';
    context.save();
    context.translate(x, 0);
    context.scale(-1, 1);
    fill(0);
    context.restore();
  }

  /** All that is written in `draw` counts as one text. */
  asOne(text: string, draw: () => void): void {
    if (this.open !== null) {
      // Within another text it is a part of that.
      draw();
      return;
    }
    const lines: Line[] = [];
    this.open = lines;
    draw();
    this.open = null;
    this.texts.push({ text, lines });
  }

  /** Everything written since the last `clear`, in order. */
  get words(): readonly string[] {
    return this.texts.map(({ text }) => text);
  }

  /** The same, and where the ink of it is. */
  written(): readonly Written[] {
    return inkOf(this.context, this.texts);
  }

  /** Breaks a text at spaces into lines of at most `width`. */
  lines(text: string, width: number, style: TextStyle = {}): string[] {
    return breakLines(this.measureAt(style), text, this.sizeOf(style), width);
  }

  /**
   * Writes a text over at most `most` lines; `y` is the middle of the first, or of them all where `centred`.
   * Smaller where it would not fit, also into `height` where one is given.
   * Returns the height of its lines in lines of the usual size.
   */
  paragraph(
    x: number,
    y: number,
    text: string,
    style: TextStyle & { readonly width: number; readonly height?: number; readonly centred?: boolean },
    most = 3,
  ): number {
    const wanted = this.sizeOf(style);
    const measure = this.measureAt(style);
    const { width, height } = style;
    const { size, lines } = fitLines(measure, text, { width, height, most, wanted, smallest: SMALLEST });
    const first = style.centred === true ? y - ((lines.length - 1) * size * LEADING) / 2 : y;
    this.asOne(text, () => {
      for (const [index, line] of lines.entries()) {
        const wide = measure(line, size) > width;
        this.write(x, first + index * size * LEADING, line, style, size, wide ? width : undefined);
      }
    });
    return (lines.length * size) / wanted;
  }

  box(x: number, y: number, width: number, height: number, radius = 0): this {
    const { context } = this;
    const [right, bottom] = [x + Math.max(0, width), y + Math.max(0, height)];
    const round = Math.max(0, Math.min(radius, width / 2, height / 2));
    // By arcs, for `roundRect` is newer than the oldest browsers.
    context.beginPath();
    context.moveTo(x + round, y);
    context.arcTo(right, y, right, bottom, round);
    context.arcTo(right, bottom, x, bottom, round);
    context.arcTo(x, bottom, x, y, round);
    context.arcTo(x, y, right, y, round);
    context.closePath();
    return this;
  }

  circle(x: number, y: number, radius: number, from = 0, to = Math.PI * 2): this {
    this.context.beginPath();
    this.context.arc(x, y, Math.max(0, radius), from, to);
    return this;
  }

  path(points: readonly (readonly [number, number])[], closed = false): this {
    this.context.beginPath();
    for (const [index, [x, y]] of points.entries()) {
      if (index === 0) this.context.moveTo(x, y);
      else this.context.lineTo(x, y);
    }
    if (closed) this.context.closePath();
    return this;
  }

  fill(colour: Colour | (string & {}) | CanvasGradient): this {
    this.context.fillStyle = typeof colour === 'string' ? solid(colour) : colour;
    this.context.fill();
    return this;
  }

  stroke(colour: Colour | (string & {}) | CanvasGradient, width = 1, dash: readonly number[] = []): this {
    this.context.strokeStyle = typeof colour === 'string' ? solid(colour) : colour;
    this.context.lineWidth = width;
    this.context.setLineDash([...dash]);
    this.context.stroke();
    this.context.setLineDash([]);
    return this;
  }

  /** A gradient from top to bottom; each stop is a place 0–1 and a colour. */
  downwards(top: number, bottom: number, ...stops: readonly (readonly [number, string])[]): CanvasGradient {
    const gradient = this.context.createLinearGradient(0, top, 0, bottom);
    for (const [place, colour] of stops) gradient.addColorStop(place, colour);
    return gradient;
  }

  /** A gradient from a point outwards. */
  outwards(
    x: number,
    y: number,
    radius: number,
    ...stops: readonly (readonly [number, string])[]
  ): CanvasGradient {
    const gradient = this.context.createRadialGradient(x, y, 0, x, y, Math.max(1, radius));
    for (const [place, colour] of stops) gradient.addColorStop(place, colour);
    return gradient;
  }

  /** Slanting lines over a box, the sign for old figures. */
  hatch(x: number, y: number, width: number, height: number, colour: string, gap = 7): void {
    this.inside(
      () => this.box(x, y, width, height, 3),
      () => {
        this.context.beginPath();
        for (let start = x - height; start < x + width; start += gap) {
          this.context.moveTo(start, y + height);
          this.context.lineTo(start + height, y);
        }
        this.stroke(colour, 1.5);
      },
    );
  }

  /** Draws clipped to a shape. */
  inside(shape: () => void, draw: () => void): void {
    this.context.save();
    shape();
    this.context.clip();
    draw();
    this.context.restore();
  }

  /** Draws with the axes rotated around a point. */
  turned(x: number, y: number, radians: number, draw: () => void): void {
    this.context.save();
    this.context.translate(x, y);
    this.context.rotate(radians);
    draw();
    this.context.restore();
  }

  clear(width: number, height: number): void {
    this.texts.length = 0;
    this.context.clearRect(0, 0, width, height);
  }
}
