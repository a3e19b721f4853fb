// What must be true of every state of a flight, however it was reached.

import { busyWith, type FlightState, type Strip } from '../../src/flight/index.ts';
import { valueOf } from '../../src/quarter/quarter.ts';
import { remainingIn } from '../../src/quarter/reliefs.ts';
import type { QuarterState } from '../../src/quarter/types.ts';
import { booksOf } from './books.ts';

const within = (x: number, low: number, high: number) => Number.isFinite(x) && x >= low && x <= high;

function stripFaults(state: FlightState, strip: Strip): string[] {
  const faults: string[] = [];
  const planned = state.planned.find((p) => p.id === strip.id);
  if (planned === undefined) faults.push(`${strip.id} was never planned`);
  if (planned !== undefined && planned.disturbance !== strip.disturbance)
    faults.push(`${strip.id} changed its cause`);
  if ((strip.job !== null) !== (strip.status === 'working'))
    faults.push(`${strip.id}: ${strip.status} and its job disagree`);
  if (!strip.called && ['arrived', 'read', 'returned'].includes(strip.status))
    faults.push(`${strip.id}: ${strip.status} before anybody called`);
  if (strip.storm && strip.job !== null) faults.push(`${strip.id}: a storm strip has no job`);
  // A strip without a stamp can be worked on, or remedied before its call, only when it was found early.
  const found = ['working', 'ordered', 'effective'].includes(strip.status) && strip.early;
  if (
    strip.stamps.length === 0 &&
    !['arrived', 'read', 'waiting', 'closed'].includes(strip.status) &&
    !found
  ) {
    faults.push(`${strip.id}: ${strip.status} without a stamp`);
  }
  if (state.phase === 'landed' && strip.status !== 'closed')
    faults.push(`${strip.id} is open after the landing`);
  if (!Object.values(strip.facts).every(Number.isFinite))
    faults.push(`${strip.id} has a fact that is no number`);
  for (const stamp of strip.stamps) {
    if (!within(stamp.week, 1, state.week) || stamp.step > state.step)
      faults.push(`${strip.id} has a stamp of the future`);
  }
  return faults;
}

/** The faults found in each quarter. A command that does not touch the quarter keeps the same object, so it is not checked again. */
const looked = new WeakMap<QuarterState, readonly string[]>();

function modelFaults(quarter: QuarterState): readonly string[] {
  const known = looked.get(quarter);
  if (known !== undefined) return known;
  const faults: string[] = [];
  faults.push(...booksOf(quarter));
  if (!Number.isFinite(valueOf(quarter))) faults.push('the value is no number');
  const effort = quarter.cells.reduce((sum, cell) => sum + cell.effort, 0);
  if (Math.abs(effort - 1) > 1e-9) faults.push(`effort sums to ${effort}`);
  if (quarter.cells.some((cell) => cell.effort <= 0)) faults.push('a segment has no effort left');
  for (const d of quarter.disturbances) {
    if (!within(d.knowledge, 0, 1) || !within(remainingIn(d, quarter.week), 0, 1))
      faults.push(`${d.id}: K or what remains is out of range`);
  }
  looked.set(quarter, faults);
  return faults;
}

/** Every fault of a state, in words; empty when there is none. */
export function faultsOf(state: FlightState): string[] {
  const faults = [
    ...modelFaults(state.quarter),
    ...state.strips.flatMap((strip) => stripFaults(state, strip)),
  ];
  const fault = (wrong: boolean, text: string) => {
    if (wrong) faults.push(text);
  };
  fault(new Set(state.strips.map((s) => s.id)).size !== state.strips.length, 'two strips share an id');
  fault(new Set(state.slips.map((s) => s.id)).size !== state.slips.length, 'two slips share an id');
  fault(
    state.slips.some((slip) => !state.strips.some((s) => s.id === slip.strip)),
    'a slip has no strip',
  );
  fault(state.fuel > state.fuelGranted || state.fuel % 5_000 !== 0, `fuel ${state.fuel}`);
  fault(!within(state.waitsLeft, 0, 2), `waits left ${state.waitsLeft}`);
  fault(state.week !== state.quarter.week, 'flight and quarter are in different weeks');
  fault(!within(state.week, 1, state.setup.stopAfter + 1), `week ${state.week}`);
  fault(state.phase === 'landed' && state.week !== state.setup.stopAfter + 1, 'landed in another week');
  fault(state.landings.length !== state.week, 'a landing per week is kept');
  fault(!state.landings.every(Number.isFinite), 'a projected landing is no number');
  fault(!state.score.every((line) => Number.isInteger(line.points)), 'points are whole numbers');
  for (const seat of ['cockpit', 'tower'] as const) {
    // Neither a request nor, between two people, a message that was said keeps a seat from other work.
    const free = state.crew === undefined ? ['request'] : ['request', 'read-back'];
    const blocking = state.strips.filter((s) => s.job?.seat === seat && !free.includes(s.job.stage));
    fault(blocking.length > 1, `${seat} has ${blocking.length} jobs`);
    fault(
      (busyWith(state, seat)?.id ?? null) !== (blocking[0]?.id ?? null),
      `${seat} is busy with another strip`,
    );
  }
  return faults;
}
