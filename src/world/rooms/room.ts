// A seat's room: the rendered picture of the hour, its warning light, and the frames painted over it.
// Must not hold words or figures; where a picture is missing, the painted parts stand alone.

import { Surface } from '../drawing/surface.ts';
import type { Pen } from '../drawing/pen.ts';
import { pictureOf } from './picture.ts';

/** The pictures' own frame, in which their places are given. */
const FRAME = { width: 1280, height: 720 } as const;

export interface RoomLook {
  readonly width: number;
  readonly height: number;
  /** Where the picture's anchor is to stand in the window. */
  readonly anchor: { readonly x: number; readonly y: number };
  readonly hour: string;
  /** The light that lies on the panel: null when nothing warns. */
  readonly warning: 'amber' | 'red' | null;
  readonly still: boolean;
  /** False while one sits in the other seat: the picture may come later. */
  readonly seen: boolean;
}

/** Milliseconds in which one hour's light becomes the next one's. */
const DAWNING_MS = 2400;
const WARNING_MS = 500;

export class Room {
  readonly element: HTMLDivElement;
  private readonly name: string;
  /** The point of the picture that meets the anchor, in its frame. */
  private readonly meets: { readonly x: number; readonly y: number };
  private readonly frame: HTMLDivElement;
  private readonly painted: Surface;
  private readonly images = new Map<string, HTMLImageElement>();
  private wanted = '';
  private urgency: 'high' | 'low' = 'high';

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
    this.painted = new Surface(this.element, 1.5);
    parent.append(this.element);
  }

  /** Lays the picture so that it covers the window with its anchor in place, and shows the hour. */
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
    this.painted.place(0, 0, width, height);
    const sizes = `${Math.round(FRAME.width * scale)}px`;
    for (const image of this.images.values()) image.sizes = sizes;
    this.wanted = hour;
    this.urgency = seen ? 'high' : 'low';
    this.fade(`${this.name}-${hour}`, sizes, still ? 0 : DAWNING_MS);
    for (const colour of ['amber', 'red'] as const) {
      const name = `${this.name}-warning-${colour}`;
      if (warning === colour || this.images.has(name)) this.light(name, sizes, warning === colour, still);
    }
  }

  /** Paints over the picture: frames, shadows. */
  paint(draw: (pen: Pen) => void): void {
    this.painted.paint(draw);
  }

  visible(shown: boolean): void {
    this.element.style.display = shown ? 'block' : 'none';
  }

  private image(name: string, sizes: string): HTMLImageElement | null {
    const known = this.images.get(name);
    if (known !== undefined) return known;
    const address = pictureOf(name);
    if (address === null) return null;
    const image = document.createElement('img');
    image.alt = '';
    image.decoding = 'async';
    Object.assign(image.style, {
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      opacity: '0',
    });
    image.fetchPriority = this.urgency;
    image.sizes = sizes;
    image.srcset = address.srcset;
    image.src = address.src;
    this.images.set(name, image);
    this.frame.append(image);
    return image;
  }

  /** Brings an hour's picture up once it is there, and takes the one before away when it is covered. */
  private fade(name: string, sizes: string, milliseconds: number): void {
    const first = this.images.size === 0;
    const image = this.image(name, sizes);
    if (image === null || image.dataset['shown'] === 'yes') return;
    const show = () => {
      if (name !== `${this.name}-${this.wanted}`) return;
      for (const [other, before] of this.images) {
        if (other === name || before.dataset['shown'] !== 'yes' || other.includes('-warning-')) continue;
        before.dataset['shown'] = 'no';
        // It stays below until the new one covers it.
        before.style.transition = `opacity 0s ${milliseconds}ms`;
        before.style.opacity = '0';
      }
      image.dataset['shown'] = 'yes';
      this.frame.append(image); // on top of the hour before
      image.style.transition = first ? 'none' : `opacity ${milliseconds}ms`;
      image.style.opacity = '1';
    };
    image.decode().then(show, show);
  }

  private light(name: string, sizes: string, on: boolean, still: boolean): void {
    const image = this.image(name, sizes);
    if (image === null) return;
    image.style.zIndex = '1';
    image.style.mixBlendMode = 'screen';
    image.style.transition = still ? 'none' : `opacity ${WARNING_MS}ms`;
    image.style.opacity = on ? '1' : '0';
  }
}
