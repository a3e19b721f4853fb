// A slip as the player sees it: the words that were heard, but not how much of the truth is in them.

import { TOLD } from '../../quarter/orders.ts';
import type { Slip } from '../state/message.ts';
import type { SlipView } from './types.ts';

/** The slip as the player sees it: never what the other of two people had said. Whether it was enough to act on is told only once its call has come. */
export function slipView({ knowledge, sent: _sent, ...slip }: Slip): SlipView {
  return { ...slip, known: slip.state === 'called' && knowledge >= TOLD };
}
