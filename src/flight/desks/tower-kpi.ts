// The key-figure task: a ratio to be built from four parts, two of which are right. The parts have no noise, because a key figure is counted.

import type { KpiId } from '../../content/types.ts';
import { figure } from '../../quarter/figures.ts';
import type { Kpi } from './types.ts';
import type { Desk } from './tower-sheet.ts';

/** The two parts that each key figure is made of. */
const MADE_OF: Readonly<Record<KpiId, readonly [numerator: string, denominator: string]>> = {
  conversion: ['meetings', 'enquiries'],
  winRate: ['sales', 'meetings'],
  churn: ['leavers', 'customers'],
  load: ['openCases', 'capacity'],
  returnOnEffort: ['expectedSales', 'effort'],
};

/** The key figure of the task, its norm, and the parts to choose from. */
export function kpiOf(desk: Desk, id: KpiId): Kpi {
  const { company } = desk.quarter;
  const { now, norm } = desk;
  const enquiries = Math.round(now.leadLevel * 4);
  const meetings = Math.max(1, Math.round(enquiries * now.rates[0]));
  const offers = Math.max(1, Math.round(enquiries * now.rates[0] * now.rates[1]));
  const sales = meetings * figure(now, 'win');
  const count = (part: string, value: number) => ({
    id: part,
    unit: 'count' as const,
    value: Math.round(value),
  });
  const money = (part: string, value: number) => ({
    id: part,
    unit: 'money' as const,
    value: Math.round(value / 1000) * 1000,
  });
  const effort = desk.effort * company.effortCost * 4;
  switch (id) {
    case 'conversion':
      return {
        id,
        unit: 'share',
        norm: norm.rates[0],
        parts: [
          count('meetings', meetings),
          count('customers', now.customers),
          count('enquiries', enquiries),
          count('offers', offers),
        ],
      };
    case 'winRate':
      return {
        id,
        unit: 'share',
        norm: figure(norm, 'win'),
        parts: [
          count('enquiries', enquiries * 3),
          count('sales', sales * 3),
          count('offers', offers * 3),
          count('meetings', meetings * 3),
        ],
      };
    case 'churn':
      return {
        id,
        unit: 'share',
        norm: norm.leavers / norm.customers,
        parts: [
          count('customers', now.customers),
          count('enquiries', enquiries),
          count('leavers', now.leavers),
          count('meetings', meetings),
        ],
      };
    case 'load':
      return {
        id,
        unit: 'share',
        norm: 1,
        parts: [
          count('customers', now.customers),
          count('capacity', now.capacity),
          count('enquiries', enquiries),
          count('openCases', now.open),
        ],
      };
    case 'returnOnEffort':
      return {
        id,
        unit: 'ratio',
        norm: norm.returnOnEffort,
        parts: [
          money('effort', effort),
          money('pipeline', now.pipeline),
          money('expectedSales', now.returnOnEffort * effort),
          money('plan', company.plan),
        ],
      };
  }
}

/** The finding that builds the key figure from the right parts. */
export function rightRatio({ id, parts }: Kpi): number {
  const [numerator, denominator] = MADE_OF[id];
  const at = (part: string) => parts.findIndex(({ id }) => id === part);
  return at(numerator) * parts.length + at(denominator);
}

/** The ratio that a finding makes of the parts; null when it is no ratio (the same part twice, or 0 below). */
export function ratioOf({ parts }: Kpi, finding: number): number | null {
  const above = parts[Math.floor(finding / parts.length)];
  const below = parts[finding % parts.length];
  if (above === undefined || below === undefined || below.value === 0 || above === below) return null;
  return above.value / below.value;
}
