// The old clue: one earlier log of a flight explains a later call. Whoever points at it has known the cause already.

import { describe, expect, it } from 'vitest';
import {
  clueFor,
  explainingLine,
  type FlightState,
  oldLog,
  oldLogsFor,
  rightSeat,
} from '../../../../src/flight/index.ts';
import { flight, type Flying } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const laterOf = ({ planned }: FlightState) => planned.find(({ clue }) => clue !== null);

/** A flight in which the earlier matter is measured and dealt with, in the week of the later call. Null where no clue is planned, or its log is not there yet. */
function atTheCall(
  seed: number,
  flightNumber: number,
): { flying: Flying; call: string; earlier: string } | null {
  const flying = flight().seed(seed).number(flightNumber).parked();
  const later = laterOf(flying.state);
  if (later === undefined) return null;
  const { id, callWeek, clue } = later;
  flying.until(
    ({ week, strips }) => week === callWeek && strips.some((one) => one.id === id && one.status === 'read'),
    'right',
  );
  const earlier = clue ?? expect.fail();
  return clueFor(flying.state, flying.strip(id)) === null ? null : { flying, call: id, earlier };
}

const FLIGHTS = [2, 3, 4].flatMap((number) => seeds(8).map((seed) => ({ seed, number })));
const calls = FLIGHTS.flatMap(({ seed, number }) => atTheCall(seed, number) ?? []);
/** Those in which both seats are free for it. */
const free = calls.filter(
  ({ flying: { state } }) =>
    state.orders.cockpit && state.orders.tower && state.strips.every(({ job }) => job === null),
);

describe('the old clue', () => {
  it('is planned at most once a flight, from the second on, and in most of them', () => {
    const planned = [0, 0, 0, 0];
    for (const seed of seeds(30)) {
      for (const number of [1, 2, 3, 4]) {
        const { state } = flight().seed(seed).number(number).parked();
        const clues = state.planned.filter(({ clue }) => clue !== null);
        expect(clues.length, `seed ${seed}, flight ${number}`).toBeLessThanOrEqual(number === 1 ? 0 : 1);
        planned[number - 1] = (planned[number - 1] ?? 0) + clues.length;
        for (const later of clues) {
          const earlier = state.planned.find(({ id }) => id === later.clue) ?? expect.fail();
          const behind = (id: string) => state.quarter.disturbances.find((d) => d.id === id) ?? expect.fail();
          const [one, other] = [behind(earlier.disturbance), behind(later.disturbance)];
          expect(other.kind).toBe(one.kind);
          expect([one.cause, other.cause, one.chance, other.chance]).toEqual([
            'hidden',
            'hidden',
            false,
            false,
          ]);
          expect(later.cell).not.toBe(earlier.cell);
          expect(later.callWeek).toBeGreaterThan(earlier.callWeek);
          expect(earlier.also).toEqual({ cell: later.cell, use: 'same', week: other.week });
        }
      }
    }
    // Later flights have other work to do, which bears no clue.
    for (const [i, least] of [0, 20, 20, 10].entries()) expect(planned[i]).toBeGreaterThanOrEqual(least);
  });

  it('lies beside the call in most flights of somebody who does the work in time', () => {
    const planned = FLIGHTS.filter(
      ({ seed, number }) => laterOf(flight().seed(seed).number(number).parked().state) !== undefined,
    );
    expect(calls.length).toBeGreaterThanOrEqual(planned.length * 0.8);
  });

  it('can be read from what is shown, and explains no other call', () => {
    for (const { flying, call, earlier } of calls) {
      const shown = oldLogsFor(flying.state.strips, flying.strip(call));
      const read = shown.filter((one) => explainingLine(one, flying.strip(call)) !== null);
      expect(read.map(({ id }) => id)).toEqual([earlier]);
      for (const strip of flying.state.strips) {
        if (strip.storm || strip.id === call) continue;
        expect(
          flying.state.strips.filter((one) => !one.storm && explainingLine(one, strip) !== null),
        ).toEqual([]);
      }
    }
  });

  it('makes the cause known and the call the cockpit’s when it is pointed at', () => {
    expect(free.length).toBeGreaterThan(5);
    for (const { flying, call, earlier } of free) {
      const before = flying.branch();
      expect(rightSeat(before.state, before.strip(call), before.scenario(call))).toBe('tower');
      const told = flying.branch().stamp(call, 'cockpit', oldLog(earlier));
      expect(told.knowledge(call)).toBe(0.95);
      expect(told.strip(call).stamps[0]?.verdict).toEqual({ seat: 'right', words: true, row: 'right' });
      expect(told.strip(call).job?.stage).toBe('remedy');
      const line = told.strip(call).log.at(-1);
      expect(line).toMatchObject({ hand: 'measured', also: { cell: told.strip(call).cell, use: 'same' } });
      const searched = flying.branch().stamp(call, 'tower', oldLog(earlier));
      expect(searched.strip(call).stamps[0]?.verdict.row).toBe('opposite');
      expect(searched.strip(call).job).toBeNull();
    }
  });

  it('leaves the call the tower’s where it is not pointed at, or another log is', () => {
    let others = 0;
    for (const { flying, call, earlier } of free) {
      const plain = flying.branch().stamp(call, 'tower');
      expect(plain.strip(call).stamps[0]?.verdict.row).toBe('right');
      expect(plain.knowledge(call)).toBe(0);
      const other = oldLogsFor(flying.state.strips, flying.strip(call)).find(({ id }) => id !== earlier);
      if (other === undefined) continue;
      others += 1;
      const wrong = flying.branch().stamp(call, 'cockpit', oldLog(other.id));
      expect(wrong.strip(call).stamps[0]?.verdict).toEqual({ seat: 'wrong', words: false, row: 'wrong' });
      expect(wrong.knowledge(call)).toBe(0);
    }
    expect(others).toBeGreaterThan(5);
  });

  it('cannot be pointed at where no such log lies beside the call', () => {
    const [{ flying, call }] = free as [(typeof calls)[number]];
    const open = flying.state.strips.find(({ status, storm }) => !storm && status === 'arrived');
    for (const mark of [oldLog(call), oldLog('s99'), ...(open === undefined ? [] : [oldLog(open.id)])])
      expect(flying.branch().sit('tower').try({ kind: 'stamp', strip: call, mark })).toBe('bad-answer');
    const first = flight().seed(1).reach(6, 'right');
    const read = first.state.strips.find(({ status, storm }) => !storm && status === 'arrived');
    const done = first.state.strips.find(({ status, storm }) => !storm && status === 'closed');
    if (read === undefined || done === undefined) return expect.fail('no such strips');
    first.do({ kind: 'read', strip: read.id });
    expect(first.try({ kind: 'stamp', strip: read.id, mark: oldLog(done.id) })).toBe('bad-answer');
  });

  it('is not there for whoever did not measure the earlier cause', () => {
    let met = 0;
    for (const { seed, number } of FLIGHTS.slice(0, 8)) {
      const { state } = flight().seed(seed).number(number).reach(13, 'som');
      for (const later of state.strips.filter(({ id }) => id === laterOf(state)?.id)) {
        expect(clueFor(state, later)).toBeNull();
        met += 1;
      }
    }
    expect(met).toBeGreaterThan(3);
  });

  it('is said of other segments too, in lines that explain nothing', () => {
    let decoys = 0;
    for (const { seed, number } of FLIGHTS) {
      const { state } = flight().seed(seed).number(number).parked();
      for (const { also, clue, id, cell } of state.planned) {
        if (also === null || id === laterOf(state)?.clue) continue;
        decoys += 1;
        expect(clue === null || clue !== id).toBe(true);
        expect(also.use).not.toBe('same');
        expect(also.cell).not.toBe(cell);
      }
    }
    expect(decoys).toBeGreaterThanOrEqual(FLIGHTS.length);
  });
});
