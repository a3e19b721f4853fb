// Alarm limits: which record to watch from now on, and from which share it is to ring. It is judged by what would have been: it should have
// rung in the first two weeks after the result turned, and hardly ever before.

import { at } from '../../quarter/at.ts';
import type { Kind } from '../../quarter/types.ts';
import type { Suspect } from '../state/suspect.ts';
import type { AlarmAnswer, WorkWorth } from '../state/work.ts';
import { Ledger, type RecordId } from './causes/ledger.ts';
import type { Count } from './causes/types.ts';
import type { WorkCase } from './work-case.ts';

/** The limits that can be set, as shares. */
export const LIMITS = [0.2, 0.25, 0.3, 0.4, 0.5, 0.6] as const;

/** One week of a record in the result's group: its share over this week and the one before. */
export interface WatchedWeek {
  readonly week: number;
  /** Null where there was no case. */
  readonly share: number | null;
}

/** A record that could be watched. */
export interface Watched {
  readonly counts: Kind;
  /** What is usual, as a share. */
  readonly usual: number;
  /** The cases in the result's group since the result turned. */
  readonly cases: number;
  /** Oldest first; each up to the week in which the work began. */
  readonly weeks: readonly WatchedWeek[];
}

/** What lies on the table. It does not say which record is the true one. */
export interface AlarmTable {
  readonly records: readonly Watched[];
  readonly limits: readonly number[];
}

/** What an alarm would have done: its first ring since the result turned, and its rings before. */
export interface Rang {
  /** Null where it would not have rung. */
  readonly firstWeek: number | null;
  readonly falseWeeks: readonly number[];
}

/** The weeks before the result turned that are shown. */
const QUIET_WEEKS = 10;
/** A week's share is that of so many weeks together; one week alone has too few cases. */
const TOGETHER = 2;
/** In so many weeks, the one in which the result turned included, an alarm has to ring. */
const IN_TIME = 2;
/** So often it may ring for nothing. */
const FALSE_RINGS = 1;

const shareOf = ({ hits, cases }: Count): number | null => (cases === 0 ? null : hits / cases);

function watched({ desk, source }: WorkCase, counts: Kind, ledger: Ledger): Watched {
  const { cell, slice, onsetWeek } = desk;
  const { asOfWeek } = source;
  const { records } = source.branch(cell);
  const id: RecordId = { cell, kind: counts, variant: 0 };
  const inGroup = (from: number, to: number) => at(ledger.groups(id, slice, from, to), slice.group);
  const first = onsetWeek - QUIET_WEEKS;
  const weeks = Array.from({ length: asOfWeek - first }, (_, i) => first + i);
  return {
    counts,
    usual: records[counts].usual,
    cases: inGroup(onsetWeek, asOfWeek).cases,
    weeks: weeks.map((week) => ({ week, share: shareOf(inGroup(week + 1 - TOGETHER, week + 1)) })),
  };
}

/** The records of the suspects, in their order. Chance has none. */
export function alarmTable(work: WorkCase): AlarmTable {
  const ledger = new Ledger(work.source);
  const kinds = work.desk.suspects.filter((suspect) => suspect !== 'normal');
  return { records: kinds.map((kind) => watched(work, kind, ledger)), limits: LIMITS };
}

/** What an alarm on this record with this limit would have done. */
export function rang({ weeks }: Pick<Watched, 'weeks'>, limit: number, onsetWeek: number): Rang {
  const rings = weeks.filter(({ share }) => share !== null && share >= limit).map(({ week }) => week);
  return {
    firstWeek: rings.find((week) => week >= onsetWeek) ?? null,
    falseWeeks: rings.filter((week) => week < onsetWeek),
  };
}

/** True when an alarm rings in time, and hardly ever for nothing. */
export function isGood({ firstWeek, falseWeeks }: Rang, onsetWeek: number): boolean {
  return firstWeek !== null && firstWeek < onsetWeek + IN_TIME && falseWeeks.length <= FALSE_RINGS;
}

/** True for a record and a limit of the table. */
export function isAlarm({ records, limits }: AlarmTable, { record, limit }: AlarmAnswer): boolean {
  const within = (i: number, n: number) => Number.isInteger(i) && i >= 0 && i < n;
  return within(record, records.length) && within(limit, limits.length);
}

/** Whole when the true record is watched with a good limit; in part when it is the true one. */
export function alarmWorth(
  { records, limits }: AlarmTable,
  { record, limit }: AlarmAnswer,
  truth: Suspect,
  onsetWeek: number,
): WorkWorth {
  const chosen = at(records, record);
  if (chosen.counts !== truth) return 'none';
  return isGood(rang(chosen, at(limits, limit), onsetWeek), onsetWeek) ? 'whole' : 'part';
}

/** The true record with a good limit; where no limit is good, the one that rings first with the fewest rings before. */
export function rightAlarm({ records, limits }: AlarmTable, truth: Suspect, onsetWeek: number): AlarmAnswer {
  const record = Math.max(
    0,
    records.findIndex(({ counts }) => counts === truth),
  ); // chance has no record
  const cost = (limit: number) => {
    const { firstWeek, falseWeeks } = rang(at(records, record), limit, onsetWeek);
    const late = firstWeek === null ? QUIET_WEEKS : Math.max(0, firstWeek - onsetWeek + 1 - IN_TIME);
    return late + Math.max(0, falseWeeks.length - FALSE_RINGS);
  };
  const best = limits.map((_, i) => i).toSorted((a, b) => cost(at(limits, a)) - cost(at(limits, b)));
  return { kind: 'alarm', record, limit: at(best, 0) };
}
