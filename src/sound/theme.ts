// Which layers of the theme are heard, and how loud: a bed per phase, more over it with every open strip.
// Must not play anything.

import type { Scene } from './port.ts';

export const BEDS = ['take-off', 'climb', 'cruise', 'descent', 'landing'] as const;
const LAYERS = [...BEDS, 'pulse', 'motion', 'tension'] as const;
export type Layer = (typeof LAYERS)[number];
export type Layers = Readonly<Record<Layer, number>>;

/** Loudness of what comes over the bed, by the number of open strips; more strips are as the last. */
const PULSE = [0, 0.45, 0.7, 0.9, 1];
const MOTION = [0, 0.25, 0.6, 0.9, 1];
/** A storm's tension, by the number of open strips: it is there even when all is stamped. */
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

/** 0–1 per layer. Before the take-off there is no theme; after the landing its bed goes on alone. */
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
