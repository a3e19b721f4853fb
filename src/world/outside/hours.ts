// The light for each part of a flight: dawn, clear day, dusk, night.

import type { Phase } from '../../flight/index.ts';

/** The colours and lights of one part of the day. */
export interface Hour {
  readonly name: 'dawn' | 'day' | 'dusk' | 'night';
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

const DAWN: Hour = {
  name: 'dawn',
  sky: ['#2c3f70', '#6d6f9f', '#d3988f', '#ffd6a0'],
  ranges: ['#7d7596', '#51557c', '#2b3355'],
  sea: ['#d9a593', '#2e3f66'],
  glow: '#ffd9a3',
  cloud: '#f2b9a0',
  ground: '#27304a',
  runway: '#3a4258',
  lamps: 0.7,
  stars: 0.15,
  sun: [0.2, 0.012],
};
const DAY: Hour = {
  name: 'day',
  sky: ['#2f6aa8', '#5f97c8', '#a4c9e0', '#e4eeea'],
  ranges: ['#93b0c6', '#5f829f', '#355a78'],
  sea: ['#a9cbd8', '#2c5f84'],
  glow: '#fff6dc',
  cloud: '#ffffff',
  ground: '#3c5a55',
  runway: '#5c6670',
  lamps: 0.1,
  stars: 0,
  sun: [-0.24, 0.16],
};
const DUSK: Hour = {
  name: 'dusk',
  sky: ['#46549a', '#8078ac', '#cf9fae', '#f0cd8d'],
  ranges: ['#6f668f', '#41466f', '#1d2342'],
  sea: ['#c3929c', '#252f5a'],
  glow: '#ffe2a0',
  cloud: '#b98aa6',
  ground: '#1a2038',
  runway: '#272d42',
  lamps: 0.9,
  stars: 0.2,
  sun: [-0.2, 0.004],
};
const NIGHT: Hour = {
  name: 'night',
  sky: ['#050914', '#0c1730', '#1c2c50', '#485173'],
  ranges: ['#27304f', '#161d38', '#0a1024'],
  sea: ['#3a4468', '#0a1228'],
  glow: '#8fa6d8',
  cloud: '#2a3554',
  ground: '#080d1a',
  runway: '#11172a',
  lamps: 1,
  stars: 1,
  sun: [0.26, 0.2],
};

/** Milliseconds of the change from one hour's light to the next. */
export const DAWNING_MS = 2400;

/** The hour that a phase is shown in. */
export function hourOf(phase: Phase): Hour {
  switch (phase) {
    case 'pre-flight':
    case 'take-off':
      return DAWN;
    case 'climb':
    case 'cruise':
      return DAY;
    case 'descent':
      return DUSK;
    case 'landing':
    case 'landed':
      return NIGHT;
  }
}
