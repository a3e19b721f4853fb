// The rendered view: sky, ranges, sea, clouds and airfield, each one picture in the light of the hour.
// Only the clouds and a departing aircraft move by themselves; outside.ts moves the whole.

import { VIEWS } from '../../content/index.ts';
import { HourImage } from '../drawing/hour-image.ts';
import { pictureOf } from '../drawing/picture.ts';
import { setDrifting } from './drift.ts';

/** The size for which the layers were rendered: the horizon is half-way down, the middle of the view half-way across. */
const FRAME = { width: 1600, horizon: 450, middle: 800 } as const;

interface Layer {
  readonly name: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly drifts?: true;
  /** How far it shifts when the head moves from the middle to one side, in points of the frame; more for what is nearer. */
  readonly depth: number;
}

/** The layers from far to near, with their places in the frame. A test compares them with assets/images/pictures.json. */
export const VISTA_LAYERS: readonly Layer[] = [
  { name: 'sky', box: { x: 0, y: 0, width: 1600, height: 460 }, depth: 0 },
  { name: 'clouds-high', box: { x: 0, y: 60, width: 1600, height: 260 }, drifts: true, depth: 3 },
  { name: 'far', box: { x: 0, y: 260, width: 1600, height: 196 }, depth: 5 },
  { name: 'clouds-low', box: { x: 0, y: 130, width: 1600, height: 300 }, drifts: true, depth: 7 },
  { name: 'near', box: { x: 0, y: 260, width: 1600, height: 196 }, depth: 12 },
  { name: 'sea', box: { x: 0, y: 450, width: 1600, height: 450 }, depth: 12 },
  { name: 'field-tower', box: { x: 0, y: 426, width: 1600, height: 333 }, depth: 20 },
];

export interface VistaLook {
  /** The folder of its pictures, its hour, and the light in which its aircraft is seen. */
  readonly landscape: string;
  readonly hour: string;
  readonly light: string;
  /** Width of the box they lie in. The box's top edge is the horizon. */
  readonly width: number;
  /** CSS pixels per point of the frame. */
  readonly scale: number;
  /** True from the tower: only from there the airfield is seen below. */
  readonly field: boolean;
  /** 0 clear … 1 overcast. */
  readonly clouds: number;
  readonly fade: number;
  readonly drifting: boolean;
}

/** How far the clouds drift, as a share of the width; they are rendered wider than the view by this much. */
const WANDER = 0.12;

/** Milliseconds that the view takes to follow a movement of the head. */
const LEAN_MS = 600;

/** Stages of a departure seen from the tower, in points of the frame: along the runway, away, and up; with the aircraft's length. */
const DEPARTURE = [
  { at: 0, x: 40, y: 570, length: 76, turn: -4 },
  { at: 0.55, x: 700, y: 512, length: 40, turn: -4 },
  { at: 0.7, x: 900, y: 488, length: 31, turn: -11 },
  { at: 1, x: 1330, y: 360, length: 16, turn: -14 },
] as const;
const DEPARTURE_MS = 9000;
/** Height of the aircraft's side view, as a share of its length. */
const SIDE = 91 / 266;

export class Vista {
  readonly element: HTMLDivElement;
  private readonly layers: readonly (Layer & { readonly image: HourImage; readonly place: HTMLDivElement })[];
  private readonly aircraft: HourImage;
  private departure: Animation | null = null;
  private drifts: Animation[] = [];
  private drifting = '';
  private last: VistaLook | null = null;

  /** True when the pictures are part of this build. */
  static get there(): boolean {
    return pictureOf(`${VIEWS[0]}/sky-day`) !== null;
  }

  constructor(parent: HTMLElement) {
    this.element = document.createElement('div');
    Object.assign(this.element.style, { position: 'absolute', left: '0', top: '0', width: '100%' });
    parent.append(this.element);
    this.layers = VISTA_LAYERS.map((layer) => {
      // The element for the head's shift lies around the one that drifts, so that neither animation replaces the other.
      const place = document.createElement('div');
      Object.assign(place.style, { position: 'absolute', left: '0', top: '0', width: '100%' });
      place.style.transition = `translate ${LEAN_MS}ms cubic-bezier(.2, .7, .3, 1)`;
      this.element.append(place);
      return { ...layer, place, image: new HourImage(place) };
    });
    this.aircraft = new HourImage(this.element);
    this.aircraft.element.style.display = 'none';
  }

  look(look: VistaLook): void {
    this.last = look;
    const { landscape, hour, width, scale, field, clouds, fade, drifting } = look;
    if (!field) this.departure?.cancel();
    for (const { name, box, drifts, image } of this.layers) {
      const wide = box.width * scale * (drifts ? 1 + WANDER : 1);
      Object.assign(image.element.style, {
        left: `${width / 2 + (box.x - FRAME.middle) * scale}px`,
        top: `${(box.y - FRAME.horizon) * scale}px`,
        width: `${wide}px`,
        height: `${box.height * scale}px`,
      });
      const hidden = name === 'field-tower' && !field;
      image.element.style.display = hidden ? 'none' : 'block';
      if (!hidden) image.show(`${landscape}/${name}-${hour}`, { width: wide, fade, urgent: !drifts });
      if (drifts) image.light(clouds, fade);
    }
    this.drift(FRAME.width * scale * WANDER, drifting);
    if (!drifting) this.lean(0);
  }

  /** Shifts near layers against far ones. @param share −1 head to the left … 1 to the right */
  lean(share: number): void {
    const { scale, drifting } = this.last ?? { scale: 1, drifting: false };
    for (const { depth, place } of this.layers)
      place.style.translate = drifting ? `${Math.round(-share * depth * scale)}px` : '';
  }

  /** Shows an aircraft taking off from the tower's view; not where nothing moves (reduced motion). */
  depart(): void {
    const { last } = this;
    const { element } = this.aircraft;
    if (last === null || !last.field || !last.drifting || typeof element.animate !== 'function') return;
    const { width, scale } = last;
    const long = DEPARTURE[0].length * scale;
    Object.assign(element.style, { left: '0', top: '0', width: `${long}px`, height: `${long * SIDE}px` });
    this.aircraft.show(`aircraft-side-${last.light}`, { width: long, fade: 0, urgent: false });
    this.departure?.cancel();
    element.style.display = 'block';
    this.departure = element.animate(
      DEPARTURE.map(({ at, x, y, length, turn }) => {
        const left = width / 2 + (x - FRAME.middle) * scale;
        const foot = (y - FRAME.horizon) * scale - long * SIDE;
        const size = length / DEPARTURE[0].length;
        return { offset: at, transform: `translate(${left}px, ${foot}px) scale(${size}) rotate(${turn}deg)` };
      }),
      { duration: DEPARTURE_MS, easing: 'cubic-bezier(.5, 0, .7, .6)' },
    );
    const gone = (): void => {
      element.style.display = 'none';
      this.departure = null;
    };
    this.departure.addEventListener('finish', gone);
    this.departure.addEventListener('cancel', gone);
  }

  pause(paused: boolean): void {
    const departing = this.departure === null ? [] : [this.departure];
    for (const drift of [...this.drifts, ...departing]) {
      if (paused) drift.pause();
      else drift.play();
    }
  }

  destroy(): void {
    this.departure?.cancel();
    for (const drift of this.drifts) drift.cancel();
    this.element.remove();
  }

  private drift(reach: number, drifting: boolean): void {
    const sign = `${reach} ${drifting}`;
    if (sign === this.drifting) return;
    this.drifting = sign;
    for (const drift of this.drifts) drift.cancel();
    this.drifts = [];
    if (!drifting) return;
    for (const [index, { image }] of this.layers.filter(({ drifts }) => drifts).entries()) {
      const drift = setDrifting(image.element, reach, 400_000 - index * 120_000);
      if (drift !== null) this.drifts.push(drift);
    }
  }
}
