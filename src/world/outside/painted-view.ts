// The view outside where there are no rendered pictures: painted scenery and clouds. Only the clouds move by themselves.

import { Surface } from '../drawing/surface.ts';
import { setDrifting } from './drift.ts';
import type { Hour, Landscape } from './hours.ts';
import { paintClouds, paintScenery } from './scenery.ts';

/** Width of the clouds as a multiple of the view's; they drift over about half of what is more. */
const CLOUDS_WIDTH = 1.25;
const WANDER = 0.12;
/** Milliseconds for the drift from one end to the other. */
const WANDER_MS = 400_000;

export interface PaintedLook {
  readonly landscape: Landscape;
  readonly hour: Hour;
  /** Width of the box they lie in. The box's top edge is the horizon. */
  readonly width: number;
  /** How far the scenery reaches above the horizon and below it. */
  readonly above: number;
  readonly below: number;
  /** Height of the sky: ranges and clouds are sized by it. */
  readonly span: number;
  /** 0 on the ground … 1 at cruising height. */
  readonly altitude: number;
  /** The market index: the lower, the more clouds. */
  readonly market: number;
  readonly drifting: boolean;
}

export class PaintedView {
  private readonly scenery: Surface;
  private readonly clouds: Surface;
  private drift: Animation | null = null;

  constructor(parent: HTMLElement) {
    this.scenery = new Surface(parent, 1);
    this.clouds = new Surface(parent, 0.75);
  }

  /** Paints everything again. */
  look({ landscape, hour, width, above, below, span, altitude, market, drifting }: PaintedLook): void {
    const height = above + below;
    this.scenery.place(0, -above, width, height);
    this.scenery.paint((pen) =>
      paintScenery(pen, landscape, hour, { width, height, horizon: above, span, altitude }),
    );
    const [wide, high] = [width * CLOUDS_WIDTH, Math.round(span * 0.7)];
    this.clouds.place(-width * 0.1, -high - span * 0.06, wide, high);
    this.clouds.paint((pen) => paintClouds(pen, hour, wide, high, market));
    this.drift?.cancel();
    this.drift = drifting ? setDrifting(this.clouds.element, width * WANDER, WANDER_MS) : null;
  }

  pause(paused: boolean): void {
    if (paused) this.drift?.pause();
    else this.drift?.play();
  }

  destroy(): void {
    this.drift?.cancel();
  }
}
