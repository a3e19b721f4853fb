// When a warning lights a room, and in which colour.
// Must not light it.

import { type CockpitView, isAlarming, skyOf, type TowerView } from '../../flight/index.ts';

export type Warning = 'amber' | 'red' | null;

/** The light on the panel: red when the aircraft stalls or the fuel is gone, amber while a lamp is lit. */
export function cockpitWarning(view: CockpitView): Warning {
  if (isAlarming(view)) return 'red';
  return view.lamps.some(({ lit }) => lit) ? 'amber' : null;
}

/** The light on the desk: amber while a storm stands over a sector that was looked into. */
export function towerWarning({ weather }: TowerView): Warning {
  return weather.some(({ severity, scanned }) => scanned && skyOf(severity) === 'storm') ? 'amber' : null;
}
