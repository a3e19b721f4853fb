// States of a crisis: the director's question, and what was made to wait.

import { type FlightState, openCrisis } from '../../src/flight/index.ts';
import { andThen, moment } from './moments.ts';
import type { Shown } from './state-makers.ts';

/** True when the director's question is the next to be asked. */
export function asksDirector({ crises, difference, seat }: FlightState): boolean {
  return openCrisis({ crises }) !== null && difference === null && seat === 'cockpit';
}

/** After a crisis, in which the call or the slip was made to wait. */
function onHold(side: 0 | 1) {
  const now = moment(
    'the director on the line',
    ({ state }) => (asksDirector(state) ? openCrisis(state) : null),
    { questions: true },
  );
  const matter = now.found.matters[side];
  return { moment: andThen(now, { kind: 'let-wait', strip: matter.strip }), matter };
}

export function slipOnHold(): Shown {
  const { moment: after, matter } = onHold(1);
  return { moment: after, open: { kind: 'slip', id: matter.slip ?? '' }, stamp: null };
}

export function callOnHold(): Shown {
  const { moment: after, matter } = onHold(0);
  return { moment: after, open: { kind: 'strip', id: matter.strip }, stamp: null };
}
