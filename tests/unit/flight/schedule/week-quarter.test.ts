import { describe, expect, it } from 'vitest';
import { calendarWeek } from '../../../../src/app/calendar-week.ts';
import { calendarWeekOf, newFlight, setupFor, weekQuarter } from '../../../../src/flight/index.ts';
import { startup } from '../../../builders/flight.ts';

const WEEK = { year: 2026, week: 48 };
const quarter = (week = WEEK) => setupFor({ ...weekQuarter(week), contentVersion: startup.version });

describe("the week's quarter", () => {
  it('has the seed of its week, and is the startup by the second schedule', () => {
    expect(quarter()).toMatchObject({
      company: 'startup',
      schedule: 'second',
      flightNumber: 2,
      seed: 202_648,
      missedBefore: [],
      stopAfter: 13,
    });
  });

  it('is known again by its setup, and no other quarter is taken for it', () => {
    expect(calendarWeekOf(quarter())).toEqual(WEEK);
    expect(calendarWeekOf({ ...quarter(), seed: 202_600 })).toBeNull();
    expect(calendarWeekOf({ ...quarter(), seed: 202_654 })).toBeNull();
    expect(calendarWeekOf({ ...quarter(), seed: 4711 })).toBeNull();
    expect(calendarWeekOf({ ...quarter(), flightNumber: 1 })).toBeNull();
    expect(calendarWeekOf({ ...quarter(), schedule: 'third' })).toBeNull();
    expect(calendarWeekOf({ ...quarter(), missedBefore: ['R001'] })).toBeNull();
    expect(calendarWeekOf({ ...quarter(), stopAfter: 7 })).toBeNull();
  });

  it('can be drawn in every week of a year, each with a plan of its own', () => {
    const plans = Array.from({ length: 53 }, (_, i) =>
      JSON.stringify(newFlight(quarter({ year: 2026, week: i + 1 }), startup).planned),
    );
    expect(new Set(plans).size).toBe(plans.length);
  });

  it('changes on Monday, and belongs to the year of its Thursday', () => {
    expect(calendarWeek('2026-11-29T12:00:00')).toEqual(WEEK);
    expect(calendarWeek('2026-11-30T12:00:00')).toEqual({ year: 2026, week: 49 });
    // Weeks of two years: the last days of 2026 are its week 53, and the first of 2027 too.
    expect(calendarWeek('2027-01-03T12:00:00')).toEqual({ year: 2026, week: 53 });
    expect(calendarWeek('2027-01-04T12:00:00')).toEqual({ year: 2027, week: 1 });
    expect(calendarWeek('2024-12-30T12:00:00')).toEqual({ year: 2025, week: 1 });
  });
});
