// Whether a result has moved by the time somebody calls about it.

import type { Content } from '../../content/types.ts';
import { given } from '../../quarter/at.ts';
import { advance, createQuarter } from '../../quarter/quarter.ts';
import { symptomOf } from '../../quarter/symptoms.ts';
import { factOf, factsOf } from '../desks/facts.ts';
import type { Plan } from '../schedule/plan.ts';
import type { FlightSetup } from '../state/flight.ts';

/** A result that differs less than this share from what is normal looks like nothing at all. */
const LEAST_MOVED = 0.15;

/**
 * True where the result that each call names has moved in its week, with nothing done by then. Sellers who are too few lose nothing where few
 * cases are open, so only the segments of such calls have to be looked at.
 */
export function allMoved({ seed }: FlightSetup, { planned, disturbances }: Plan, content: Content): boolean {
  const calls = planned.flatMap(({ scenario, slot, cell, callWeek }) => {
    if (slot === 'storm') return [];
    const { kind, figure } = content.full(scenario);
    return kind === 'capacity' ? [{ cell, callWeek, symptom: symptomOf(kind, figure) }] : [];
  });
  if (calls.length === 0) return true;
  const weeks = new Map<number, ReturnType<typeof createQuarter>>();
  let quarter = createQuarter(content.model, seed, disturbances);
  for (const last = Math.max(...calls.map(({ callWeek }) => callWeek)); ; quarter = advance(quarter)) {
    weeks.set(quarter.week, quarter);
    if (quarter.week >= last) break;
  }
  return calls.every(({ cell, callWeek, symptom }) => {
    const facts = factsOf(given(weeks.get(callWeek), `week ${callWeek}`), cell, 0);
    const norm = factOf(facts, `${symptom}Norm`);
    return Math.abs(factOf(facts, `${symptom}Now`) - norm) >= LEAST_MOVED * norm;
  });
}
