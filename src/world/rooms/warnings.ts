// When a warning lights a room, and in which colour.

import { type CockpitView, isAlarming, skyOf, type TowerView } from '../../flight/index.ts';

export type Warning = 'amber' | 'red' | null;

/** The light on the cockpit's panel: red in a stall or without fuel, amber while a lamp is lit. */
export function cockpitWarning(view: CockpitView): Warning {
  if (isAlarming(view)) return 'red';
  return view.lamps.some(({ lit }) => lit) ? 'amber' : null;
}

/** The light on the tower's desk: amber while a storm stands over a segment that has been scanned. */
export function towerWarning({ weather }: TowerView): Warning {
  return weather.some(({ severity, scanned }) => scanned && skyOf(severity) === 'storm') ? 'amber' : null;
}
