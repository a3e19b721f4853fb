// What a result that is off costs: the expected sales of a segment, or the fees of its customers, beside the usual.

import { at } from '../../quarter/at.ts';
import { normReading } from '../../quarter/figures.ts';
import type { Symptom } from '../../quarter/symptoms.ts';
import type { QuarterState, Reading } from '../../quarter/types.ts';

const MONTHS_A_YEAR = 12;
const WEEKS_A_QUARTER = 13;

/** NOK that a week's reading falls short of the usual one: expected sales, or the yearly fees of the customers that leave. */
export function shortfall(now: Reading, norm: Reading, symptom: Symptom, { company }: QuarterState): number {
  const { value, monthly } = company;
  if (symptom === 'leavers')
    return (Math.max(0, now.leavers - norm.leavers) / WEEKS_A_QUARTER) * monthly * MONTHS_A_YEAR;
  const sales = ({ leadLevel, rates }: Reading) =>
    leadLevel * rates[0] * rates[1] * rates[2] * rates[3] * value;
  return Math.max(0, sales(norm) - sales(now));
}

/** NOK by which a segment has fallen short of the usual since a week. */
export function shortSince(quarter: QuarterState, symptom: Symptom, cell: number, since: number): number {
  const own = at(quarter.cells, cell);
  const norm = normReading(quarter.company, own, cell);
  const weeks = own.history.filter(({ week }) => week >= since);
  return weeks.reduce((sum, reading) => sum + shortfall(reading, norm, symptom, quarter), 0);
}
