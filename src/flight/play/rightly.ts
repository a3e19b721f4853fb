// What is right apart from seat and finding, as every way of flying does it that is not about doing it wrong.

import type { Content } from '../../content/types.ts';
import { rootAnswer } from '../desks/cockpit.ts';
import { busyWith } from '../rules/busy.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { Command } from '../state/command.ts';
import type { FlightState } from '../state/flight.ts';
import type { Address, Slip } from '../state/message.ts';
import type { Strip } from '../state/strip.ts';

/** Whom the message is for; null in flights in which it has no address. */
export function addressFor(state: FlightState, strip: Strip, content: Content): Address | null {
  if (!scheduleOf(state.setup).desk.addressed) return null;
  return content.full(strip.scenario).handoff === 'none' ? 'caller' : 'cockpit';
}

/** Asks the tower where a request needs it; null while the tower cannot take it. */
export function askTower(state: FlightState, { id }: Strip): Command | null {
  return state.orders.tower && busyWith(state, 'tower') === null ? { kind: 'ask-tower', strip: id } : null;
}

/** The strip of a slip whose leg has work of its own in the cockpit; null where the slip is only followed. */
export function legOf(state: FlightState, slip: Slip, content: Content): Strip | null {
  const strip = state.strips.find((s) => s.id === slip.strip);
  return slip.leg && strip !== undefined && content.full(strip.scenario).cockpit !== null ? strip : null;
}

/** Asks for what was lost on the way; then follows the slip, unless it says that nothing is wrong. */
export function heedSlip(state: FlightState, slip: Slip, content: Content): Command {
  if (slip.missing !== null) return { kind: 'ask-again', slip: slip.id };
  // Nothing is wrong, so nothing is done.
  if (slip.suspect === 'normal') return { kind: 'leave', slip: slip.id };
  const leg = legOf(state, slip, content);
  return { kind: 'follow', slip: slip.id, answer: leg === null ? null : rootAnswer(state, leg, content) };
}
