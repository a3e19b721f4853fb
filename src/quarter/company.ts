// The three companies as numbers: demand, conversion, dwell, deal value, capacity, customers.
// Must not hold names or texts; those are content.

import type { CompanyId } from './types.ts';

export interface Company {
  readonly id: CompanyId;
  /** Share of demand per segment; sums to 1. s_i ∝ 1 + .25 cos 2i, written out because cosines differ between engines. */
  readonly shares: readonly number[];
  /** Enquiries a week, all segments, undisturbed. */
  readonly leads: number;
  /** Probability of passing each stage, undisturbed. */
  readonly pass: readonly [number, number, number, number];
  /** Mean weeks in each stage, as the formula uses them: max(.4, .6 × the table of docs/model.md). */
  readonly dwell: readonly [number, number, number, number];
  /** Mean deal value, NOK, and its coefficient of variation. */
  readonly value: number;
  readonly variation: number;
  /** Open deals that all sellers together can carry. */
  readonly capacity: number;
  /** Customers at take-off and what each pays a month, NOK. */
  readonly customers: number;
  readonly monthly: number;
  /** Monthly churn and expansion, shares. */
  readonly churn: number;
  readonly expansion: number;
  /** What the sales effort of all segments costs a week, NOK; only for return per krone. */
  readonly effortCost: number;
  /** The mean undisturbed quarter, NOK won: what the plan asks for. */
  readonly plan: number;
  /** Granted allowance for orders, NOK. */
  readonly fuel: number;
}

// cos(2i) for i = 0 … 4, to double precision.
const COSINES = [1, -0.4161468365471424, -0.6536436208636119, 0.960170286650366, -0.14550003380861354];

function shares(cells: number): number[] {
  const raw = COSINES.slice(0, cells).map((cosine) => 1 + 0.25 * cosine);
  const sum = raw.reduce((total, share) => total + share, 0);
  return raw.map((share) => share / sum);
}

function dwell(weeks: readonly [number, number, number, number]): [number, number, number, number] {
  const inFormula = (w: number) => Math.max(0.4, 0.6 * w);
  return [inFormula(weeks[0]), inFormula(weeks[1]), inFormula(weeks[2]), inFormula(weeks[3])];
}

export const COMPANIES: Readonly<Record<CompanyId, Company>> = {
  startup: {
    id: 'startup',
    shares: shares(5),
    leads: 130,
    pass: [0.1, 0.55, 0.6, 0.55],
    dwell: dwell([0.6, 2.5, 3, 2.5]),
    value: 120_000,
    variation: 0.45,
    capacity: 56,
    customers: 220,
    monthly: 10_000,
    churn: 0.018,
    expansion: 0.016,
    effortCost: 210_000,
    plan: 3_950_000,
    fuel: 300_000,
  },
  consulting: {
    id: 'consulting',
    shares: shares(4),
    leads: 9,
    pass: [0.45, 0.65, 0.7, 0.68],
    dwell: dwell([1, 3, 4, 3]),
    value: 850_000,
    variation: 0.6,
    capacity: 27,
    customers: 40,
    monthly: 250_000,
    churn: 0.012,
    expansion: 0.012,
    effortCost: 760_000,
    plan: 14_100_000,
    fuel: 300_000,
  },
  agency: {
    id: 'agency',
    shares: shares(4),
    leads: 40,
    pass: [0.25, 0.6, 0.6, 0.5],
    dwell: dwell([0.7, 2, 3, 2.5]),
    value: 420_000,
    variation: 0.5,
    capacity: 43,
    customers: 70,
    monthly: 35_000,
    churn: 0.019,
    expansion: 0.012,
    effortCost: 560_000,
    plan: 10_600_000,
    fuel: 300_000,
  },
};
