// What is kept of a player, and how a landed flight adds to it.

import type { Content } from '../content/index.ts';
import type { FlightState } from '../flight/index.ts';
import { each } from './nothing.ts';
import { type Call, type Flown, flownOf, outcomeOf } from './calls.ts';
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

/** True for a call that was told in the flight before: it is answered from memory. */
function isToldAgain({ rows, flights }: Learned, { rows: own, story }: Call): boolean {
  return own.some((id) => rows[id]?.lastFlight === flights && rows[id].stories.includes(story));
}

/**
 * True where a call says nothing of its rows: it was told in the flight before, and going right shows no more than that it is remembered. But of
 * a row that had gone wrong, a short strip's line shows that what was wrong has been corrected; it masters nothing by itself.
 */
function isFromMemory(learned: Learned, call: Call): boolean {
  const corrects = call.short && call.rows.some((id) => isMissed(standingOf(learned, id)));
  return outcomeOf(call) === 'right' && isToldAgain(learned, call) && !corrects;
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
  };
}

/** What the calls say of the ability. */
function estimateAfter(learned: Learned, { calls, schedule }: Flown): Estimate {
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
  return practised(estimate);
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

/** What is kept once a flight was flown; the same where it has been counted already. */
export function learnedFrom(learned: Learned, flown: Flown): Learned {
  if (learned.counted.includes(flown.name)) return learned;
  const flight = learned.flights + 1;
  const rows: Record<string, RowLearned> = { ...learned.rows };
  const calls = flown.calls.filter((call) => !isFromMemory(learned, call));
  for (const call of [...calls, ...flown.checked])
    for (const id of call.rows) rows[id] = rowAfter(rows[id], call, flight);
  return {
    flights: flight,
    counted: [...learned.counted, flown.name].slice(-NAMES_KEPT),
    rows,
    // What is answered from memory counts too: without it two flights tell too little of the ability, and were only the wrong ones to count, it
    // would be held to be less than it is.
    ...estimateAfter(learned, flown),
    confusions: talliesOf(learned.confusions, flown.calls),
    feats: each(FEATS, (feat: Feat) => learned.feats[feat] + (flown.feats[feat] ?? 0)), // nothing of it in this flight
    twins: [...new Set([...learned.twins, ...flown.twins])],
  };
}

/** What is kept once a flight has landed. @param name the name of its record: none is counted twice */
export function learnedWith(learned: Learned, name: string, state: FlightState, content: Content): Learned {
  return learnedFrom(learned, flownOf(name, state, content));
}
