// Process records: how many cases there were each week, and how many of them went wrong. They are an overlay on the model, by hash: the
// same seed, segment, kind and week give the same counts whoever asks, so that cards of different desks and weeks agree.

import { at, last } from '../../../quarter/at.ts';
import { PURPOSE, entityOf, uniform } from '../../../quarter/draws.ts';
import { magnitude } from '../../../quarter/parameters.ts';
import type { Disturbance, Kind } from '../../../quarter/types.ts';
import type { Branch } from '../../../content/types.ts';
import type { Quirk, Slice } from '../../state/desk.ts';
import { divide } from './divide.ts';
import { mostOf } from './most.ts';
import type { Count } from './types.ts';

/** Everything that records follow from. */
export interface RecordSource {
  readonly seed: number;
  readonly disturbances: readonly Disturbance[];
  readonly quirks: readonly Quirk[];
  /** The number of segments. */
  readonly segments: number;
  /** What is usual in a segment's records, and the number of groups in each dimension by which it can be divided. */
  branch(cell: number): Pick<Branch, 'records' | 'groups'>;
  /** The week that is running: what is shown ends with the week before it. */
  readonly asOfWeek: number;
}

/** The same in no week of its own. */
export type Records = Omit<RecordSource, 'asOfWeek'>;

/** A record of a segment: what is counted there, and which of two such records. */
export interface RecordId {
  readonly cell: number;
  readonly kind: Kind;
  readonly variant: number;
}

/** The first and the last week that records have. The first ones are there so that a card can look back from the first call. */
const FROM_WEEK = -16;
const TO_WEEK = 17;
/** Cases a week in each group; in four weeks the symptom's own group has 20–24. */
const CASES = 5.5;
/** Cases a week in the whole segment where there are too few. */
const FEW_CASES = 1.1;
/** How much higher than in the whole segment a disturbance is in the group of its symptom, where there are at least three groups. */
const OWN = 1.75;
/** The same with two groups, so that the other has half of it. */
const OWN_OF_TWO = 1.5;
/** By how many hits the running total may stray from what is expected. It does not grow, so that every sum says what it is meant to say. */
const STRAY = 1.3;
/** The same as a share of a week's cases, where there are few. */
const STRAY_OF_CASES = 0.2;

export const ownFactor = (groups: number): number => (groups === 2 ? OWN_OF_TWO : OWN);

/** The draws of a record for one purpose, by week or another whole number. Uniform in (0, 1). */
function drawsOf(seed: number, { cell, kind, variant }: RecordId, purpose: string): (n: number) => number {
  const entity = entityOf(`record ${cell} ${kind} ${variant} ${purpose}`);
  return (n) => uniform(seed, entity, n, PURPOSE.sample);
}

/** The disturbances or quirks of one record. */
const ownOf = <T extends { readonly cell: number; readonly kind: Kind }>(
  all: readonly T[],
  { cell, kind }: Pick<RecordId, 'cell' | 'kind'>,
): readonly T[] => all.filter((one) => one.cell === cell && one.kind === kind);

/** What disturbances add to the usual share in one week. */
function disturbedBy(own: readonly Disturbance[], delta: number, week: number): number {
  let added = 0;
  for (const d of own) added += magnitude(d, week);
  return added * delta;
}

/** The counts of consecutive weeks from `FROM_WEEK` on, as running totals, so that any span of weeks is one subtraction. */
class Counts {
  private readonly hits: number[] = [0];
  private readonly cases: number[] = [0];

  /** Adds the next week. */
  push(hits: number, cases: number): void {
    this.hits.push(last(this.hits) + hits);
    this.cases.push(last(this.cases) + cases);
  }

  /** The sum of the weeks from `from` to the one before `to`; weeks that no record has count nothing. */
  sum(from: number, to: number): Count {
    const weeks = this.hits.length - 1;
    const end = Math.min(weeks, Math.max(0, to - FROM_WEEK));
    const start = Math.min(end, Math.max(0, from - FROM_WEEK));
    return {
      hits: at(this.hits, end) - at(this.hits, start),
      cases: at(this.cases, end) - at(this.cases, start),
    };
  }

  /** The counts of one week. @throws Error for a week that no record has */
  week(week: number): Count {
    const i = week - FROM_WEEK;
    return {
      hits: at(this.hits, i + 1) - at(this.hits, i),
      cases: at(this.cases, i + 1) - at(this.cases, i),
    };
  }
}

/** The numbers of cases in all weeks. */
function casesOf(source: Records, id: RecordId, few: boolean): number[] {
  const drawn = drawsOf(source.seed, id, 'cases');
  const weeks = Array.from({ length: TO_WEEK - FROM_WEEK + 1 }, (_, i) => i);
  if (few) {
    const until = (i: number) => Math.floor(FEW_CASES * i + drawn(0));
    return weeks.map((i) => until(i + 1) - until(i));
  }
  const groups = Math.max(2, ...Object.values(source.branch(id.cell).groups));
  const level = CASES * groups * (0.95 + 0.1 * drawn(0));
  return weeks.map((i) => Math.round(level * (0.85 + 0.3 * drawn(i + 1))));
}

/** The counts of every week in the whole segment. */
function countsOf(source: Records, id: RecordId): Counts {
  const record = source.branch(id.cell).records[id.kind];
  const { usual, delta } = record;
  const limit = mostOf(record);
  const disturbances = ownOf(source.disturbances, id);
  const quirks = ownOf(source.quirks, id);
  const few = quirks.some(({ alibi }) => alibi === 'amount');
  const drawn = drawsOf(source.seed, id, 'hits');
  const counts = new Counts();
  let expected = 0;
  let given = 0;
  for (const [i, cases] of casesOf(source, id, few).entries()) {
    const week = i + FROM_WEEK;
    let share = usual + disturbedBy(disturbances, delta, week);
    for (const quirk of quirks) if (week >= quirk.fromWeek) share += delta * quirk.size;
    expected += cases * Math.min(limit, share);
    const stray = Math.min(STRAY, STRAY_OF_CASES * cases) * (2 * drawn(i) - 1);
    const hits = Math.max(0, Math.min(cases, Math.round(expected + stray - given)));
    given += hits;
    counts.push(hits, cases);
  }
  return counts;
}

/** What is added in each group when `added` is added in the whole segment. The groups' mean is `added`. */
function spread(added: number, groups: number, room: number, most: number, spared: number | null): number[] {
  const peak = Math.max(added, Math.min(ownFactor(groups) * added, room));
  const others = groups - 1 - Number(spared !== null);
  const whole = spared !== null && others === 0 ? groups * added : peak;
  const rest = others === 0 ? 0 : (groups * added - whole) / others;
  return Array.from({ length: groups }, (_, i) => (i === most ? whole : i === spared ? 0 : rest));
}

/** The counts of every week in each group. */
function partsOf(source: Records, id: RecordId, slice: Slice, whole: Counts): Counts[] {
  const { dimension, group } = slice;
  const groups = source.branch(id.cell).groups[dimension];
  if (groups === undefined) throw new Error(`no dimension ${dimension}`);
  const record = source.branch(id.cell).records[id.kind];
  const { usual, delta } = record;
  const limit = mostOf(record);
  const disturbances = ownOf(source.disturbances, id);
  const all = Array.from({ length: groups }, (_, i) => i);
  const sizes = all.map(drawsOf(source.seed, id, `sizes ${dimension}`)).map((u) => 0.85 + 0.3 * u);
  const carriedCases = all.map(drawsOf(source.seed, id, `carried ${dimension}`)).map((u) => u - 0.5);
  const carriedHits = all.map(() => 0);
  const room = limit - usual;
  const quirks = ownOf(source.quirks, id).map(({ fromWeek, size, most, spared }) => {
    const added = delta * size;
    const within = most?.dimension === dimension ? most.group : null;
    const adds = within === null ? all.map(() => added) : spread(added, groups, room, within, spared);
    return { fromWeek, adds };
  });
  const parts = all.map(() => new Counts());
  const [here, bad, most, weights] = [all.map(() => 0), all.map(() => 0), all.map(() => 0), all.map(() => 0)];
  for (let week = FROM_WEEK; week <= TO_WEEK; week += 1) {
    const { cases, hits } = whole.week(week);
    divide(cases, sizes, carriedCases, most.fill(cases), here);
    const added = disturbedBy(disturbances, delta, week);
    const disturbed = added === 0 ? null : spread(added, groups, room, group, null);
    for (const g of all) {
      let share = disturbed === null ? usual : usual + at(disturbed, g);
      for (const { fromWeek, adds } of quirks) if (week >= fromWeek) share += at(adds, g);
      weights[g] = at(here, g) * Math.min(limit, share);
    }
    divide(hits, weights, carriedHits, here, bad);
    for (const g of all) at(parts, g).push(at(bad, g), at(here, g));
  }
  return parts;
}

/** Everything that one record follows from, as a key. */
function traceOf({ seed, branch, disturbances, quirks }: Records, id: RecordId): string {
  const { cell, kind, variant } = id;
  const { records, groups } = branch(cell);
  const causes = ownOf(disturbances, id).map((d) => [d.week, d.swell, d.size, d.liftedWeek, d.reliefs]);
  return JSON.stringify([seed, cell, kind, variant, records[kind], groups, causes, ownOf(quirks, id)]);
}

/** Records that were drawn lately. The drafts of a desk, and the flights of a seed, share most of them. */
const WHOLES = new Map<string, Counts>();
const PARTS = new Map<string, readonly Counts[]>();
const MOST_REMEMBERED = 2000;

function remembered<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  if (store.size >= MOST_REMEMBERED) store.clear();
  const made = make();
  store.set(key, made);
  return made;
}

/** A ledger, and the quirks that another has beside those of this one. */
interface Before {
  readonly ledger: Ledger;
  readonly added: readonly Quirk[];
}

/** The records of a source. Each is drawn once, when it is first asked for. */
export class Ledger {
  private readonly source: Records;
  private readonly before: Before | null;
  private readonly wholes = new Map<string, Counts>();
  private readonly parts = new Map<string, readonly Counts[]>();

  /** @param before whose records these are too, but for those with quirks of their own */
  constructor(source: Records, before: Before | null = null) {
    this.source = source;
    this.before = before;
  }

  /** The same records with more quirks: a desk is drawn a dozen times, and most of its records never change. */
  with(added: readonly Quirk[]): Ledger {
    return new Ledger({ ...this.source, quirks: [...this.source.quirks, ...added] }, { ledger: this, added });
  }

  /** The ledger that has the same record before any quirk was added to it; null = this one draws it. */
  private lender(id: RecordId): Ledger | null {
    return this.before === null || ownOf(this.before.added, id).length > 0 ? null : this.before.ledger;
  }

  private whole(id: RecordId): Counts {
    const lender = this.lender(id);
    if (lender !== null) return lender.whole(id);
    const key = `${id.cell} ${id.kind} ${id.variant}`;
    const known = this.wholes.get(key);
    if (known !== undefined) return known;
    const counts = remembered(WHOLES, traceOf(this.source, id), () => countsOf(this.source, id));
    this.wholes.set(key, counts);
    return counts;
  }

  /** The counts of each of these weeks in the whole segment. @throws Error for a week that no record has */
  weeks(id: RecordId, weeks: readonly number[]): Count[] {
    const whole = this.whole(id);
    return weeks.map((week) => whole.week(week));
  }

  /** The sum of the weeks from `from` to the one before `to`, in the whole segment. */
  sum(id: RecordId, from: number, to: number): Count {
    return this.whole(id).sum(from, to);
  }

  /**
   * The same sum in each group of a dimension. The groups' sums are those of the whole segment.
   * @param slice where a disturbance of this kind shows most
   */
  groups(id: RecordId, slice: Slice, from: number, to: number): Count[] {
    const lender = this.lender(id);
    if (lender !== null) return lender.groups(id, slice, from, to);
    const key = `${id.cell} ${id.kind} ${id.variant} ${slice.dimension} ${slice.group}`;
    const known = this.parts.get(key);
    const parts =
      known ??
      remembered(PARTS, `${traceOf(this.source, id)} ${slice.dimension} ${slice.group}`, () =>
        partsOf(this.source, id, slice, this.whole(id)),
      );
    if (known === undefined) this.parts.set(key, parts);
    return parts.map((counts) => counts.sum(from, to));
  }
}

/** The sum of counts. */
export function total(counts: readonly Count[]): Count {
  return counts.reduce((sum, one) => ({ hits: sum.hits + one.hits, cases: sum.cases + one.cases }), {
    hits: 0,
    cases: 0,
  });
}
