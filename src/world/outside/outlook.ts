// What the view behind the windows needs to know of the flight, for the seat one sits in.
// Must not pass on more of the model than a real window would show.

import type { ViewName } from '../../content/index.ts';
import type { CockpitView, Phase, Seat } from '../../flight/index.ts';
import { arrangeCockpit } from '../arrangement.ts';
import { arrangeTower } from '../tower-arrangement.ts';
import type { FlyingInput } from '../types.ts';

/** The view outside from one seat, as far as the flight decides it. */
export interface Outlook {
  readonly view: ViewName;
  readonly from: Seat;
  readonly phase: Phase;
  readonly width: number;
  readonly height: number;
  /** Lower edge of the windows; and the middle of the view sideways. CSS pixels. */
  readonly sill: number;
  readonly middle: number;
  readonly market: number;
  readonly still: boolean;
  /** True where clouds may drift. */
  readonly drifting: boolean;
  readonly cockpit: CockpitView | null;
}

/** The outlook for the present state and window size. */
export function outlookOf(input: FlyingInput): Outlook {
  const { layout, view, market, tier, seat } = input;
  const cockpit = input.seat === 'cockpit' ? input.cockpit : null;
  const { phase } = input.seat === 'cockpit' ? input.cockpit : input.tower;
  const arrangement = cockpit === null ? arrangeTower(layout) : arrangeCockpit(layout, cockpit.awake);
  return {
    view,
    from: seat,
    phase,
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
