// Callers come back: one whose matter was mended, one whose matter was eased, one for whom nothing has changed; and whoever nobody has acted
// for rings again, plainer. They only tell what the model has made of it; nothing of the model moves by it.

import { lostTo } from '../../quarter/loss.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import { factOf, factsOf } from '../desks/facts.ts';
import { outcomeOf, wasHelped } from '../desks/outcome.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { CallerOutcome } from '../state/effect.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';
import type { Turn } from './turn.ts';

/** Whoever nobody has acted for rings again so many weeks after the call. */
const PATIENCE = 4;
/** What has been lost is told in steps of so many NOK; less than one of them is not worth a call. */
const TOLD_IN = 5000;

const OUTCOMES: readonly CallerOutcome[] = ['mended', 'eased', 'unchanged'];

/** What has become of a strip: the result of its call then and now, and what its caller notices. */
export function toldOf(state: FlightState, strip: Strip) {
  return {
    strip: strip.id,
    before: factOf(strip.facts, `${strip.cites}Now`),
    after: factOf(factsOf(state.quarter, strip.cell, state.fuel), `${strip.cites}Now`),
    outcome: outcomeOf(state, strip),
  };
}

/** True for a call that still costs: there is something behind it that does not go by itself. */
function lasts({ quarter }: FlightState, { storm, called, disturbance }: Strip): boolean {
  const { chance, liftedWeek } = disturbanceOf(quarter, disturbance);
  return !storm && called && !chance && liftedWeek === null;
}

/** True once what was done has been told, or where the cockpit has left the matter. What the tower has still to check nobody has told. */
function isSettled({ effectTold, status, remedy }: Strip): boolean {
  return effectTold || (status === 'closed' && remedy === 'leave');
}

/** In one quiet week, of the callers of the first weeks one calls again for each outcome. */
export function returnCallers(turn: Turn): void {
  const { callback } = scheduleOf(turn.state.setup);
  if (turn.state.week !== callback?.week) return;
  const early = turn.state.strips.filter(
    (s) => s.arrivedWeek <= callback.calledUpTo && lasts(turn.state, s) && isSettled(s),
  );
  for (const outcome of OUTCOMES) {
    // Whoever has been helped for a while does not say that nothing has changed.
    const told = early
      .filter((strip) => outcome !== 'unchanged' || !wasHelped(turn.state, strip))
      .map((strip) => toldOf(turn.state, strip))
      .find((one) => one.outcome === outcome);
    if (told !== undefined) turn.emit({ kind: 'caller-returned', ...told });
  }
}

/** True while nobody has acted on a strip, whatever has been found out. */
function isUntouched({ status, remedy }: Strip): boolean {
  return status === 'arrived' || status === 'read' || (status === 'ordered' && remedy === null);
}

/** True for a strip that was worked on and is open all the same: nothing of it has helped. */
function isInVain(state: FlightState, strip: Strip): boolean {
  const open = strip.status === 'working' || strip.status === 'returned';
  return open && outcomeOf(state, strip) === 'unchanged';
}

/** Whoever has waited longest in vain rings again; at most one a week, each once, and no more of them than the schedule has. */
export function escalate(turn: Turn): void {
  const { state } = turn;
  const { strips, week } = state;
  if (strips.filter(({ escalated }) => escalated !== null).length >= scheduleOf(state.setup).escalations)
    return;
  for (const strip of strips) {
    const waits = isUntouched(strip) || isInVain(state, strip);
    if (strip.escalated !== null || week - strip.arrivedWeek < PATIENCE || !waits || !lasts(state, strip))
      continue;
    const lost = lostTo(state.quarter, strip.disturbance, strip.arrivedWeek);
    const cost = Math.round(lost / TOLD_IN) * TOLD_IN;
    if (cost <= 0) continue;
    turn.emit({ kind: 'caller-escalated', strip: strip.id, cost });
    return;
  }
}
