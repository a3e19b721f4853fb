// The rules of a crisis: when the director calls, and what follows when one of two matters waits.

import { at } from '../../quarter/at.ts';
import { crisisMatterOf, judgeWaiting } from '../desks/crisis.ts';
import { lineOf } from '../desks/log.ts';
import { matterOf } from '../desks/matter.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import { openCrisis } from '../state/crisis.ts';
import type { FlightState } from '../state/flight.ts';
import { type Turn, require } from './turn.ts';

/** True while a crisis may still come this week. */
export function crisisMayCome({ setup, crises, week }: FlightState): boolean {
  return (
    week < setup.stopAfter &&
    crises.length < scheduleOf(setup).crises &&
    crises.every((one) => one.week !== week)
  );
}

/** The segment for which this strip's matter waits this week, so that nothing can be decided about it; null = it does not wait. */
export function wentFirst(
  { crises, week }: Pick<FlightState, 'crises' | 'week'>,
  strip: string,
): number | null {
  const [crisis] = crises.filter(
    (one) => one.week === week && one.waits !== null && at(one.matters, one.waits).strip === strip,
  );
  return crisis === undefined || crisis.waits === null ? null : at(crisis.matters, 1 - crisis.waits).cell;
}

/**
 * After a call was taken into the cockpit: the director calls when a slip about another segment hangs there. Both have been told, so neither
 * seat is given away by it.
 */
export function callDirector(turn: Turn, id: string): void {
  const { state } = turn;
  const strip = turn.strip(id);
  if (strip.job?.stage !== 'remedy' || !crisisMayCome(state)) return;
  if (matterOf(state, strip, null).about === 'normal') return;
  const slip = state.slips.find(
    (one) =>
      one.state === 'hanging' && one.suspect !== 'normal' && one.cell !== strip.cell && one.strip !== id,
  );
  if (slip === undefined) return;
  turn.emit({
    kind: 'director-called',
    crisis: {
      week: state.week,
      matters: [
        { strip: id, slip: null, cell: strip.cell },
        { strip: slip.strip, slip: slip.id, cell: slip.cell },
      ],
      waits: null,
      judged: null,
    },
  });
}

/** The cockpit says who waits. It takes no order and moves no figure but by the waiting itself. */
export function letWait(turn: Turn, id: string): void {
  const crisis = openCrisis(turn.state);
  require(crisis !== null, 'no-crisis');
  require(turn.seat === 'cockpit', 'other-seat');
  const waits = crisis.matters.findIndex(({ strip }) => strip === id);
  require(waits === 0 || waits === 1, 'unknown-strip');
  const matter = crisisMatterOf(turn.state, at(crisis.matters, waits));
  const { cell } = at(crisis.matters, 1 - waits);
  const judged = turn.options.grading ? judgeWaiting(turn.state, crisis, waits, turn.content) : null;
  turn.emit({ kind: 'made-to-wait', strip: id, waits, judged });
  turn.emit({
    kind: 'logged',
    strip: id,
    // The line names the segment that went first.
    line: lineOf(turn.state, turn.content, { hand: 'waits', about: matter.about, cell, by: 'cockpit' }),
  });
}
