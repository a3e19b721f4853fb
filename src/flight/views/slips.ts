// A slip as it can be read: the words that were heard, and not how much of the truth is in them.

import { TOLD } from '../../quarter/orders.ts';
import type { Slip } from '../state/message.ts';
import type { SlipView } from './types.ts';

/** The slip for whoever reads it; whether it was enough to go by is told once its call has come. */
export function slipView({ knowledge, ...slip }: Slip): SlipView {
  return { ...slip, known: slip.state === 'called' && knowledge >= TOLD };
}
