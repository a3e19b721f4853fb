// Simulated learners of five skills, flown through the real scheduler. What is assumed of them stands in docs/learning.md.

import { expect, it } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import {
  bandOf,
  broughtBy,
  cuesOf,
  type Flown,
  flownBy,
  formsFor,
  misledIn,
  unseenAfter,
} from '../../../scripts/learner-report.ts';
import { checkedRide } from '../../../scripts/ride-report.ts';
import type { Content } from '../../../src/content/index.ts';
import { FORMS_APART } from '../../../src/content/check/ride-words.ts';
import { startup } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';

const ALL = ['startup', 'consulting', 'agency'].map(contentOf);

/** So many learners of each company fly so many flights, to see what comes again; the others fly three. */
const FOLLOWED = { learners: 40, flights: 5 } as const;
/** A hundred of each company; of the startup, the five hundred of the band. */
const FLOWN = new Map<string, readonly Flown[]>();
function flownIn(content: Content): readonly Flown[] {
  const all = seeds(content.id === startup.id ? 500 : 100);
  const flown = FLOWN.get(content.id) ?? [
    ...flownBy(content, all.slice(0, FOLLOWED.learners), FOLLOWED.flights),
    ...flownBy(content, all.slice(FOLLOWED.learners), 3),
  ];
  FLOWN.set(content.id, flown);
  return flown;
}

it('of 500 learners nine of ten have 75–90 % right in their third flight, the first that is drawn with two flights known', () => {
  const [first, second, third] = bandOf(flownIn(startup));
  expect(first?.inBand).toBeLessThan(0.4);
  // The second is drawn with one flight known: measured .786.
  expect(second?.inBand).toBeGreaterThanOrEqual(0.75);
  // Measured is .932 here, .910 of five hundred of the consulting firm and .922 of the agency; that scatters by .013.
  expect(third?.inBand).toBeGreaterThanOrEqual(0.9);
});

it.each(['consulting', 'agency'].map((id) => [id, contentOf(id)] as const))(
  'nine of ten learners have 75–90 % right in their third flight of %s, as near as a hundred tell',
  (_, content) => {
    // Nine of ten of a hundred scatter by .03; measured of five hundred .910 and .922 (docs/learning.md).
    expect(bandOf(flownIn(content))[2]?.inBand).toBeGreaterThanOrEqual(0.9 - 0.03);
  },
);

it('fewer have if nothing is known of them', () => {
  const third = bandOf(flownBy(startup, seeds(50), 3, 'nothing'))[2];
  expect(third?.inBand).toBeLessThan(0.75);
});

it.each(ALL.map((content) => [content.id, content] as const))(
  'what went wrong the last time comes back in the next flight of %s, before what is due, and that before what is new',
  (_, content) => {
    for (const { flight, brought } of broughtBy(content, flownIn(content).slice(0, FOLLOWED.learners))) {
      const { missed, due, unseen } = brought;
      const told = `flight ${flight}: ${JSON.stringify(brought)}`;
      // There are two to three a flight. A row whose one story is a request has no line to come by.
      expect(missed.share, told).toBeGreaterThanOrEqual(0.9);
      expect(missed.share, told).toBeGreaterThan(unseen.share);
      // Nothing that went right in the first flight is due in the second.
      expect(due.rows > 0, told).toBe(flight > 2);
      if (flight === 2) continue;
      expect(missed.share, told).toBeGreaterThan(due.share);
      expect(due.share, told).toBeGreaterThan(unseen.share);
      // Yet what is new is not left out.
      expect(unseen.share, told).toBeGreaterThan(0.25);
    }
  },
);

it('learners are misled more often by what misleads them, and no others are starved', () => {
  // Nineteen of each skill, of whom .146 and .138 are measured: fewer scatter by more than that.
  const [all, rows] = (['all', 'rows'] as const).map((taught) => misledIn(startup, seeds(95), taught));
  expect(all).toBeGreaterThan(1.05 * (rows ?? 1));
});

it('both forms of the check ride are as hard for learners, before and after their flights', () => {
  const ride = checkedRide();
  // A hundred of each skill cost nothing before they fly.
  const grounded = formsFor(ALL, ride, seeds(700), 0);
  const flown = formsFor(ALL, ride, seeds(42), 3);
  for (const { skill, before } of grounded)
    expect(Math.abs(before.a - before.b), String(skill)).toBeLessThanOrEqual(FORMS_APART);
  for (const { skill, before, after } of flown) {
    expect(Math.abs(after.a - after.b), String(skill)).toBeLessThanOrEqual(FORMS_APART);
    // They have learned something.
    expect(after.a + after.b, String(skill)).toBeGreaterThan(before.a + before.b);
  }
  // A form is not answered by all from the beginning: measured .61 at the least skill, where forms that differ would show most.
  expect(grounded[0]?.before.a).toBeLessThan(0.7);
});

it('no row stays unseen by a learner who flies twelve flights of the three companies in turn', () => {
  // The last four, and 25, are learners who once had a row left: of more rows with a known cause than a flight has full calls for.
  for (const seed of [...seeds(40), 142, 361, 1040, 1066])
    expect(unseenAfter(ALL, seed, 12), String(seed)).toEqual([]);
});

it.each(ALL.map((content) => [content.id, content] as const))(
  'no row of %s stays unseen in twelve flights',
  (_, content) => {
    for (const seed of seeds(40)) expect(unseenAfter([content], seed, 12), String(seed)).toEqual([]);
  },
);

it.each(ALL.map((content) => [content.id, content] as const))(
  'practice does not let kind, caller, result or measured lines of %s tell the seat',
  (_, content) => {
    const { measured, ...others } = cuesOf(content, flownIn(content));
    // The bar is .60; sixty learners tell it to within .02.
    for (const share of Object.values(others)) expect(share).toBeLessThanOrEqual(0.62);
    expect(measured).toBeLessThanOrEqual(0.65);
  },
);
