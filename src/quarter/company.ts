// A company as the model sees it: demand, conversion, dwell times, deal values, capacity, customers. The companies themselves are files in
// assets/companies.

/** The figures of a company as the model uses them. Money is in NOK. */
export interface Company {
  readonly id: string;
  /**
   * Share of demand per segment; they sum to 1. Share i is proportional to 1 + .25 cos 2i, with the cosines written out because engines
   * differ in them.
   */
  readonly shares: readonly number[];
  /** Enquiries a week, all segments, undisturbed. */
  readonly leads: number;
  /** Probability of passing each stage, undisturbed. */
  readonly pass: readonly [number, number, number, number];
  /** Mean weeks in each stage as the model uses them: max(.4, .6 × the weeks in the table of docs/model.md). */
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
  /** Mean NOK won in an undisturbed quarter: the company's measure for what is much money and what is little. */
  readonly undisturbed: number;
  /** NOK granted for the seats' orders during the quarter. */
  readonly fuel: number;
}

/** A company's figures as company.yaml holds them: the number of `segments` instead of their shares, and `dwell` in the weeks of the table. */
export interface CompanyFigures extends Omit<Company, 'id' | 'shares'> {
  readonly segments: number;
}

// cos(2i) for i = 0 … 4, to double precision.
const COSINES = [1, -0.4161468365471424, -0.6536436208636119, 0.960170286650366, -0.14550003380861354];

/** The model has a cosine for each segment, so there can be no more segments than cosines. */
export const MOST_SEGMENTS = COSINES.length;

function shares(cells: number): number[] {
  const raw = COSINES.slice(0, cells).map((cosine) => 1 + 0.25 * cosine);
  const sum = raw.reduce((total, share) => total + share, 0);
  return raw.map((share) => share / sum);
}

function dwell(weeks: readonly [number, number, number, number]): [number, number, number, number] {
  const inFormula = (w: number) => Math.max(0.4, 0.6 * w);
  return [inFormula(weeks[0]), inFormula(weeks[1]), inFormula(weeks[2]), inFormula(weeks[3])];
}

/**
 * The model of a company.
 * @param figures as in company.yaml: 1–5 `segments`, and `dwell` in weeks as in the table of docs/model.md
 */
export function modelOf(id: string, { segments, ...figures }: CompanyFigures): Company {
  return { id, shares: shares(segments), ...figures, dwell: dwell(figures.dwell) };
}
