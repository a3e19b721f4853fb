// The week's clock: how long a week is at each pace, what stops the clock, and when it turns the week. Tests move its time themselves.

import { beforeEach, describe, expect, it } from 'vitest';
import { nothingLeft, openStrips, WeekClock, weekSeconds } from '../../../src/app/clock.ts';
import type { FlightState } from '../../../src/flight/index.ts';
import { flight } from '../../builders/flight.ts';

/** A flight by the policy `right`, at the first state that fits. */
const flyUntil = (fits: (state: FlightState) => boolean) => flight().parked().until(fits, 'right').state;

const atWeek = (week: number) => flyUntil((state) => state.phase === 'flying' && state.week === week);
const busyWeek = () => flyUntil((state) => state.week === 3 && openStrips(state).length > 0);

describe('the length of a week', () => {
  it.each([
    ['standard', 0, 30],
    ['standard', 1, 70],
    ['standard', 2, 110],
    ['standard', 3, 120],
    ['brisk', 0, 20],
    ['brisk', 2, 70],
    ['brisk', 4, 80],
  ] as const)('%s with %i open strips: %i seconds', (pace, open, seconds) => {
    expect(weekSeconds(pace, open)).toBe(seconds);
  });

  it('relaxed has no clock', () => {
    expect(weekSeconds('relaxed', 3)).toBeNull();
  });
});

describe('the clock of a flight', () => {
  let clock: WeekClock;
  beforeEach(() => {
    clock = new WeekClock();
    clock.setPace('standard', true);
  });

  it.each([1, 2, 13])('week %i has none', (week) => {
    clock.see(atWeek(week));
    expect(clock.now.seconds).toBeNull();
    expect(clock.pass(1000)).toBe(false);
  });

  it('is fixed at the turn from the strips then open, and turns at zero', () => {
    const state = busyWeek();
    clock.see(state);
    // One strip is open: the twin that called in week 3.
    expect(openStrips(state)).toHaveLength(1);
    expect(clock.now.seconds).toBe(70);
    expect(clock.pass(69.5)).toBe(false);
    expect(clock.pass(0.5)).toBe(true);
  });

  it('runs on during tasks: a command in the same week changes nothing', () => {
    const state = busyWeek();
    clock.see(state);
    clock.pass(10);
    const before = clock.now.seconds;
    clock.see({ ...state, step: state.step + 1 });
    expect(clock.now.seconds).toBe(before);
  });

  it('stands while held, for each hold until it is let go', () => {
    clock.see(busyWeek());
    const before = clock.now.seconds;
    const first = clock.hold('verdict');
    const second = clock.hold('pause');
    clock.pass(50);
    expect(clock.now).toMatchObject({ seconds: before, stopped: 'verdict' });
    first();
    clock.pass(50);
    expect(clock.now).toMatchObject({ seconds: before, stopped: 'pause' });
    second();
    clock.pass(1);
    expect(clock.now).toMatchObject({ seconds: (before ?? 0) - 1, stopped: null });
  });

  it('stands for the reading of a strip: its words at two and a half a second', () => {
    clock.see(busyWeek());
    const before = clock.now.seconds;
    clock.read(25);
    clock.pass(9);
    expect(clock.now).toMatchObject({ seconds: before, stopped: 'reading' });
    clock.pass(3);
    expect(clock.now).toMatchObject({ seconds: (before ?? 0) - 2, stopped: null });
  });

  it('a week with nothing left to do turns in four seconds', () => {
    const empty = flyUntil((state) => state.week > 2 && state.week < 13 && nothingLeft(state));
    clock.see(empty);
    expect(clock.now.seconds).toBe(4);
    expect(clock.pass(3.9)).toBe(false);
    expect(clock.pass(0.2)).toBe(true);
  });

  it('no timer, no clock', () => {
    clock.setPace('brisk', false);
    clock.see(busyWeek());
    expect(clock.now.seconds).toBeNull();
  });

  it('before take-off and after the landing there is none', () => {
    clock.see(busyWeek());
    clock.see(flyUntil((state) => state.phase === 'landed'));
    expect(clock.now.seconds).toBeNull();
  });
});
