// What can be done to a quarter from outside: tell, remedies, shake, hold, sharpen, trim. Each function returns a new state.
// Whether it is allowed is decided by the rules in flight/.

import { at } from './at.ts';
import { type Remedy, reliefOf } from './remedies.ts';
import type { Cell, Disturbance, QuarterState } from './types.ts';

/**
 * K after a message: of a cause that is logged or was told measured and completely right, of one told as likely, and of one that is right
 * but not as it was told (a strike that does not hold, advice that is wrong or missing, a certainty misheard); and of one that comes with a
 * forecast that does not hold, which nobody acts on.
 */
export const KNOWLEDGE = { full: 0.95, likely: 0.65, partly: 0.6, doubted: 0.3 } as const;
/** K from which the cockpit counts as told: from here an order works in proportion to K. */
export const TOLD = 0.5;
/** K from which an order has its whole effect. */
export const FULLY_TOLD = 0.9;

function withDisturbance(
  state: QuarterState,
  id: string,
  change: (disturbance: Disturbance) => Partial<Disturbance>,
): QuarterState {
  return {
    ...state,
    disturbances: state.disturbances.map((d) => (d.id === id ? { ...d, ...change(d) } : d)),
  };
}

function withCell(state: QuarterState, index: number, change: (cell: Cell) => Partial<Cell>): QuarterState {
  return { ...state, cells: state.cells.map((c, i) => (i === index ? { ...c, ...change(c) } : c)) };
}

/** The disturbance with this id. @throws Error on an unknown id, which is a bug */
export function disturbanceOf(state: QuarterState, id: string): Disturbance {
  const found = state.disturbances.find((d) => d.id === id);
  if (found === undefined) throw new Error(`no disturbance ${id}`);
  return found;
}

/** The cockpit will know the share `value` of the disturbance from `week` on. */
export function tell(state: QuarterState, id: string, value: number, week: number): QuarterState {
  return withDisturbance(state, id, () => ({ pendingKnowledge: { week, value } }));
}

/** The cockpit knows the share `value` of the disturbance from now on, unless it knows more already. */
export function know(state: QuarterState, id: string, value: number): QuarterState {
  return withDisturbance(state, id, ({ knowledge }) => ({ knowledge: Math.max(knowledge, value) }));
}

/** How much of a remedy is achieved, given what the cockpit has been told; nothing where it does not know the cause. */
export function effectiveWith(knowledge: number): number {
  if (knowledge >= FULLY_TOLD) return 1;
  return knowledge >= TOLD ? knowledge : 0;
}

/**
 * A remedy is ordered in the present week.
 * @param effective how much of it is achieved, 0–1; a segment is shaken whether or not anything is
 */
export function order(state: QuarterState, id: string, remedy: Remedy, effective: number): QuarterState {
  const relief = reliefOf(remedy, state.week, effective);
  const next =
    effective > 0 ? withDisturbance(state, id, (d) => ({ reliefs: [...d.reliefs, relief] })) : state;
  return remedy.shakes ? shake(next, id) : next;
}

/** Somebody gave an order without knowing the cause, or took people from their work: this shakes the segment in this week. */
export function shake(state: QuarterState, id: string): QuarterState {
  return withDisturbance(state, id, (d) => ({ turbulentWeeks: [...d.turbulentWeeks, state.week] }));
}

/** «Vent»: in this week the crew covers for the disturbance. */
export function hold(state: QuarterState, id: string): QuarterState {
  return withDisturbance(state, id, (d) => ({ heldWeeks: [...d.heldWeeks, state.week] }));
}

/** The tower has surveyed the segment: its figures come one week earlier, and the noise is halved. */
export function sharpen(state: QuarterState, cell: number): QuarterState {
  return withCell(state, cell, (c) => ({ lag: Math.max(0, c.lag - 1), noise: c.noise / 2 }));
}

/** Somebody was trained to answer the inbox: first replies come a fifth sooner for the rest of the quarter. */
export function trainInbox(state: QuarterState, cell: number): QuarterState {
  return withCell(state, cell, (c) => ({ responseFactor: c.responseFactor * 0.8 }));
}

/**
 * Moves effort from one segment to another; the total stays.
 * @param share the part of all effort to move, 0–1; at most 80 % of what `from` has
 */
export function moveEffort(state: QuarterState, from: number, to: number, share: number): QuarterState {
  const available = Math.min(share, at(state.cells, from).effort * 0.8);
  const less = withCell(state, from, (c) => ({ effort: c.effort - available }));
  return withCell(less, to, (c) => ({ effort: c.effort + available }));
}
