// Whether the player has seen in the tower what the crew in the cockpit has not been told.
// Must not say what it is.

import { TOLD } from '../../../quarter/orders.ts';
import type { FlightState, Strip } from '../../../flight/index.ts';

/** True where the chart of this cause was seen in the tower, and its message was not sent, is on its way, or failed. */
export function playerKnows(state: FlightState, { disturbance }: Strip): boolean {
  return (
    state.surveys.some((survey) => survey.found === disturbance) ||
    state.strips.some((one) => one.disturbance === disturbance && one.job?.seat === 'tower') ||
    state.slips.some(
      (slip) => slip.disturbance === disturbance && (slip.state === 'on-the-way' || slip.knowledge < TOLD),
    )
  );
}
