// The explanation of the expected landing as it is shown: whole points that add up.

import { describe, expect, it } from 'vitest';
import {
  type LandingWhy,
  type Policy,
  cockpitView,
  newFlight,
  nextCommand,
  perform,
} from '../../../../src/flight/index.ts';
import { setup, startup } from '../../../builders/flight.ts';
import { flownBy } from '../../../builders/debriefs.ts';
import { seeds } from '../../../builders/quarter.ts';

/** Every state of a flight at the beginning of a week. */
function weeksOf(seed: number, policy: Policy, flightNumber = 1) {
  let state = newFlight(setup({ seed, flightNumber }), startup);
  const weeks = [];
  for (;;) {
    const command = nextCommand(state, startup, policy);
    if (command === null) return weeks;
    state = perform(state, command, startup, { grading: false }).state ?? expect.fail();
    if (command.kind === 'turn-week') weeks.push(state);
  }
}

/** What has no bar of its own. */
const unnamed = ({ small, other }: LandingWhy) => small.luck + small.matter + other;

describe('the explained landing', () => {
  const states = seeds(20).flatMap((seed) => weeksOf(seed, seed % 2 === 0 ? 'right' : 'coin'));
  const landings = states.map((state) => cockpitView(state, startup).landing);

  it('is explained from three points of change on, and not below', () => {
    for (const { change, why } of landings) expect(why !== null).toBe(Math.abs(change) >= 3);
    expect(landings.filter(({ why }) => why !== null).length).toBeGreaterThan(40);
    expect(landings.filter(({ why }) => why === null).length).toBeGreaterThan(40);
  });

  it('is before all trouble in the first week alone, where it lies above the plan', () => {
    for (const { beforeTrouble } of landings) expect(beforeTrouble).toBe(false);
    const begun = [1, 2].flatMap((flightNumber) =>
      seeds(20).map((seed) => newFlight(setup({ seed, flightNumber }), startup)),
    );
    const first = begun.map(
      (state) =>
        cockpitView(perform(state, { kind: 'take-off' }, startup).state ?? expect.fail(), startup).landing,
    );
    for (const { percent, beforeTrouble } of first) expect(beforeTrouble).toBe(percent > 100);
    // The plan is what flawless play lands on in seven quarters of ten, with everything that goes wrong.
    expect(first.filter(({ beforeTrouble }) => beforeTrouble).length).toBeGreaterThan(first.length * 0.7);
  });

  it('has at most three bars, the largest first, none of them empty, which make up the change with what else there was', () => {
    for (const { change, why } of landings) {
      if (why === null) continue;
      const sizes = why.bars.map(({ points }) => Math.abs(points));
      expect(sizes.length).toBeLessThanOrEqual(3);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(sizes.every((size) => size >= 1)).toBe(true);
      expect(why.bars.reduce((sum, { points }) => sum + points, unnamed(why))).toBe(change);
    }
  });

  it('always has a bar for what was done, once that is a point', () => {
    let small = 0;
    for (const state of states) {
      const { why } = cockpitView(state, startup).landing;
      const points = Math.round(100 * (state.landingChanges.at(-1)?.measures ?? 0));
      if (why === null || points === 0) continue;
      const { bars } = why;
      expect(bars.find(({ kind }) => kind === 'measures')?.points).toBe(points);
      if (bars.length === 3 && bars.at(-1)?.kind === 'measures') small += 1;
    }
    expect(small).toBeGreaterThan(5);
  });

  it('says that what was done moved it most only where it is half of it, and no other row of the same direction is as large', () => {
    let mostly = 0;
    for (const { change, why } of landings) {
      if (why === null) continue;
      const along = (points: number) => points * Math.sign(change);
      const own = along(why.bars.find(({ kind }) => kind === 'measures')?.points ?? 0);
      const { small, other } = why;
      const others = why.bars.filter(({ kind }) => kind !== 'measures').map(({ points }) => points);
      const rest = [...others, small.luck, small.matter, other].map(along);
      expect(why.byMeasures).toBe(own >= Math.max(...rest) && own >= Math.abs(change) / 2);
      if (why.byMeasures) mostly += 1;
    }
    expect(mostly).toBeGreaterThan(3);
  });

  it('names the sort of what is too small for a bar: what has no name at all is little, and hardly ever the largest', () => {
    for (const policy of ['right', 'none'] as const) {
      const whys = [1, 2, 3]
        .flatMap((number) => seeds(5).flatMap((seed) => weeksOf(10 * number + seed, policy, number)))
        .map((state) => cockpitView(state, startup).landing)
        .flatMap(({ change, why }) => (why === null ? [] : [{ change, ...why }]));
      const shares = whys.map(({ change, other }) => Math.abs(other / change)).toSorted((a, b) => a - b);
      expect(shares.length).toBeGreaterThan(60);
      expect(shares[Math.floor(shares.length / 2)]).toBeLessThanOrEqual(0.25);
      const largest = whys.filter(({ bars, small, other }) =>
        [...bars.map(({ points }) => points), small.luck, small.matter].every(
          (points) => Math.abs(points) < Math.abs(other),
        ),
      );
      expect(largest.length / whys.length).toBeLessThan(0.05);
      // Neither are the small matters together, which have a name only as a sort.
      const sorts = whys.filter(({ bars, small }) =>
        bars.every(({ points }) => Math.abs(points) < Math.abs(small.matter)),
      );
      expect(sorts.length / whys.length, policy).toBeLessThan(0.1);
    }
  });

  it('names each result of a segment once', () => {
    for (const { why } of landings) {
      const names = (why?.bars ?? []).map((bar) =>
        bar.kind === 'matter'
          ? `${bar.cell} ${bar.symptom}`
          : bar.kind === 'luck'
            ? `${bar.cell} ${bar.of}`
            : bar.kind,
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('the landing that was expected last', () => {
  it('is what the instrument shows in the last week, and stands at that week', () => {
    for (const seed of seeds(4)) {
      const lastWeek = weeksOf(seed, 'right').find(({ week }) => week === 13) ?? expect.fail();
      const { percent } = cockpitView(lastWeek, startup).landing;
      const { lastExpected, byWeek } = flownBy('right', seed).debrief.landings;
      expect(Math.round(lastExpected * 100)).toBe(percent);
      expect(byWeek.lastIndexOf(lastExpected) + 1).toBe(13);
    }
  });
});
