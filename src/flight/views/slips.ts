// A slip as the player sees it: the words that were heard, but not how much of the truth is in them, unless the tower's verdict has said so.

import { TOLD } from '../../quarter/orders.ts';
import { isProved, knownUntrue } from '../desks/matter.ts';
import type { FlightState } from '../state/flight.ts';
import type { Slip } from '../state/message.ts';
import type { SlipView } from './types.ts';

/** The slip as the player sees it: never what the other of two people had said. Whether it was enough to act on is told only once its call has come. */
export function slipView(state: FlightState, { knowledge, sent: _sent, ...slip }: Slip): SlipView {
  const known = slip.state === 'called' && knowledge >= TOLD;
  const untrue = knownUntrue(state, slip);
  return { ...slip, known, untrue, asProved: isProved(state, slip) };
}
