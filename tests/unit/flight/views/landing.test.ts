// The explanation of the expected landing as it is shown: whole points that add up.

import { describe, expect, it } from 'vitest';
import { cockpitView, newFlight, nextCommand, perform } from '../../../../src/flight/index.ts';
import { setup, startup } from '../../../builders/flight.ts';

/** Every state of a flight at the beginning of a week. */
function weeksOf(seed: number) {
  let state = newFlight(setup({ seed }), startup);
  const weeks = [];
  for (;;) {
    const command = nextCommand(state, startup, seed % 2 === 0 ? 'right' : 'coin');
    if (command === null) return weeks;
    state = perform(state, command, startup, { grading: false }).state ?? expect.fail();
    if (command.kind === 'turn-week') weeks.push(state);
  }
}

describe('the explained landing', () => {
  const landings = Array.from({ length: 20 }, (_, i) => weeksOf(i + 1))
    .flat()
    .map((state) => cockpitView(state, startup).landing);

  it('is explained from three points of change on, and not below', () => {
    for (const { change, why } of landings) expect(why !== null).toBe(Math.abs(change) >= 3);
    expect(landings.filter(({ why }) => why !== null).length).toBeGreaterThan(40);
    expect(landings.filter(({ why }) => why === null).length).toBeGreaterThan(40);
  });

  it('has at most three bars, the largest first, none of them empty, which make up the change with luck', () => {
    for (const { change, why } of landings) {
      if (why === null) continue;
      const sizes = why.bars.map(({ points }) => Math.abs(points));
      expect(sizes.length).toBeLessThanOrEqual(3);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(sizes.every((size) => size >= 1)).toBe(true);
      expect(why.bars.reduce((sum, { points }) => sum + points, why.luck)).toBe(change);
    }
  });

  it('names each result of a segment once', () => {
    for (const { why } of landings) {
      const names = (why?.bars ?? []).map((bar) =>
        bar.kind === 'matter' ? `${bar.cell} ${bar.symptom}` : bar.kind,
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
