// What both seats saw at any moment of a flight that is over.

import type { Content } from '../../content/types.ts';
import { phaseOf } from '../schedule/phase.ts';
import type { Command } from '../state/command.ts';
import type { FlightSetup } from '../state/flight.ts';
import { cockpitView } from '../views/cockpit.ts';
import { stripViews } from '../views/flight.ts';
import { towerView } from '../views/tower.ts';
import { stateAt } from './log.ts';
import { pairTold } from './pair.ts';
import type { MomentView } from './types.ts';

/**
 * What both seats saw after a number of commands.
 * @param step how many commands; 0 = before take-off, more than there are = the end
 */
export function momentAt(
  setup: FlightSetup,
  commands: readonly Command[],
  content: Content,
  step: number,
): MomentView {
  const state = stateAt(setup, commands, content, step);
  const { week, seat } = state;
  return {
    week,
    phase: phaseOf(state),
    seat,
    cockpit: cockpitView(state, content),
    tower: towerView(state),
    strips: stripViews(state, seat, content),
    pair: pairTold(state),
  };
}
