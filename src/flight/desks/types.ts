// What a task lays before the player: the data of the running model, in the order it is shown.
// Must not say which candidate is right.

import type { CockpitTaskSpec, Department, KpiId, TowerTaskSpec } from '../../content/types.ts';
import type { AdviceId } from '../state/message.ts';
import type { RemedyClass } from '../state/strip.ts';
import type { FigureUnit } from '../../quarter/units.ts';

/** A thing one can commit to; its index is the `finding` of the command. */
export interface Candidate {
  /** A figure's id: meeting, offer, talks, close, leads, response, … */
  readonly figure: string;
  readonly cell: number;
  readonly unit: FigureUnit;
  readonly now: number;
  readonly norm: number;
  /** trend: the last eight weeks, oldest first, per cent of the norm. */
  readonly series: readonly number[];
  /** signal: hits of trials before and now, with the 90 % interval of each share. */
  readonly samples: { readonly before: Sample; readonly now: Sample } | null;
}
export interface Sample {
  readonly hits: number;
  readonly trials: number;
  readonly low: number;
  readonly high: number;
}

/** A ratio to be built: the finding is numerator × parts.length + denominator, both indices of `parts`. */
export interface Kpi {
  readonly id: KpiId;
  readonly unit: FigureUnit;
  readonly norm: number;
  readonly parts: readonly { readonly id: string; readonly unit: FigureUnit; readonly value: number }[];
}

export interface TowerTask {
  readonly kind: TowerTaskSpec['kind'];
  readonly cell: number;
  /**
   * funnel: four stages. trend: four figures of the segment. channel: every segment's return. signal: three comparisons.
   * documents: five rows, `norm` is what the routine says, `now` what the log says. kpi: empty, see `kpi`.
   */
  readonly candidates: readonly Candidate[];
  readonly kpi: Kpi | null;
  /** Relative uncertainty of these figures; under .05 certain, to .10 fairly certain, above unsure. */
  readonly uncertainty: number;
  /** Order in which the three pieces of advice are shown. */
  readonly adviceOrder: readonly AdviceId[];
}

export interface CockpitTask {
  readonly kind: CockpitTaskSpec['kind'] | 'follow';
  readonly cell: number;
  /** The three remedies in the order shown, what each costs (NOK) and the week from which it works. */
  readonly options: readonly {
    readonly remedy: RemedyClass;
    readonly cost: number;
    readonly worksFrom: number;
  }[];
  /** process: which process, and what each of its five steps takes now (hours or days) or loses (enquiries a week: `count`); they sum to `total`. */
  readonly process: {
    readonly id: string;
    readonly unit: FigureUnit;
    readonly steps: readonly number[];
    readonly total: number;
  } | null;
  /** territory: customers per segment and customers that a seller there can carry (index 100 = the mean). */
  readonly territory: { readonly customers: readonly number[]; readonly sellers: readonly number[] } | null;
  /** levers: effort share per segment in per cent, kroner back per krone, and the fuel left. */
  readonly levers: {
    readonly effort: readonly number[];
    readonly returns: readonly number[];
    readonly fuel: number;
  } | null;
  readonly departments: readonly Department[] | null;
}
