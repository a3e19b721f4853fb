// A seat's room: the rendered picture of the hour, its warning light, and the frames painted over it.
// Must not hold words or figures; where a picture is missing, the painted parts stand alone.

import { HourImage } from '../drawing/hour-image.ts';
import type { Pen } from '../drawing/pen.ts';
import { Surface } from '../drawing/surface.ts';
import { DAWNING_MS } from '../outside/hours.ts';
import type { Warning } from './warnings.ts';

/** The pictures' own frame, in which their places are given. */
const FRAME = { width: 1280, height: 720 } as const;

/** What the window glass throws back: two bands of daylight across it, and in the dark the glow of the panel above its sill. */
const BANDS = `linear-gradient(112deg, transparent 21%, rgb(255 255 255 / 12%) 21.4%, rgb(255 255 255 / 4%) 29%,
  transparent 29.4% 31.5%, rgb(255 255 255 / 5%) 31.8% 33%, transparent 33.4% 64%,
  rgb(255 255 255 / 11%) 64.4%, rgb(255 255 255 / 3%) 70%, transparent 70.4%)`;
const GLOW_HOURS: ReadonlySet<string> = new Set(['dusk', 'night']);
/** Height of the glow, as a share of the picture's. */
const GLOW = 0.3;

/** Milliseconds in which a warning's light comes on. */
const WARNING_MS = 500;

export interface RoomLook {
  readonly width: number;
  readonly height: number;
  /** Where the picture's meeting point is to stand in the window. */
  readonly anchor: { readonly x: number; readonly y: number };
  readonly hour: string;
  /** The light that lies on the panel: null when nothing warns. */
  readonly warning: Warning;
  readonly still: boolean;
  /** False while one sits in the other seat: the picture may come later. */
  readonly seen: boolean;
}

export class Room {
  readonly element: HTMLDivElement;
  private readonly name: string;
  private readonly meets: { readonly x: number; readonly y: number };
  private readonly frame: HTMLDivElement;
  private readonly glass: HTMLDivElement;
  private readonly picture: HourImage;
  private readonly warning: HourImage;
  private readonly painted: Surface;

  /**
   * @param name `cockpit` or `tower`, as the pictures are called
   * @param meets the point of the picture's frame that is laid on the anchor
   */
  constructor(parent: HTMLElement, name: string, meets: { x: number; y: number }) {
    this.name = name;
    this.meets = meets;
    this.element = document.createElement('div');
    Object.assign(this.element.style, {
      position: 'absolute',
      inset: '0',
      overflow: 'hidden',
      pointerEvents: 'none',
    });
    this.frame = document.createElement('div');
    this.frame.style.position = 'absolute';
    this.element.append(this.frame);
    // Behind the room: it shows where the picture is cut open for the windows, and nowhere else.
    this.glass = document.createElement('div');
    Object.assign(this.glass.style, { position: 'absolute', inset: '0' });
    this.frame.append(this.glass);
    this.picture = new HourImage(this.frame);
    this.warning = new HourImage(this.frame);
    for (const { element } of [this.picture, this.warning]) element.style.inset = '0';
    this.painted = new Surface(this.element, 1.5);
    parent.append(this.element);
  }

  /** Lays the picture so that it covers the window with its meeting point in place, and shows the hour. */
  look({ width, height, anchor, hour, warning, still, seen }: RoomLook): void {
    const { x, y } = this.meets;
    const scale = Math.max(
      anchor.x / x,
      (width - anchor.x) / (FRAME.width - x),
      anchor.y / y,
      (height - anchor.y) / (FRAME.height - y),
    );
    Object.assign(this.frame.style, {
      left: `${anchor.x - x * scale}px`,
      top: `${anchor.y - y * scale}px`,
      width: `${FRAME.width * scale}px`,
      height: `${FRAME.height * scale}px`,
    });
    const sill = (y / FRAME.height) * 100;
    const glow = `linear-gradient(transparent ${sill - GLOW * 100}%, rgb(120 205 215 / 16%) ${sill}%, transparent ${sill}%)`;
    this.glass.style.background = GLOW_HOURS.has(hour) ? `${glow}, ${BANDS}` : BANDS;
    this.painted.place(0, 0, width, height);
    const laid = FRAME.width * scale;
    this.picture.show(`${this.name}-${hour}`, { width: laid, fade: still ? 0 : DAWNING_MS, urgent: seen });
    const fade = still ? 0 : WARNING_MS;
    if (warning !== null) {
      this.warning.show(`${this.name}-warning-${warning}`, { width: laid, fade, urgent: false });
    }
    this.warning.light(warning === null ? 0 : 1, fade);
  }

  /** Paints over the picture: frames, shadows. */
  paint(draw: (pen: Pen) => void): void {
    this.painted.paint(draw);
  }

  visible(shown: boolean): void {
    this.element.style.display = shown ? 'block' : 'none';
  }
}
