// Draws on one 2D surface in CSS pixels: shapes, and text that never gets smaller than can be read.
// Must not know instruments, scenes or the state.

import { COLOURS, type Colour, FONT, MONO } from '../../look/tokens.ts';

export interface TextStyle {
  /** Height in CSS pixels before the surface's scale. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly mono?: boolean;
  readonly colour?: Colour | (string & {});
  readonly align?: 'left' | 'center' | 'right';
  /** Shrinks to fit, at most to 12 px, then is cut short. */
  readonly width?: number;
}

/** What is written without a size of its own, and the least that fitting into a width may leave of it. */
const USUAL = 15;
const SMALLEST = 12;

/** A colour of the palette with an opacity. */
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
  readonly words: string[] = [];
  readonly context: CanvasRenderingContext2D;
  /** Text sizes are multiplied by this. */
  readonly scale: number;

  constructor(context: CanvasRenderingContext2D, scale = 1) {
    this.context = context;
    this.scale = scale;
  }

  private font(style: TextStyle, size: number): string {
    return `${style.bold ? '700' : '400'} ${size}px ${style.mono ? MONO : FONT}`;
  }

  /** Width of a text in CSS pixels. */
  measure(text: string, style: TextStyle = {}): number {
    this.context.font = this.font(style, Math.max(SMALLEST, (style.size ?? USUAL) * this.scale));
    return this.context.measureText(text).width;
  }

  /** Writes one line; `y` is its middle. Returns the width it took. */
  text(x: number, y: number, text: string, style: TextStyle = {}): number {
    const { context } = this;
    let size = Math.max(SMALLEST, (style.size ?? USUAL) * this.scale);
    let shown = text;
    context.font = this.font(style, size);
    let width = context.measureText(shown).width;
    if (style.width !== undefined && width > style.width) {
      size = Math.max(SMALLEST, (size * style.width) / width);
      context.font = this.font(style, size);
      while (context.measureText(shown).width > style.width && shown.length > 2)
        shown = `${shown.slice(0, -2).trimEnd()}…`;
      width = context.measureText(shown).width;
    }
    context.textAlign = style.align ?? 'left';
    context.textBaseline = 'middle';
    context.fillStyle = solid(style.colour ?? 'ink');
    context.fillText(shown, x, y + size * 0.04);
    this.words.push(text);
    return width;
  }

  /** Breaks a text at spaces into lines of at most `width`. */
  lines(text: string, width: number, style: TextStyle = {}): string[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && this.measure(`${last} ${word}`, style) <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  }

  /** Writes a text over at most `most` lines; `y` is the middle of the first. Returns the number of lines. */
  paragraph(
    x: number,
    y: number,
    text: string,
    style: TextStyle & { readonly width: number },
    most = 3,
  ): number {
    const all = this.lines(text, style.width, style);
    const shown = all.length > most ? [...all.slice(0, most - 1), all.slice(most - 1).join(' ')] : all;
    const step = Math.max(SMALLEST, (style.size ?? USUAL) * this.scale) * 1.2;
    for (const [index, line] of shown.entries()) this.text(x, y + index * step, line, style);
    this.words.splice(this.words.length - shown.length, shown.length, text);
    return shown.length;
  }

  box(x: number, y: number, width: number, height: number, radius = 0): this {
    this.context.beginPath();
    this.context.roundRect(
      x,
      y,
      Math.max(0, width),
      Math.max(0, height),
      Math.max(0, Math.min(radius, width / 2, height / 2)),
    );
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

  /** A gradient from top to bottom. */
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

  /** Slanting lines over a box: «these figures are old». */
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

  /** Draws within a shape only. */
  inside(shape: () => void, draw: () => void): void {
    this.context.save();
    shape();
    this.context.clip();
    draw();
    this.context.restore();
  }

  /** Draws in turned axes around a point. */
  turned(x: number, y: number, radians: number, draw: () => void): void {
    this.context.save();
    this.context.translate(x, y);
    this.context.rotate(radians);
    draw();
    this.context.restore();
  }

  clear(width: number, height: number): void {
    this.words.length = 0;
    this.context.clearRect(0, 0, width, height);
  }
}
