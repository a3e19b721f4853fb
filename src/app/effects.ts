// Which sound belongs to which event of a flight; hearing.ts plays it.

import type { FlightEvent, FlightState } from '../flight/index.ts';
import type { EffectName } from '../panels/ports.ts';
import { rules } from './rules.ts';

/** The strip that an event is about. */
const stripOf = (id: string, { strips }: FlightState) => strips.find((strip) => strip.id === id);

/** The sound of an event, or null for none. */
export function effectOf(event: FlightEvent, state: FlightState): EffectName | null {
  switch (event.kind) {
    case 'strip-stamped':
      return 'stamp';
    case 'seat-changed':
      return 'turn-seat';
    case 'strip-arrived':
      return event.strip.storm ? 'caution' : 'strip';
    case 'caller-returned':
    case 'caller-escalated':
    case 'director-called':
    case 'scan-came-back-empty':
    case 'message-sent':
    case 'read-back-confirmed':
    case 'asked-again':
    case 'asked-more':
    case 'tower-asked':
      return 'squelch';
    case 'took-off':
    case 'remedy-ordered':
    case 'guessed':
    case 'effort-trimmed':
      return 'lever';
    case 'finding-committed':
    case 'suspect-struck':
    case 'dug-on':
    case 'tagged':
    case 'surveyed':
    case 'friday-chosen':
    case 'strip-held':
    case 'made-to-wait':
      return 'switch';
    case 'card-opened':
    case 'logged':
    case 'slip-hung':
    case 'matter-left':
      return 'page';
    case 'difference-named':
    case 'wrong-stamp-named':
      return event.right ? 'right' : 'switch';
    case 'effect-told': {
      // It sounds well where the news can say so: the figure shows what was done.
      const strip = stripOf(event.strip, state);
      const shows = strip !== undefined && rules().shownIn(strip, event) === 'fully';
      return shows && event.outcome === 'mended' ? 'right' : 'caution';
    }
    case 'effect-checked':
      return event.said === event.truth ? 'right' : 'switch';
    case 'week-turned':
      return 'page';
    case 'landed':
      return 'landing';
    default:
      return null;
  }
}

/** The segment that an event comes from; null = no particular one. */
export function cellOf(event: FlightEvent, state: FlightState): number | null {
  switch (event.kind) {
    case 'strip-arrived':
      return event.strip.cell;
    case 'tagged':
    case 'surveyed':
      return event.cell;
    case 'effect-told':
    case 'effect-checked':
    case 'caller-returned':
    case 'caller-escalated':
      return stripOf(event.strip, state)?.cell ?? null;
    default:
      return null;
  }
}

/** True while the cockpit's panel is lit red. The warning sound is heard in both seats. */
export function panelAlarms(state: FlightState): boolean {
  return state.phase === 'flying' && rules().isAlarming(rules().warningView(state));
}
