// Which layers of the theme music are heard, and how loud: one bed for each phase, and more layers with more open strips.

import type { Scene } from './port.ts';

/** The layer that plays in each phase, under all others. */
export const BEDS = ['take-off', 'climb', 'cruise', 'descent', 'landing'] as const;
const LAYERS = [...BEDS, 'pulse', 'motion', 'tension'] as const;
export type Layer = (typeof LAYERS)[number];
/** The volume of each layer, 0–1. */
export type Layers = Readonly<Record<Layer, number>>;

/** Volume of the pulse layer over the bed, by the number of open strips. More strips than listed count as the last. */
const PULSE = [0, 0.45, 0.7, 0.9, 1];
const MOTION = [0, 0.25, 0.6, 0.9, 1];
/** Volume of the tension layer in a storm, by the number of open strips. Even with none it is heard: the storm goes on. */
const TENSION = [0.4, 0.6, 0.8, 1];

function at(steps: readonly number[], load: number): number {
  return steps[Math.min(load, steps.length - 1)] ?? 0;
}

/** Every layer silent. */
export const NO_THEME: Layers = {
  'take-off': 0,
  climb: 0,
  cruise: 0,
  descent: 0,
  landing: 0,
  pulse: 0,
  motion: 0,
  tension: 0,
};

/** Returns the volume of each layer, 0–1. There is no theme before take-off; after landing only the landing's bed plays. */
export function layersOf({ phase, load, storm, theme }: Scene): Layers {
  if (!theme || phase === 'pre-flight') return NO_THEME;
  const bed = phase === 'landed' ? 'landing' : phase;
  const quiet = phase === 'landed';
  return {
    ...NO_THEME,
    [bed]: 0.9,
    pulse: quiet ? 0 : at(PULSE, load),
    motion: quiet ? 0 : at(MOTION, load),
    tension: storm && !quiet ? at(TENSION, load) : 0,
  };
}
