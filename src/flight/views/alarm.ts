// When the cockpit's panel is lit red. The picture and the sound use the same rule.

import type { CockpitView } from './types.ts';

/** True while there is no fuel left, or while the aircraft stalls and the speed instrument is on. */
export function isAlarming({ fuel, speed, awake }: Pick<CockpitView, 'fuel' | 'speed' | 'awake'>): boolean {
  return fuel.left < 0 || (speed.stall && awake.includes('speed'));
}
