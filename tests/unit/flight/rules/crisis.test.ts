// A crisis: two matters of two segments want the cockpit's one order of the week, and the player says who waits.

import { describe, expect, it } from 'vitest';
import {
  CONFIDENCE,
  type FlightState,
  crisisMatterOf,
  openCrisis,
  scheduleOf,
  waitCostOf,
  wentFirst,
} from '../../../../src/flight/index.ts';
import { flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** A flight at the moment in which the director is on the line. */
function onTheLine(seed = 1) {
  const on = lineOf(seed, false);
  if (on === null) throw new Error('no crisis');
  return on;
}

/** The same; null where this flight has no crisis. */
function lineOf(seed: number, grading: boolean) {
  const flying = flight({ flightNumber: 2, seed }).parked(grading);
  flying.until((state) => openCrisis(state) !== null || state.phase === 'landed', 'right');
  const crisis = openCrisis(flying.state);
  if (crisis === null) return null;
  const [call, slip] = crisis.matters;
  return { flying, call, slip };
}

const told = ({ quarter, fuel, score }: FlightState) => ({ quarter, fuel, score });

describe('the director', () => {
  it('calls when a call was taken into the cockpit while a slip about another segment hangs', () => {
    const { flying, call, slip } = onTheLine();
    expect(flying.strip(call.strip).job?.stage).toBe('remedy');
    expect(flying.state.slips.find(({ id }) => id === slip.slip)?.state).toBe('hanging');
    expect(call.cell).not.toBe(slip.cell);
    expect(flying.commands.at(-1)).toMatchObject({ kind: 'stamp', strip: call.strip });
  });

  it('has to be answered, in the cockpit, before anything is decided and before the week turns', () => {
    const { flying, call, slip } = onTheLine();
    const { slip: id } = slip;
    expect(flying.try({ kind: 'turn-week' })).toBe('director-waits');
    expect(
      flying.try({ kind: 'order-remedy', strip: call.strip, answer: flying.answer(call.strip, 'own') }),
    ).toBe('director-waits');
    expect(flying.try({ kind: 'follow', slip: id ?? '', answer: { choice: 'leave' } })).toBe(
      'director-waits',
    );
    expect(flying.try({ kind: 'let-wait', strip: 's99' })).toBe('unknown-strip');
    expect(flying.branch().sit('tower').try({ kind: 'let-wait', strip: slip.strip })).toBe('other-seat');
    expect(
      flying.do({ kind: 'let-wait', strip: slip.strip }).try({ kind: 'let-wait', strip: slip.strip }),
    ).toBe('no-crisis');
  });

  it('never calls in a first flight or in the demo, and at most once or twice later', () => {
    expect(
      ['first', 'second', 'third', 'later', 'demo'].map((schedule) => scheduleOf({ schedule }).crises),
    ).toEqual([0, 1, 1, 2, 0]);
    for (const seed of [1, 2, 3])
      expect(
        flight({ flightNumber: 2, seed }).parked().land('right').state.crises.length,
      ).toBeLessThanOrEqual(1);
    expect(flight({ seed: 1 }).parked().land('right').state.crises).toEqual([]);
  });
});

describe('who waits', () => {
  it('the slip: the call goes on, and nothing can be decided on the slip until next week', () => {
    const { flying, call, slip } = onTheLine();
    flying.do({ kind: 'let-wait', strip: slip.strip });
    expect(wentFirst(flying.state, slip.strip)).toBe(call.cell);
    expect(flying.try({ kind: 'follow', slip: slip.slip ?? '', answer: { choice: 'leave' } })).toBe(
      'not-available-yet',
    );
    flying.order(call.strip).turn();
    expect(flying.follow(slip.strip).state.slips.find(({ id }) => id === slip.slip)?.state).toBe('followed');
  });

  it('the call: the slip gets the order of the week, and the call can be taken again next week', () => {
    const { flying, call, slip } = onTheLine();
    flying.do({ kind: 'let-wait', strip: call.strip });
    expect(flying.state.orders.cockpit).toBe(true);
    expect(flying.strip(call.strip)).toMatchObject({
      status: 'returned',
      job: null,
      availableWeek: flying.state.week + 1,
    });
    const again = { kind: 'stamp', strip: call.strip, mark: null } as const;
    expect(flying.try(again)).toBe('not-available-yet');
    flying.follow(slip.strip).turn().sit('cockpit');
    expect(flying.try(again)).toBeNull();
    expect(flying.strip(call.strip).job?.stage).toBe('remedy');
  });

  it('is written into the log of the one, with the segment that went first, and moves no figure', () => {
    for (const side of [0, 1] as const) {
      const { flying, call, slip } = onTheLine();
      const waiting = [call, slip][side] ?? call;
      const before = told(flying.state);
      flying.do({ kind: 'let-wait', strip: waiting.strip });
      expect(flying.strip(waiting.strip).log.at(-1)).toMatchObject({
        hand: 'waits',
        by: 'cockpit',
        cell: [slip, call][side]?.cell,
      });
      expect(told(flying.state)).toEqual(before);
    }
  });

  it('is graded by what a week of waiting costs each, by what the cockpit had been told', () => {
    const worths = seeds(12).flatMap((seed) => {
      const crisis = lineOf(seed, true);
      // In one flight of some twelve no call meets a slip.
      if (crisis === null) return [];
      const { flying, call, slip } = crisis;
      const [first = 0, second = 0] = [call, slip].map((one) => {
        const matter = crisisMatterOf(flying.state, one);
        return waitCostOf(flying.state, matter, startup, CONFIDENCE[matter.certainty]);
      });
      const worthIf = (waits: string) =>
        flying.branch().do({ kind: 'let-wait', strip: waits }).state.crises[0]?.judged?.worth;
      const [cheaper, dearer] = first <= second ? [call, slip] : [slip, call];
      expect(worthIf(cheaper.strip)).toBe('wise');
      const lost = Math.abs(first - second);
      const most = Math.max(first, second);
      // 10 000 kr cannot be seen on the screen, whose figures go in steps of 5 000.
      const expected = lost <= Math.max(0.1 * most, 10_000) ? 'wise' : lost <= 0.3 * most ? 'usable' : 'dear';
      expect(worthIf(dearer.strip)).toBe(expected);
      return [expected];
    });
    expect(worths).toContain('dear');
    expect(worths).toContain('wise');
  });
});
