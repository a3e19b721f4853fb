// Paints the still scenery: sky, sun, stars, ranges, and a sea that reflects the light or a plain of snow.

import { type Pen, shade } from '../drawing/pen.ts';
import { ridge, speckle } from '../drawing/noise.ts';
import type { Hour, Landscape } from './hours.ts';

export interface SceneryFrame {
  readonly width: number;
  readonly height: number;
  /** Height of the horizon in the frame. */
  readonly horizon: number;
  /** Height that the sky's gradient covers; the ranges are sized by it. */
  readonly span: number;
  /** 0 at sea level … 1 in cruise, where the land is lower and flatter. */
  readonly altitude: number;
}

function paintSky(pen: Pen, hour: Hour, frame: SceneryFrame): void {
  const { width, horizon, span } = frame;
  const top = horizon - span;
  pen
    .box(0, 0, width, horizon + 2)
    .fill(
      pen.downwards(
        top,
        horizon,
        [0, hour.sky[0]],
        [0.45, hour.sky[1]],
        [0.8, hour.sky[2]],
        [1, hour.sky[3]],
      ),
    );
  for (let star = 0; star < hour.stars * 150; star += 1) {
    const height = speckle(star * 3.1) ** 1.4;
    const bright = 0.25 + 0.65 * speckle(star * 7.7);
    pen.circle(speckle(star * 1.7 + 5) * width, top + height * span * 0.8, 0.5 + speckle(star) * 0.8);
    pen.fill(shade('#dfe8ff', bright * Math.min(1, hour.stars)));
  }
}

function paintSun(pen: Pen, hour: Hour, frame: SceneryFrame): void {
  const { width, horizon, span } = frame;
  const x = width * (0.5 + hour.sun[0] * 0.75);
  const y = horizon - hour.sun[1] * span;
  const reach = span * 0.75;
  const strong = hour.name === 'night' ? 0.25 : 0.62;
  pen
    .circle(x, y, reach)
    .fill(
      pen.outwards(
        x,
        y,
        reach,
        [0, shade(hour.glow, strong)],
        [0.25, shade(hour.glow, strong * 0.4)],
        [1, shade(hour.glow, 0)],
      ),
    );
  pen
    .circle(x, y, span * (hour.name === 'night' ? 0.018 : 0.026))
    .fill(shade(hour.name === 'night' ? '#e8eefc' : '#fff8e6', 0.95));
}

function paintRange(
  pen: Pen,
  colour: string,
  mist: string,
  frame: SceneryFrame & { readonly relief: number },
  depth: number,
): void {
  const { width, horizon, span } = frame;
  const lower = 1 - 0.55 * frame.altitude;
  const tall = span * (0.2 - 0.05 * depth) * lower * frame.relief;
  const points: [number, number][] = [[0, horizon]];
  for (let x = 0; x <= width + 6; x += 6) {
    const shape = ridge((x / span) * (2.1 + depth * 0.9), depth + 1);
    // Lower in the middle: the mouth of the fjord, through which one flies out and in.
    const opening =
      1 - 0.75 * Math.exp(-(((x - width * (0.5 + 0.04 * depth)) / (span * (0.62 + 0.2 * depth))) ** 2));
    points.push([x, horizon - Math.max(0, shape - 0.22) * tall * 1.7 * opening]);
  }
  points.push([width, horizon + 1], [0, horizon + 1]);
  pen
    .path(points, true)
    .fill(pen.downwards(horizon - tall, horizon + 1, [0, colour], [0.6, colour], [1, mist]));
}

function paintSea(pen: Pen, hour: Hour, frame: SceneryFrame): void {
  const { width, height, horizon, span } = frame;
  const deep = Math.min(height - horizon, span * 0.9);
  pen
    .box(0, horizon, width, height - horizon)
    .fill(
      pen.downwards(
        horizon,
        horizon + deep,
        [0, hour.sea[0]],
        [0.12, shade(hour.sea[0], 0.82)],
        [1, hour.sea[1]],
      ),
    );
  pen
    .box(0, horizon, width, height - horizon)
    .fill(pen.downwards(horizon, horizon + deep, [0, shade(hour.sea[1], 0.25)], [1, hour.sea[1]]));
  const sun = width * (0.5 + hour.sun[0] * 0.75);
  for (let streak = 0; streak < 260; streak += 1) {
    const depth = speckle(streak * 2.3) ** 2.2;
    const y = horizon + 1 + depth * deep;
    const nearSun = streak % 3 === 0;
    const spread = nearSun ? span * (0.03 + 0.12 * depth) : width * 0.5;
    const x = (nearSun ? sun : width / 2) + (speckle(streak * 5.9) - 0.5) * 2 * spread;
    const long = (6 + 46 * speckle(streak * 9.1)) * (0.35 + 1.4 * depth);
    const bright = (nearSun ? 0.5 : 0.13) * (1 - 0.55 * depth) * (0.4 + 0.6 * speckle(streak));
    pen.box(x - long / 2, y, long, 0.8 + 1.6 * depth, 1).fill(shade(hour.glow, bright));
  }
  pen.box(0, horizon - 0.5, width, 1.4).fill(shade(hour.glow, 0.35));
}

function paintIslands(pen: Pen, hour: Hour, frame: SceneryFrame): void {
  const { width, horizon, span } = frame;
  for (let island = 0; island < 9; island += 1) {
    const depth = 0.03 + 0.4 * speckle(island * 4.3 + 2) ** 2;
    const x = width * speckle(island * 8.1 + 1);
    const y = horizon + depth * span * 0.7;
    const long = span * (0.05 + 0.2 * depth) * (0.6 + speckle(island));
    pen.context.beginPath();
    pen.context.ellipse(x, y, long, long * 0.09, 0, 0, Math.PI * 2);
    pen.fill(shade(hour.ranges[1], 0.75));
    pen.context.beginPath();
    pen.context.ellipse(x - long * 0.15, y - long * 0.03, long * 0.6, long * 0.08, 0, Math.PI, 0);
    pen.fill(hour.ranges[2]);
  }
}

/** Paints everything except the clouds, with the horizon at `frame.horizon`. */
export function paintScenery(pen: Pen, { relief, below }: Landscape, hour: Hour, frame: SceneryFrame): void {
  paintSky(pen, hour, frame);
  paintSun(pen, hour, frame);
  for (const [depth, colour] of hour.ranges.entries()) {
    paintRange(
      pen,
      colour,
      depth === 0 ? hour.sky[2] : (hour.ranges[depth - 1] ?? colour),
      { ...frame, relief },
      depth,
    );
  }
  paintSea(pen, hour, frame);
  if (frame.altitude > 0.3 && below === 'water') paintIslands(pen, hour, frame);
}

/** Paints the clouds. A `market` below zero brings more and darker ones. */
export function paintClouds(pen: Pen, hour: Hour, width: number, height: number, market: number): void {
  const amount = Math.round(5 + Math.max(-3, Math.min(14, -market * 90)));
  for (let cloud = 0; cloud < amount; cloud += 1) {
    const x = speckle(cloud * 6.7 + 0.3) * width;
    const y = height * (0.08 + 0.78 * speckle(cloud * 2.9 + 7));
    const long = height * (0.22 + 0.5 * speckle(cloud * 1.3));
    for (let puff = 0; puff < 9; puff += 1) {
      const place = speckle(cloud * 17 + puff);
      const px = x + (place - 0.5) * long * 2;
      const radius =
        long * (0.12 + 0.2 * (1 - Math.abs(place - 0.5) * 2)) * (0.7 + 0.5 * speckle(puff + cloud));
      const py = y - radius * 0.25 * speckle(puff * 3 + cloud);
      const bright = (market < -0.05 ? 0.16 : 0.1) + 0.08 * speckle(cloud);
      pen.context.save();
      pen.context.translate(px, py);
      pen.context.scale(1.9, 0.5);
      pen
        .circle(0, 0, radius)
        .fill(
          pen.outwards(
            0,
            0,
            radius,
            [0, shade(hour.cloud, bright)],
            [0.5, shade(hour.cloud, bright * 0.6)],
            [1, shade(hour.cloud, 0)],
          ),
        );
      pen.context.restore();
    }
  }
}
