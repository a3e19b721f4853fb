// A landscape outside the windows, and its light for each part of a flight. The four lights are called dawn, day, dusk and night, whatever the
// hour on the clock is there.

import type { ViewName } from '../../content/index.ts';
import type { Phase } from '../../flight/index.ts';

export type HourName = 'dawn' | 'day' | 'dusk' | 'night';

/** The colours and lights of one part of the day, as far as they are painted live. */
export interface Hour {
  readonly name: HourName;
  /** Which of the rooms' and the aircraft's four lights goes with it: on a coast by night no day falls through the windows. */
  readonly light: HourName;
  /** Colours of the sky, from the top to the horizon. */
  readonly sky: readonly [string, string, string, string];
  /** Colours of the mountain ranges, the farthest first. */
  readonly ranges: readonly [string, string, string];
  /** Colours of the sea: at the horizon, and near. */
  readonly sea: readonly [string, string];
  /** Colour of the light on the water and in the clouds. */
  readonly glow: string;
  readonly cloud: string;
  /** Colours of the ground of the airfield and of its runway. */
  readonly ground: string;
  readonly runway: string;
  /** How bright the lamps outside are, 0–1. */
  readonly lamps: number;
  readonly stars: number;
  /** The sun's place: sideways from the middle as a share of the width, and above the horizon as a share of the height. */
  readonly sun: readonly [number, number];
}

/** Milliseconds of the change from one hour's light to the next. */
export const DAWNING_MS = 2400;

/** The name of the hour that a phase is shown in. */
function hourNameOf(phase: Phase): HourName {
  switch (phase) {
    case 'pre-flight':
    case 'take-off':
      return 'dawn';
    case 'climb':
    case 'cruise':
      return 'day';
    case 'descent':
      return 'dusk';
    case 'landing':
    case 'landed':
      return 'night';
  }
}

/** A landscape: what is painted live in it. Its pictures are in the folder of its name in assets/images. */
export interface Landscape {
  readonly name: ViewName;
  readonly hours: Readonly<Record<HourName, Hour>>;
  /** What lies below the horizon. Under snow the ground goes on behind the airfield; in water it is an island. */
  readonly below: 'water' | 'snow';
  /** Height of the ranges where there are no pictures of them, as a share of the fjord's. */
  readonly relief: number;
}

/** The hour in which a landscape is shown in a phase. */
export function hourOf({ hours }: Landscape, phase: Phase): Hour {
  return hours[hourNameOf(phase)];
}
