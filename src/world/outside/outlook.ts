// What one sees outside from where one sits: how much of the flight the view behind the windows needs.
// Must not draw, or say more of the model than a window would.

import type { CockpitView, Phase, Seat } from '../../flight/index.ts';
import { arrangeCockpit, arrangeTower } from '../arrangement.ts';
import type { WorldInput } from '../types.ts';

export interface Outlook {
  readonly from: Seat;
  readonly phase: Phase;
  readonly width: number;
  readonly height: number;
  /** Lower edge of the windows, and the middle one looks through. */
  readonly sill: number;
  readonly middle: number;
  readonly market: number;
  readonly still: boolean;
  /** Clouds drift. */
  readonly drifting: boolean;
  readonly cockpit: CockpitView | null;
}

/** The outlook in the window as it stands now. */
export function outlookOf({ layout, market, tier, cockpit, tower, seat }: WorldInput): Outlook {
  const arrangement =
    seat === 'cockpit' ? arrangeCockpit(layout, cockpit?.awake ?? []) : arrangeTower(layout);
  return {
    from: seat,
    phase: cockpit?.phase ?? tower?.phase ?? 'pre-flight',
    width: window.innerWidth,
    height: window.innerHeight,
    sill: arrangement.sill,
    middle: layout.stage.x + layout.stage.width / 2,
    market,
    still: tier === 'still',
    drifting: tier === 'full',
    cockpit,
  };
}
