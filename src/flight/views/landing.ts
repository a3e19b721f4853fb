// The projected landing, and why it changed with the turn of the week.

import { last } from '../../quarter/at.ts';
import { type Symptom, symptomsOf } from '../../quarter/symptoms.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import type { FlightState } from '../state/flight.ts';
import type { LandingBar, LandingView, LandingWhy } from './types.ts';

/** The change from which on it is explained, in percentage points, and the most bars that do so. */
const EXPLAINED_FROM = 3;
const MOST_BARS = 3;

/** The result by which a disturbance is seen: that of its strip's desk, else the first one that its kind moves. */
function symptomFor({ planned, quarter }: FlightState, id: string): Symptom {
  const own = planned.find((strip) => strip.disturbance === id)?.desk?.symptom;
  const [first] = symptomsOf(disturbanceOf(quarter, id).kind);
  const symptom = own ?? first;
  if (symptom === undefined) throw new Error(`no symptom for ${id}`);
  return symptom;
}

/** Matters as bars, those about the same result of the same segment as one. */
function matterBars(state: FlightState, matters: Readonly<Record<string, number>>): LandingBar[] {
  const bars = new Map<string, LandingBar>();
  for (const [id, share] of Object.entries(matters)) {
    const { cell } = disturbanceOf(state.quarter, id);
    const symptom = symptomFor(state, id);
    const key = `${cell} ${symptom}`;
    const before = bars.get(key);
    const points = 100 * share;
    bars.set(
      key,
      before === undefined
        ? { kind: 'matter', cell, symptom, points }
        : { ...before, points: before.points + points },
    );
  }
  return [...bars.values()];
}

/** The largest bars in whole points, and what they leave; null where too little has changed. What was done keeps its bar, however small. */
function whyOf(state: FlightState, change: number): LandingWhy | null {
  const why = state.landingChanges.at(-1);
  if (why === undefined || Math.abs(change) < EXPLAINED_FROM) return null;
  const all: LandingBar[] = [
    ...matterBars(state, why.matters),
    { kind: 'measures', points: 100 * why.measures },
    { kind: 'market', points: 100 * why.market },
    ...why.luck.map(
      ({ cell, of, count, share }) => ({ kind: 'luck', cell, of, count, points: 100 * share }) as const,
    ),
  ];
  const bySize = (a: LandingBar, b: LandingBar) => Math.abs(b.points) - Math.abs(a.points);
  const largest = all
    .map((bar) => ({ bar, points: Math.round(bar.points) }))
    .filter(({ points }) => points !== 0)
    .toSorted(
      (a, b) =>
        Number(b.bar.kind === 'measures') - Number(a.bar.kind === 'measures') ||
        Math.abs(b.points) - Math.abs(a.points),
    )
    .slice(0, MOST_BARS);
  const bars = largest.map(({ bar, points }) => ({ ...bar, points })).toSorted(bySize);
  const sumOf = (some: readonly { readonly points: number }[]) =>
    some.reduce((sum, { points }) => sum + points, 0);
  const shown = new Set(largest.map(({ bar }) => bar));
  // A little less than nothing is nothing.
  const leftOf = (kind: LandingBar['kind']) =>
    Math.round(sumOf(all.filter((bar) => bar.kind === kind && !shown.has(bar)))) + 0;
  const small = { luck: leftOf('luck'), matter: leftOf('matter') };
  const other = change - sumOf(bars) - small.luck - small.matter;
  const done = sumOf(bars.filter(({ kind }) => kind === 'measures'));
  const others = [...bars.filter(({ kind }) => kind !== 'measures').map(({ points }) => points), small.luck];
  const most = [...others, small.matter, other].every((points) => points / change <= done / change);
  return { bars, small, other, byMeasures: most && done / change >= 0.5 };
}

/** The projected landing of this week. */
export function landingView(state: FlightState): LandingView {
  const landing = last(state.landings);
  const percent = Math.round(landing * 100);
  // The first week has no week before it, so nothing has changed.
  const change = percent - Math.round((state.landings.at(-2) ?? landing) * 100);
  return { percent, change, why: whyOf(state, change), beforeTrouble: state.week === 1 && percent > 100 };
}
