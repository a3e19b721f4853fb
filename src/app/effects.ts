// Which sound answers which event of a flight.
// Must not play anything; the store does.

import type { FlightEvent } from '../flight/types.ts';
import type { EffectName } from '../panels/ports.ts';

/** The sound of one event, or null for silence. */
export function effectOf(event: FlightEvent): EffectName | null {
  switch (event.kind) {
    case 'strip-stamped':
      return 'stamp';
    case 'seat-changed':
      return 'turn-seat';
    case 'strip-arrived':
      return event.strip.storm ? 'caution' : 'strip';
    case 'message-sent':
    case 'read-back-confirmed':
    case 'asked-again':
    case 'tower-asked':
      return 'squelch';
    case 'remedy-ordered':
    case 'effort-trimmed':
      return 'lever';
    case 'finding-committed':
    case 'tagged':
    case 'surveyed':
    case 'friday-chosen':
    case 'strip-held':
      return 'switch';
    case 'handed-over':
    case 'slip-hung':
    case 'slip-left':
      return 'page';
    case 'effect-told':
    case 'effect-checked':
      return event.held ? 'right' : 'caution';
    case 'week-turned':
      return 'page';
    case 'landed':
      return 'landing';
    default:
      return null;
  }
}
