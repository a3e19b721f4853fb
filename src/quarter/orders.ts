// What can be done to a quarter from outside: tell, remedy, shake, hold, sharpen, trim. Each returns a new state.
// Must not judge whether it was wise or allowed; flight/ does.

import { at } from './at.ts';
import type { Cell, Disturbance, QuarterState } from './types.ts';

/** Effect of a blind order, and the K from which an order acts fully or in proportion. */
export const BLIND_EFFECT = 0.15;
/** What the cockpit knows of a cause that was logged, or told wholly right; and of one that was told partly right. */
export const KNOWLEDGE = { full: 0.95, partly: 0.6 } as const;
export const TOLD = 0.5;
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

/** The disturbance with this id; throws on an unknown id, which is a programming error. */
export function disturbanceOf(state: QuarterState, id: string): Disturbance {
  const found = state.disturbances.find((d) => d.id === id);
  if (found === undefined) throw new Error(`no disturbance ${id}`);
  return found;
}

/** The cockpit will know `value` of it from `week` on. */
export function tell(state: QuarterState, id: string, value: number, week: number): QuarterState {
  return withDisturbance(state, id, () => ({ pendingKnowledge: { week, value } }));
}

/** How much of an order's effect comes through, given what the cockpit has been told. */
export function effectWithKnowledge(effect: number, knowledge: number): number {
  if (knowledge >= FULLY_TOLD) return effect;
  return knowledge >= TOLD ? effect * knowledge : BLIND_EFFECT;
}

/** Remedies: from `week` on, at most 1 − effect of the disturbance remains. A week not in the future acts at once. */
export function remedy(state: QuarterState, id: string, effect: number, week: number): QuarterState {
  if (week <= state.week) {
    return withDisturbance(state, id, (d) => ({ remaining: Math.min(d.remaining, 1 - effect) }));
  }
  return withDisturbance(state, id, (d) => ({ pendingEffects: [...d.pendingEffects, { week, effect }] }));
}

/** Somebody acted blind: the segment is shaken in this week's tick. */
export function shake(state: QuarterState, id: string): QuarterState {
  return withDisturbance(state, id, (d) => ({ turbulentWeeks: [...d.turbulentWeeks, state.week] }));
}

/** «Vent»: the crew covers for the disturbance in this week's tick. */
export function hold(state: QuarterState, id: string): QuarterState {
  return withDisturbance(state, id, (d) => ({ heldWeeks: [...d.heldWeeks, state.week] }));
}

/** A tower scan of a segment: lag one week shorter, noise halved. */
export function sharpen(state: QuarterState, cell: number): QuarterState {
  return withCell(state, cell, (c) => ({ lag: Math.max(0, c.lag - 1), noise: c.noise / 2 }));
}

/** A trained inbox owner: replies a fifth faster for the rest of the quarter. */
export function trainInbox(state: QuarterState, cell: number): QuarterState {
  return withCell(state, cell, (c) => ({ responseFactor: c.responseFactor * 0.8 }));
}

/** Moves effort between segments; the sum stays. `share` is a part of all effort, 0–1. */
export function moveEffort(state: QuarterState, from: number, to: number, share: number): QuarterState {
  const available = Math.min(share, at(state.cells, from).effort * 0.8);
  const less = withCell(state, from, (c) => ({ effort: c.effort - available }));
  return withCell(less, to, (c) => ({ effort: c.effort + available }));
}
