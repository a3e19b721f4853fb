// What is kept of a player, and how a landed flight adds to it.

import type { Content } from '../content/index.ts';
import type { FlightState } from '../flight/index.ts';
import { each } from './nothing.ts';
import { type Call, type Flown, flownOf, outcomeOf, quarterOf } from './calls.ts';
import {
  type Estimate,
  STEPS,
  type Step,
  difficultyOf,
  gainOf,
  halfLifeAfter,
  observed,
  practised,
} from './model.ts';
import { isMissed, standingOf } from './standing.ts';
import {
  CONFUSIONS,
  type Confusion,
  FEATS,
  type Feat,
  type Learned,
  type RowLearned,
  type Tally,
} from './types.ts';

/** So many names of counted flights are kept: more than the logbook has flights. */
const NAMES_KEPT = 60;
/** So many quarters are known again: a trainer's may come back after a long time. */
const QUARTERS_KEPT = 300;

type Earlier = (story: string) => boolean;

/** Whether an earlier flight of a quarter told a story. Where it was not kept what that one told, whatever was ever told counts. */
function earlierIn({ quarters, toldIn, told }: Learned, quarter: string): Earlier {
  if (!quarters.includes(quarter)) return () => false;
  const kept = toldIn?.[quarter];
  return kept === undefined ? (story) => told[story] !== undefined : (story) => kept.includes(story);
}

/**
 * True where a call says nothing of its rows: it was told in the flight before, and going right shows no more than that it is remembered. But of
 * a row that had gone wrong, a short strip's line shows that what was wrong has been corrected; it masters nothing by itself. In a quarter that
 * was flown before, however long ago, everything that it told then is remembered.
 * @param earlier whether an earlier flight of the quarter told a story
 */
function isFromMemory(learned: Learned, call: Call, earlier: Earlier): boolean {
  if (outcomeOf(call) !== 'right') return false;
  if (earlier(call.story)) return true;
  const told = learned.told[call.story];
  const corrects = call.short && call.rows.some((id) => isMissed(standingOf(learned, id)));
  return told === learned.flights && !corrects;
}

function rowAfter(before: RowLearned | undefined, call: Call, flight: number): RowLearned {
  const last = outcomeOf(call);
  const right = last === 'right';
  // Nothing is known of a row before its first meeting.
  const {
    meetings,
    full,
    right: rights,
    streak,
    stories,
  } = before ?? { meetings: 0, full: 0, right: 0, streak: 0, stories: [] };
  return {
    meetings: meetings + 1,
    full: full + (call.short ? 0 : 1),
    right: rights + (right && !call.short ? 1 : 0),
    streak: right ? streak + 1 : 0,
    last,
    lastFlight: flight,
    halfLife: halfLifeAfter(before?.halfLife ?? null, right),
    stories: [...stories.filter((story) => story !== call.story), call.story],
    reached: before?.reached === true,
  };
}

/** What is kept of the rows after these calls. */
function rowsAfter({ rows: before }: Learned, calls: readonly Call[], flight: number): Learned['rows'] {
  const rows: Record<string, RowLearned> = { ...before };
  for (const call of calls) for (const id of call.rows) rows[id] = rowAfter(rows[id], call, flight);
  const sure = (row: string) => standingOf({ rows, flights: flight }, row).standing === 'mastered';
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [id, !row.reached && sure(id) ? { ...row, reached: true } : row]),
  );
}

/** What the calls say of the ability. */
function estimateAfter(learned: Learned, { calls, schedule, unreached }: Flown): Estimate {
  const flight = learned.flights + 1;
  let estimate: Estimate = learned;
  for (const { rows, short, subtlety, steps, decision } of calls) {
    if (steps === null) continue;
    const gain = rows.reduce((sum, id) => sum + gainOf(learned.rows[id], flight), 0) / rows.length;
    const easier = gain - difficultyOf(schedule, subtlety);
    if (decision !== null) estimate = observed(estimate, 'work', estimate.ability + easier, decision);
    for (const step of short ? (['seat'] as const) : (Object.keys(STEPS) as Step[])) {
      estimate = observed(estimate, step, estimate.ability + easier, steps[step]);
      // What is marked or done in the wrong seat is another task, and says nothing of this one.
      if (step === 'seat' && !steps.seat) break;
    }
  }
  const answered = calls.filter(({ steps }) => steps !== null).length;
  return practised(estimate, answered / Math.max(1, calls.length + unreached));
}

function talliesOf(before: Learned['confusions'], calls: readonly Call[]): Record<Confusion, Tally> {
  const seen: { readonly what: Confusion; readonly confused: boolean }[] = [];
  for (const { taken, steps, short } of calls) {
    if (taken !== null) seen.push(...taken.by.map((what) => ({ what, confused: taken.confused })));
    if (short || steps === null || !steps.seat) continue;
    seen.push({ what: 'words', confused: !steps.words });
    if (steps.words) seen.push({ what: 'work', confused: !steps.work });
  }
  return each(CONFUSIONS, (name) => {
    const own = seen.filter(({ what }) => what === name);
    return {
      met: before[name].met + own.length,
      confused: before[name].confused + own.filter(({ confused }) => confused).length,
    };
  });
}

/** The quarters after a flight, and what each has told in all its flights. */
function quartersAfter(
  learned: Learned,
  { quarter, calls, checked }: Flown,
): Pick<Learned, 'quarters' | 'toldIn'> {
  const again = learned.quarters.includes(quarter);
  const quarters = [...learned.quarters.filter((name) => name !== quarter), quarter].slice(-QUARTERS_KEPT);
  const before = learned.toldIn?.[quarter];
  const now = [...calls, ...checked].map(({ story }) => story);
  // What the earlier flights told is not known: then it stays so.
  const own =
    again && before === undefined ? [] : [[quarter, [...new Set([...(before ?? []), ...now])]] as const]; // none before
  const kept = Object.entries(learned.toldIn ?? {}).filter(([name]) => quarters.includes(name)); // none is kept yet
  return { quarters, toldIn: Object.fromEntries([...kept, ...own]) };
}

/** What is kept once a flight was flown; the same where it has been counted already. */
export function learnedFrom(learned: Learned, flown: Flown): Learned {
  if (learned.counted.includes(flown.name)) return learned;
  const flight = learned.flights + 1;
  const earlier = earlierIn(learned, flown.quarter);
  // The first officer's strips are looked at anew in each flight that has him.
  const calls = [
    ...flown.calls.filter((call) => !isFromMemory(learned, call, earlier)),
    ...flown.checked.filter((call) => !earlier(call.story) || outcomeOf(call) !== 'right'),
  ];
  const told = [...flown.calls, ...flown.checked].map(({ story }) => [story, flight] as const);
  const known = {
    flights: flight,
    counted: [...learned.counted, flown.name].slice(-NAMES_KEPT),
    ...quartersAfter(learned, flown),
    rows: rowsAfter(learned, calls, flight),
    told: { ...learned.told, ...Object.fromEntries(told) },
  };
  // Whoever flies a quarter again shows what they remember of it, and earns nothing by that; only what it had not told yet is as in any flight.
  const fresh = flown.calls.filter(({ story }) => !earlier(story));
  if (fresh.length === 0 && learned.quarters.includes(flown.quarter)) return { ...learned, ...known };
  return {
    ...known,
    // What is answered from memory counts too: without it two flights tell too little of the ability, and were only the wrong ones to count, it
    // would be held to be less than it is.
    ...estimateAfter(learned, {
      ...flown,
      calls: fresh,
      unreached: flown.unreached + flown.calls.length - fresh.length,
    }),
    confusions: talliesOf(learned.confusions, fresh),
    feats: each(FEATS, (feat: Feat) => learned.feats[feat] + (flown.feats[feat] ?? 0)), // nothing of it in this flight
    twins: [...new Set([...learned.twins, ...flown.twins])],
  };
}

/** What is kept once a flight has landed. @param name the name of its record: none is counted twice */
export function learnedWith(learned: Learned, name: string, state: FlightState, content: Content): Learned {
  return learnedFrom(learned, flownOf(name, state, content, earlierIn(learned, quarterOf(state))));
}
