// What is right apart from seat and finding, as every way of flying does it that is not about doing it wrong.

import type { Content } from '../../content/types.ts';
import { found } from '../../quarter/at.ts';
import { busyWith } from '../desks/busy.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { Command } from '../state/command.ts';
import type { EffectAnswer, EffectCheck } from '../state/effect.ts';
import type { FlightState } from '../state/flight.ts';
import type { Address, Slip } from '../state/message.ts';
import type { Strip } from '../state/strip.ts';
import { type Chooser, answerOf } from './choose.ts';

/** Whom the message is for; null in flights in which it has no address. */
export function addressFor(state: FlightState, strip: Strip, content: Content): Address | null {
  if (!scheduleOf(state.setup).desk.addressed) return null;
  return content.full(strip.scenario).handoff === 'none' ? 'caller' : 'cockpit';
}

/** Asks the tower where a request needs it; null while the tower cannot take it. */
export function askTower(state: FlightState, { id }: Strip): Command | null {
  return state.orders.tower && busyWith(state, 'tower') === null ? { kind: 'ask-tower', strip: id } : null;
}

/** Judges the first remedy whose check is due; null where there is none, or while the tower has no order left. */
export function checkDue(
  { strips, orders, week }: FlightState,
  says: (strip: Strip, check: EffectCheck) => EffectAnswer,
): Command | null {
  for (const strip of orders.tower ? strips : []) {
    const { check } = strip;
    if (check !== null && !check.done && check.dueWeek <= week)
      return { kind: 'check-effect', strip: strip.id, says: says(strip, check) };
  }
  return null;
}

/** The strip that a slip is about. */
export function stripOf(state: FlightState, slip: Slip): Strip {
  return found(state.strips, (s) => s.id === slip.strip, `strip ${slip.strip}`);
}

/** Asks for what was lost on the way; then decides on the slip. */
export function heedSlip(state: FlightState, slip: Slip, content: Content, chooser: Chooser): Command {
  if (slip.missing !== null) return { kind: 'ask-again', slip: slip.id };
  const strip = stripOf(state, slip);
  return { kind: 'follow', slip: slip.id, answer: answerOf(state, strip, slip, content, chooser) };
}
