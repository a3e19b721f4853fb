// The state after a decision of the cockpit (a remedy, a matter that is left, a guess, who waits in a crisis) and after the tower's check of one.

import { at, found, last } from '../../quarter/at.ts';
import { order, shake } from '../../quarter/orders.ts';
import { ownWorkAfter } from '../desks/matter.ts';
import type { FlightEvent } from '../state/event.ts';
import type { FlightState } from '../state/flight.ts';
import { slip, strip } from './change.ts';

/** A remedy was ordered. */
export function remedied(state: FlightState, event: FlightEvent & { kind: 'remedy-ordered' }): FlightState {
  const { cell, effective, choice, ordered: remedies, price, shifts, lands, checked, judged } = event;
  const target = found(state.strips, (s) => s.id === event.strip, `strip ${event.strip}`);
  const next = {
    ...state,
    quarter: remedies.reduce(
      (quarter, { remedy }) => order(quarter, target.disturbance, remedy, effective),
      state.quarter,
    ),
    fuel: state.fuel - price,
    orders: { ...state.orders, cockpit: false },
    ownWork: ownWorkAfter(state, cell, remedies),
    shifted:
      shifts === null ? state.shifted : [...state.shifted, { strip: target.id, own: target.cell, shifts }],
  };
  // Whoever was misled has mended nothing: the strip comes back, or, before its call, still waits for it. Where the tower checks the effect,
  // that shows then.
  const ordered = strip(next, event.strip, () =>
    effective > 0 || checked
      ? { status: 'ordered', remedy: choice, judged, landsWeek: lands, job: null }
      : target.stamps.length === 0
        ? {}
        : {
            status: 'returned',
            remedy: choice,
            judged,
            landsWeek: null,
            availableWeek: state.week + 1,
            job: null,
          },
  );
  return event.slip === null ? ordered : slip(ordered, event.slip, { state: 'followed' });
}

/** The cockpit leaves a matter as it is. */
export function matterLeft(state: FlightState, event: FlightEvent & { kind: 'matter-left' }): FlightState {
  const target = found(state.strips, (s) => s.id === event.strip, `strip ${event.strip}`);
  // A slip may be set aside while its strip waits for its call or is worked on again; that goes on then.
  const open = event.slip === null || target.status === 'ordered';
  const left = strip(state, event.strip, () =>
    open ? { status: 'closed', job: null, remedy: 'leave', judged: event.judged } : {},
  );
  return event.slip === null ? left : slip(left, event.slip, { state: 'left' });
}

/** The cockpit acted without knowing the cause. */
export function guessed(state: FlightState, event: FlightEvent & { kind: 'guessed' }): FlightState {
  const target = found(state.strips, (s) => s.id === event.strip, `strip ${event.strip}`);
  const next = {
    ...state,
    quarter: shake(state.quarter, target.disturbance),
    fuel: state.fuel - event.cost,
    orders: { ...state.orders, cockpit: false },
  };
  return strip(next, event.strip, () => ({
    status: 'returned',
    remedy: 'guess',
    availableWeek: state.week + 1,
    job: null,
  }));
}

/** The tower has judged a remedy. One that is said not to work brings its strip back; that it is too early is said without an order. */
export function effectChecked(
  state: FlightState,
  event: FlightEvent & { kind: 'effect-checked' },
): FlightState {
  const { said, truth, again } = event;
  const { week } = state;
  const orders = said === 'early' ? state.orders : { ...state.orders, tower: false };
  return strip({ ...state, orders }, event.strip, ({ check, status }) => ({
    check:
      check === null
        ? null
        : {
            ...check,
            dueWeek: again ?? check.dueWeek,
            done: again === null,
            judged: [...check.judged, { week, said, truth }],
          },
    ...(said === 'fails' && (status === 'effective' || status === 'closed')
      ? { status: 'returned', availableWeek: week + 1, landsWeek: null, effectTold: false }
      : {}),
  }));
}

/** In a crisis one of the two waits. A call that had been taken into the cockpit gives the order of the week back, for the slip to have it. */
export function madeToWait(state: FlightState, event: FlightEvent & { kind: 'made-to-wait' }): FlightState {
  const { waits, judged } = event;
  const crisis = { ...last(state.crises), waits, judged };
  const next = { ...state, crises: [...state.crises.slice(0, -1), crisis] };
  if (at(crisis.matters, waits).slip !== null) return next;
  return strip({ ...next, orders: { ...next.orders, cockpit: true } }, event.strip, () => ({
    status: 'returned',
    availableWeek: state.week + 1,
    job: null,
  }));
}
