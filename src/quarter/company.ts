// A company as the model sees it: demand, conversion, dwell times, deal values, capacity, customers. The companies themselves are files in
// assets/companies.

import { at } from './at.ts';

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
  /** Where every segment is another company's, as on the storm route: the figures that each goes by. Read them by `companyOf`. */
  readonly parts?: readonly Company[];
}

/** The figures by which a segment goes: those of the company that it is part of. */
export function companyOf(company: Company, segment: number): Company {
  return company.parts?.[segment] ?? company;
}

/** A company's figures as company.yaml holds them: the number of `segments` instead of their shares, and `dwell` in the weeks of the table. */
export interface CompanyFigures extends Omit<Company, 'id' | 'shares' | 'parts'> {
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

/** A segment of another company. */
export interface Joined {
  readonly company: Company;
  readonly segment: number;
}

/** What a company of joined segments has of its own: the measure of much money and little, and the fuel. */
export type JoinedFigures = Pick<Company, 'undisturbed' | 'fuel'>;

/**
 * One company of segments of others, each of which goes on by its own company's figures; effort costs what it costs there.
 * The figures of the whole are sums, or means where a sum says nothing.
 */
export function joinedModel(id: string, segments: readonly Joined[], own: JoinedFigures): Company {
  const costs = segments.map(({ company, segment }) => company.effortCost * at(company.shares, segment));
  const effortCost = costs.reduce((sum, cost) => sum + cost, 0);
  const sum = (of: (company: Company) => number) =>
    segments.reduce((all, { company, segment }) => all + of(company) * at(company.shares, segment), 0);
  const mean = (of: (company: Company) => number) =>
    segments.reduce((all, { company }) => all + of(company), 0) / segments.length;
  const stages = (of: (company: Company) => readonly number[]) =>
    [0, 1, 2, 3].map((stage) => mean((company) => at(of(company), stage))) as [
      number,
      number,
      number,
      number,
    ];
  return {
    id,
    shares: costs.map((cost) => cost / effortCost),
    leads: sum(({ leads }) => leads),
    pass: stages(({ pass }) => pass),
    dwell: stages(({ dwell }) => dwell),
    value: mean(({ value }) => value),
    variation: mean(({ variation }) => variation),
    capacity: sum(({ capacity }) => capacity),
    customers: sum(({ customers }) => customers),
    monthly: sum(({ customers, monthly }) => customers * monthly) / sum(({ customers }) => customers),
    churn: mean(({ churn }) => churn),
    expansion: mean(({ expansion }) => expansion),
    effortCost,
    ...own,
    // In a part only its own segment's share is ever read.
    parts: segments.map(({ company, segment }) => ({
      ...company,
      shares: segments.map(() => at(company.shares, segment)),
      effortCost,
    })),
  };
}

/**
 * The model of a company.
 * @param figures as in company.yaml: 1–5 `segments`, and `dwell` in weeks as in the table of docs/model.md
 */
export function modelOf(id: string, { segments, ...figures }: CompanyFigures): Company {
  return { id, shares: shares(segments), ...figures, dwell: dwell(figures.dwell) };
}
