// Which kinds of disturbance can be behind a symptom: those that move it in the model. A test holds the table against the model.

import { at } from './at.ts';
import type { ResultId } from './figures.ts';
import type { Kind } from './types.ts';

/** A result that a call names. Its causes are told apart on the tower's table. */
export const SYMPTOMS = ['meetings', 'talks', 'close', 'win', 'leavers'] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** The kinds that move each symptom. */
export const POOLS: Readonly<Record<Symptom, readonly Kind[]>> = {
  meetings: ['response', 'alignment', 'reach', 'fit', 'capacity'],
  talks: ['process', 'price', 'fit', 'stall'],
  close: ['price', 'capacity', 'stall', 'process'],
  win: ['process', 'price', 'fit', 'stall', 'capacity'],
  leavers: ['order', 'cohort', 'capacity'],
};

/**
 * The kinds that plainly cannot be behind a result, whatever the company: what happens after it, before it, or to other customers. Kinds that
 * the model keeps apart from a result, but a reader with reason might not (prices and customers who leave), are left out.
 */
export const CANNOT_BE: Readonly<Record<Symptom, readonly Kind[]>> = {
  meetings: ['process', 'price', 'stall', 'order', 'cohort'],
  talks: ['response', 'alignment', 'reach', 'order', 'cohort'],
  close: ['response', 'alignment', 'reach', 'order', 'cohort'],
  win: ['response', 'alignment', 'reach', 'order', 'cohort'],
  leavers: ['response', 'alignment', 'reach', 'process', 'stall'],
};

/** The symptoms that a kind can have. */
export function symptomsOf(kind: Kind): readonly Symptom[] {
  return SYMPTOMS.filter((symptom) => POOLS[symptom].includes(kind));
}

/** Kinds that are behind fewer calls than the others, as a share: capacity is hidden seldom, and then it is mostly about leavers. */
const RARER: Readonly<Partial<Record<Kind, number>>> = { capacity: 0.4 };

/**
 * How often a kind is behind one of its symptoms, when all kinds are about equally frequent and each has its symptoms equally often. A kind
 * that is often behind it is also suspected more often without reason; otherwise the list of suspects would tell the true one.
 */
export function weightOf(kind: Kind): number {
  // Kinds that are not listed are as frequent as most.
  const frequent = RARER[kind] ?? 1;
  return frequent / symptomsOf(kind).length;
}

/** The symptom that a call about this result has: the result itself where causes are told apart by it, else one that its kind moves. */
export function symptomOf(kind: Kind, figure: ResultId): Symptom {
  const own = SYMPTOMS.find((symptom) => symptom === figure);
  return own !== undefined && POOLS[own].includes(kind) ? own : at(symptomsOf(kind), 0);
}
