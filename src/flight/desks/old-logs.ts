// The logs of earlier strips: they stay readable, and one of them may explain a later call.

import { POOLS, SYMPTOMS } from '../../quarter/symptoms.ts';
import { KINDS } from '../../quarter/types.ts';
import type { LogLine } from '../state/log.ts';
import type { Strip } from '../state/strip.ts';

/** True once a matter is dealt with: something was done about it, or it was left. */
function isDealtWith({ status, remedy }: Pick<Strip, 'status' | 'remedy'>): boolean {
  return (status === 'ordered' && remedy !== null) || status === 'effective' || status === 'closed';
}

/** The strips whose logs lie beside a call, the newest first: full ones that are dealt with and whose log says something. */
export function oldLogsFor<One extends Pick<Strip, 'id' | 'storm' | 'status' | 'remedy' | 'log'>>(
  strips: readonly One[],
  call: Pick<Strip, 'id' | 'storm'>,
): One[] {
  if (call.storm) return [];
  return strips
    .filter((one) => one.id !== call.id && !one.storm && one.log.length > 0 && isDealtWith(one))
    .toReversed();
}

/**
 * The line of an earlier log that explains a call, by what stands in both: it was measured, the same thing is in use in the call's segment since
 * the week in which its result turned, and its kind can be behind that result. Null where none does.
 */
export function explainingLine(
  { log }: Pick<Strip, 'log'>,
  call: Pick<Strip, 'cell' | 'cites' | 'facts' | 'arrivedWeek'>,
): LogLine | null {
  const symptom = SYMPTOMS.find((one) => one === call.cites);
  const kinds = symptom === undefined ? KINDS : POOLS[symptom];
  const since = call.arrivedWeek - (call.facts['weeksAgo'] ?? Number.NaN);
  const explains = ({ hand, about, also }: LogLine) =>
    hand === 'measured' &&
    about !== 'normal' &&
    kinds.includes(about) &&
    also?.use === 'same' &&
    also.cell === call.cell &&
    also.week === since;
  return log.findLast(explains) ?? null;
}
