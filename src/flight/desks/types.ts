// The data that a task shows the player, in the order in which it is shown.
// It must not say which candidate is right: the panels get these shapes.

import type { Department, KpiId } from '../../content/types.ts';
import type { AdviceId } from '../state/message.ts';
import type { RemedyClass } from '../state/strip.ts';
import type { FigureUnit } from '../../quarter/units.ts';

/** Something the tower can commit to. Its index is the `finding` of the command. */
export interface Candidate {
  /** The id of a figure: meeting, offer, talks, close, leads, response, … */
  readonly figure: string;
  readonly cell: number;
  readonly unit: FigureUnit;
  readonly now: number;
  readonly norm: number;
}
export interface TrendCandidate extends Candidate {
  /** The last eight weeks, oldest first, in per cent of the norm. */
  readonly series: readonly number[];
}
export interface SignalCandidate extends Candidate {
  /** Hits and trials before and now, with the 90 % interval of each share. */
  readonly samples: { readonly before: Sample; readonly now: Sample };
}
export interface Sample {
  readonly hits: number;
  readonly trials: number;
  readonly low: number;
  readonly high: number;
}

/** A ratio to be built. The finding is numerator × parts.length + denominator; both are indices of `parts`. */
export interface Kpi {
  readonly id: KpiId;
  readonly unit: FigureUnit;
  readonly norm: number;
  readonly parts: readonly { readonly id: string; readonly unit: FigureUnit; readonly value: number }[];
}

/** What each kind of the tower's tasks shows besides what all of them have. */
type TowerWork =
  /** The four steps of the funnel, in their order. */
  | { readonly kind: 'funnel'; readonly candidates: readonly Candidate[] }
  /** Four figures of the segment. */
  | { readonly kind: 'trend'; readonly candidates: readonly TrendCandidate[] }
  /** The return of every segment. */
  | { readonly kind: 'channel'; readonly candidates: readonly Candidate[] }
  /** Three comparisons. */
  | { readonly kind: 'signal'; readonly candidates: readonly SignalCandidate[] }
  /** Five rows: `norm` is what the routine says, `now` what the log says. */
  | { readonly kind: 'documents'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'kpi'; readonly kpi: Kpi };

export type TowerTask = TowerWork & {
  readonly cell: number;
  /** Relative uncertainty of these figures, as stated in whole per cent; under .05 certain, to .10 fairly certain, above unsure. */
  readonly uncertainty: number;
  /** The order in which the three pieces of advice are shown. */
  readonly adviceOrder: readonly AdviceId[];
};

/** The process that is slow or loses cases, and what each of its five steps takes now (hours or days) or loses (enquiries a week: `count`). */
export interface Process {
  /** The id of one of the company's processes. */
  readonly id: string;
  readonly unit: FigureUnit;
  readonly steps: readonly number[];
  /** The sum of the steps. */
  readonly total: number;
}

/** Customers per segment, and the customers that a seller there can look after (index 100 = the mean). */
export interface Territory {
  readonly customers: readonly number[];
  readonly sellers: readonly number[];
}

/** Per segment its share of all effort in per cent and the kroner back per krone; and the fuel left, NOK. */
export interface Levers {
  readonly effort: readonly number[];
  readonly returns: readonly number[];
  readonly fuel: number;
}

/** What each kind of the cockpit's tasks shows besides the remedies. `follow` has no work of its own. */
type CockpitWork =
  | { readonly kind: 'process'; readonly process: Process }
  | { readonly kind: 'territory'; readonly territory: Territory }
  | { readonly kind: 'levers'; readonly levers: Levers }
  | { readonly kind: 'departments'; readonly departments: readonly Department[] }
  | { readonly kind: 'follow' };

export type CockpitTask = CockpitWork & {
  readonly cell: number;
  /** The remedies in the order shown, with the cost (NOK) and the week from which each works. There are three; for `follow` only the root. */
  readonly options: readonly {
    readonly remedy: RemedyClass;
    readonly cost: number;
    readonly worksFrom: number;
  }[];
};
