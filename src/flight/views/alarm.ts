// When the cockpit's panel is lit red: what the picture shows and what is heard go by the same rule.

import type { CockpitView } from './types.ts';

/** True while the fuel is gone, or the aircraft stalls and the speed is shown. */
export function isAlarming({ fuel, speed, awake }: Pick<CockpitView, 'fuel' | 'speed' | 'awake'>): boolean {
  return fuel.left < 0 || (speed.stall && awake.includes('speed'));
}
