// What happens when a week turns: the quarter advances, remedies take effect, slips are hung up, strips arrive, Friday choices come.
// No timer is involved: `turn-week` is a command like any other.

import { at } from '../../quarter/at.ts';
import { PURPOSE, pick, shuffled } from '../../quarter/draws.ts';
import { wonSoFar } from '../../quarter/quarter.ts';
import { arrivalOf } from './arrivals.ts';
import { escalate, returnCallers, toldOf } from './callers.ts';
import { isChecking } from './effect.ts';
import { stripFacts } from '../desks/facts.ts';
import { openCrisis } from '../state/crisis.ts';
import { officerStamps } from './officer.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import { type Turn, require } from './turn.ts';
import type { FridayChoice } from '../state/flight.ts';

function friday(turn: Turn): FridayChoice {
  const { quarter, setup, week } = turn.state;
  const order = shuffled(quarter.cells.length, setup.seed, week, PURPOSE.friday);
  return {
    week,
    options: [
      { id: 'scan', cell: at(order, 0) },
      { id: 'inbox', cell: at(order, pick(2, setup.seed, week, 1, PURPOSE.friday)) },
    ],
    chosen: null,
  };
}

function landOrders(turn: Turn): void {
  const { week } = turn.state;
  for (const strip of turn.state.strips) {
    const { status, landsWeek } = strip;
    if (landsWeek === null) continue;
    // Of what the tower is to check nobody tells before.
    if (status === 'effective' && !strip.effectTold && landsWeek < week && !isChecking(strip))
      turn.emit({ kind: 'effect-told', ...toldOf(turn.state, strip) });
    if (status !== 'ordered' || strip.remedy === null || landsWeek > week) continue;
    turn.emit({ kind: 'remedy-landed', strip: strip.id });
  }
}

/** Storm strips that nobody stamped are closed by the crew, and scored as stamped wrong. */
function closeOldStorms(turn: Turn): void {
  for (const strip of turn.state.strips) {
    if (!strip.storm || strip.status === 'closed' || strip.arrivedWeek >= turn.state.week) continue;
    turn.score('storm-wrong', strip.id);
    turn.emit({ kind: 'storm-closed', strip: strip.id });
  }
}

function arrive(turn: Turn): void {
  for (const planned of turn.state.planned) {
    if (planned.callWeek !== turn.state.week || turn.state.strips.some((s) => s.id === planned.id)) continue;
    turn.emit({ kind: 'strip-arrived', strip: arrivalOf(turn.state, planned, turn.content) });
  }
  for (const strip of turn.state.strips) {
    if (strip.status !== 'waiting' || strip.availableWeek > turn.state.week) continue;
    // The call comes now, so its facts are taken now: a call must not contradict an instrument.
    const facts = stripFacts(turn.state, strip);
    turn.emit({
      kind: 'strip-arrived',
      strip: { ...strip, status: 'arrived', called: true, arrivedWeek: turn.state.week, facts },
    });
  }
}

/** Everything that happens at the beginning of a week, the first included. */
export function beginWeek(turn: Turn): void {
  closeOldStorms(turn);
  for (const slip of turn.state.slips) {
    if (slip.state === 'on-the-way' && slip.hangsFromWeek <= turn.state.week)
      turn.emit({ kind: 'slip-hung', slip: slip.id });
  }
  landOrders(turn);
  returnCallers(turn);
  escalate(turn);
  arrive(turn);
  const check = officerStamps(turn.state, turn.content);
  if (check !== null) turn.emit({ kind: 'officer-stamped', check });
  // The choice costs no fuel, but it is not offered to a crew that has spent more than it was granted.
  if (scheduleOf(turn.state.setup).fridays.includes(turn.state.week) && turn.state.fuel >= 0)
    turn.emit({ kind: 'friday-came', choice: friday(turn) });
}

/** Carries out `turn-week`: the week is simulated, and then the new week begins, or the flight lands after the last one. */
export function turnWeek(turn: Turn): void {
  require(openCrisis(turn.state) === null, 'director-waits');
  turn.emit({ kind: 'week-turned', to: turn.state.week + 1 });
  // Whoever does not choose goes without.
  if (turn.state.friday !== null) turn.emit({ kind: 'friday-lapsed', with: 'week' });
  if (turn.state.week > turn.state.setup.stopAfter) {
    closeOldStorms(turn);
    turn.emit({
      kind: 'landed',
      landing: wonSoFar(turn.state.quarter) / turn.state.quarter.plan,
    });
    return;
  }
  beginWeek(turn);
}
