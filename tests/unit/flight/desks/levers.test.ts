// Effort: what the desk says of a segment agrees with its engine, and what was moved stays where it was set.

import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../../../scripts/by-hand-report.ts';
import { contentToFly } from '../../../../scripts/content-files.ts';
import {
  asSet,
  cockpitTaskOf,
  cockpitView,
  goodShifts,
  leversOf,
  rightAnswer,
  setupIn,
} from '../../../../src/flight/index.ts';
import { at } from '../../../../src/quarter/at.ts';
import { called, flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** A decision by the levers, as it lies on the cockpit's desk of a second flight. */
function levers() {
  const { flying, id } = called({ cockpit: 'levers', cause: 'known' }, { flightNumber: 2 }, true);
  flying.stamp(id, 'cockpit');
  const task = cockpitTaskOf(flying.state, flying.strip(id), null, startup);
  if (task.kind !== 'levers') throw new Error(`${task.kind} is no decision by the levers`);
  return { flying, id, task };
}

const effortsOf = (state: Parameters<typeof cockpitView>[0]) =>
  cockpitView(state, startup).efforts.map((effort) => Math.round(effort * 100));

describe('what the desk says of a segment', () => {
  it('agrees with its engine: who stands at the load that can be carried, or above it, has no room', () => {
    let [full, free] = [0, 0];
    for (const company of ['startup', 'consulting', 'agency']) {
      const { content } = contentToFly(company);
      for (const seed of seeds(8))
        for (const { state, task } of decisionsOf(setupIn(content, { seed, flightNumber: 2 }), content)) {
          if (task.kind !== 'levers') continue;
          for (const { cell, load, usual } of cockpitView(state, content).engines) {
            const room = at(task.levers.room, cell);
            if (load > usual) expect(room, `${company} ${seed} ${cell}`).toBe(0);
            full += Number(load > usual);
            free += Number(room > 0);
          }
        }
    }
    expect(full).toBeGreaterThan(20);
    expect(free).toBeGreaterThan(20);
  });
});

describe('the heading instrument', () => {
  it('says by the rule of the desk what would return more elsewhere: from whoever can spare it, to room where more comes back', () => {
    let [off, on] = [0, 0];
    for (const company of ['startup', 'consulting', 'agency']) {
      const { content } = contentToFly(company);
      for (const seed of seeds(5)) {
        const flying = flight({ flightNumber: 3, seed }, content).parked();
        for (let week = 1; week <= 13; week += 2) {
          const { state } = flying.reach(week, 'right');
          const { heading } = cockpitView(state, content);
          const table = leversOf(asSet(state, null), state.week);
          const moves = table.returns.map((_, own) => goodShifts(table, own));
          const where = `${company} ${seed} week ${week}`;
          expect(heading.even, where).toBe(moves.flat().every((points) => points === 0));
          if (heading.even) on += 1;
          else {
            off += 1;
            expect(heading.points, where).toBeLessThanOrEqual(at(table.spare, heading.cell));
            const better = table.returns.some(
              (back, i) => back > at(table.returns, heading.cell) && at(table.room, i) >= heading.points,
            );
            expect(better, where).toBe(true);
          }
        }
      }
    }
    expect(off).toBeGreaterThan(10);
    expect(on).toBeGreaterThan(10);
  });
});

describe('effort that a decision moves', () => {
  it('stays where it was set, in the picture, in later tables and after the week has turned', () => {
    const { flying, id, task } = levers();
    const before = effortsOf(flying.state);
    const { cell: own } = task;
    const other = own === 0 ? 1 : 0;
    const shifts = before.map((_, i) => (i === other ? -5 : 0));
    flying.do({ kind: 'order-remedy', strip: id, answer: { choice: 'own', shifts } });
    const expected = before.map((effort, i) => (i === own ? effort + 5 : i === other ? effort - 5 : effort));
    expect(effortsOf(flying.state)).toEqual(expected);
    flying.do({ kind: 'turn-week' });
    expect(effortsOf(flying.state)).toEqual(expected);
  });

  it('is seen in the verdict as it lay on the desk', () => {
    const { flying, id, task } = levers();
    const answer = rightAnswer(task, flying.scenario(id), 'own');
    flying.do({
      kind: 'order-remedy',
      strip: id,
      answer: { ...answer, shifts: task.levers.effort.map((_, i) => (i === task.cell ? 0 : 5)) },
    });
    const told = cockpitTaskOf(flying.state, flying.strip(id), null, startup);
    expect(told).toMatchObject({ kind: 'levers', levers: { effort: task.levers.effort } });
  });

  it('counts once: of two orders whose remedy comes to nothing the quarter goes on alike, however much was moved', () => {
    const { flying, id, task } = levers();
    const order = (points: number) => {
      const shifts = task.levers.effort.map((_, i) => (i === task.cell ? 0 : points));
      return flying.branch().do({ kind: 'order-remedy', strip: id, answer: { choice: 'own', shifts } });
    };
    const [some, more] = [order(5), order(10)];
    for (const one of [some, more]) expect(one.strip(id).judged?.place?.right).toBe(false);
    expect(more.state.quarter).toEqual(some.state.quarter);
    expect(more.state.shifted).not.toEqual(some.state.shifted);
  });
});
