// What a cockpit can order against a disturbance, and what a remedy does to it week by week.
// A company's remedies are data (company.yaml); whether one may be ordered is decided by the rules in flight/.

import { log } from './arithmetic.ts';
import { RESPONSE_GROWTH } from './parameters.ts';
import type { Kind, Relief } from './types.ts';

/**
 * The four ways of meeting a disturbance: *ease* it at once and by little, *carry* it for some weeks, have one's *own people* mend it
 * slowly at the price of a shaken week, or *cure* it dearly.
 */
export const SHAPES = ['ease', 'carry', 'own', 'cure'] as const;
export type Shape = (typeof SHAPES)[number];

/** One remedy against one kind of disturbance. */
export interface Remedy {
  /** NOK from the fuel. 0 = it costs hours only, which is what one's own people do. */
  readonly price: number;
  /** The share of what is left of the disturbance that it removes once it is whole, 0–1. */
  readonly share: number;
  /** Weeks from the order until it begins to work, 0 = in the same week; and until it is whole. */
  readonly first: number;
  readonly full: number;
  /** For how many weeks it works; null = to the end of the quarter and beyond. */
  readonly lasts: number | null;
  /** True when it shakes the segment in the week of the order. */
  readonly shakes: boolean;
}

/** The remedies of a company, four for each kind. */
export type Remedies = Readonly<Record<Kind, Readonly<Record<Shape, Remedy>>>>;

/** What a remedy that is ordered in `week` does. @param effective how much of it is achieved, 0–1 */
export function reliefOf(remedy: Remedy, week: number, effective = 1): Relief {
  const from = week + remedy.first;
  return {
    from,
    full: week + remedy.full,
    until: remedy.lasts === null ? null : from + remedy.lasts,
    share: remedy.share * effective,
  };
}

/**
 * The share of the loss that goes with a share of the disturbance, 0–1. The chance of a meeting falls with the logarithm of the hours to
 * the first reply, so taking half of a response fault away saves about a quarter; every other kind loses in proportion.
 */
export function lossShare(kind: Kind, share: number): number {
  if (kind !== 'response') return share;
  return 1 - log(1 + RESPONSE_GROWTH * (1 - share)) / log(1 + RESPONSE_GROWTH);
}

/** How a share is told in words. */
export const AMOUNTS = ['little', 'half', 'most'] as const;
export type Amount = (typeof AMOUNTS)[number];
/** Up to these shares of the loss the words are «little» and «half». */
const WORD_LIMITS = { little: 0.38, half: 0.62 } as const;

/** The word for how much of the loss a remedy takes away once it is whole. */
export function amountOf(kind: Kind, { share }: Remedy): Amount {
  const loss = lossShare(kind, share);
  if (loss < WORD_LIMITS.little) return 'little';
  return loss <= WORD_LIMITS.half ? 'half' : 'most';
}
