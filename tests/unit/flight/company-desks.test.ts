// What a company's own stories make of the tower's desks: neither a call nor the list of suspects tells the cause. The bars of docs/model.md are
// of two hundred seeds (`npm run fly -- --desks`); here are a few, so that every limit is wider by what so few scatter.

import { describe, expect, it } from 'vitest';
import { contentToFly } from '../../../scripts/content-files.ts';
import { desksIn, desksOf, towerReport } from '../../../scripts/desk-report.ts';
import { Learner, SKILLS } from '../../../scripts/learners.ts';
import { SCHEDULES, oftenBehind, scheduleFor, setupIn } from '../../../src/flight/index.ts';
import { practiceFor } from '../../../src/learning/index.ts';
import { seeds } from '../../builders/quarter.ts';

const FLIGHTS = [1, 2, 3];
/** Some hundred desks a flight, of which half are scored. */
const SEEDS = 20;
/** Less than the mean of three such flights scatters by (.04): every company keeps its bars on these seeds, and has to go on doing so. */
const TOLERANCE = 0.02;

const mean = (all: readonly number[]) => all.reduce((sum, n) => sum + n, 0) / all.length;

describe.each(['startup', 'consulting', 'agency'])('the desks of %s', (company) => {
  const { content } = contentToFly(company);
  const desks = FLIGHTS.map((flight) => seeds(SEEDS).flatMap((seed) => desksOf(content, seed, flight)));
  const reports = desks.map((own) => towerReport(own));
  const meanOf = (of: (report: (typeof reports)[number]) => number | null) =>
    mean(reports.map((report) => of(report) ?? Number.NaN));

  it('are not told by call, table, titles or loudness', () => {
    expect(meanOf(({ callTableTitles }) => callTableTitles)).toBeLessThanOrEqual(0.45 + TOLERANCE);
    expect(meanOf(({ titles }) => titles)).toBeLessThanOrEqual(0.45 + TOLERANCE);
    expect(meanOf(({ loudest }) => loudest)).toBeLessThanOrEqual(0.5 + TOLERANCE);
  });

  it('are settled by careful reading, and not by one card', () => {
    expect(meanOf(({ careful }) => careful)).toBeGreaterThanOrEqual(0.9);
    expect(meanOf(({ measuredRight }) => measuredRight)).toBeGreaterThanOrEqual(0.95);
    expect(meanOf(({ carefulOneCard }) => carefulOneCard)).toBeLessThanOrEqual(0.7 + TOLERANCE);
  });

  it('have suspects as often as the flights drawn have them as causes', () => {
    for (const [i, flight] of FLIGHTS.entries()) {
      const schedule = SCHEDULES.find(({ id }) => id === scheduleFor(flight));
      if (schedule === undefined) throw new Error(`no schedule for flight ${flight}`);
      const often = oftenBehind(schedule, content, 'causes', { flightNumber: flight });
      // By how much the expected and the drawn shares of the kinds differ, over all results: 0 = alike, 1 = wholly other kinds.
      const drawn = (desks[i] ?? []).filter(({ desk }) => desk.truth !== 'normal');
      const apart = Object.entries(often).map(([symptom, expected]) => {
        const own = drawn.filter(({ desk }) => desk.symptom === symptom);
        const whole = mean(Object.values(expected)) * Object.values(expected).length;
        const kinds = new Set([...Object.keys(expected), ...own.map(({ desk }) => desk.truth)]);
        const differences = [...kinds].map((kind) => {
          const share = own.filter(({ desk }) => desk.truth === kind).length / Math.max(1, own.length);
          return Math.abs(share - (expected[kind as keyof typeof expected] ?? 0) / whole); // 0 = never expected
        });
        return (own.length / drawn.length) * (differences.reduce((sum, n) => sum + n, 0) / 2);
      });
      expect(
        apart.reduce((sum, n) => sum + n, 0),
        `flight ${flight}`,
      ).toBeLessThan(0.21);
    }
  });
});

/** The flights after a learner's first, whose desks differ most. */
const PRACTISED = [2, 3];
/** The mean of two such flights scatters by .05: at both ends every company keeps its bars on these seeds nearly, and has to go on doing so. */
const PRACTISED_TOLERANCE = 0.03;
/** With half of the calls at each end: the agency's second flight alone is at .47 of 120 learners as they fly it (docs/learning.md). */
const AGENCY_BETWEEN_TOLERANCE = 0.05;
describe.each(['startup', 'consulting', 'agency'])('the desks of %s under practice', (company) => {
  const { content } = contentToFly(company);
  const learners = seeds(SEEDS).map((seed) => {
    const learner = new Learner(seed, SKILLS[seed % SKILLS.length] ?? SKILLS[0]); // never out of range
    learner.fly(content);
    return { seed, learned: learner.learned };
  });

  // What the learners practise, at the ends of the scale, and where half of the calls are at the one and half at the other.
  it.each([{ subtlety: -1 }, { subtlety: 1 }, { subtlety: 0, calls: [-1, -1, -1, -1, 1, 1, 1, 1] }])(
    'keep their bars at %j',
    (subtle) => {
      const reports = PRACTISED.map((flightNumber) =>
        towerReport(
          learners.flatMap(({ seed, learned }) => {
            const { weights, mixUps, again, short } =
              practiceFor(learned, content, { seed, flightNumber, seenBefore: [] }) ?? expect.fail('none');
            const practised = { weights, mixUps: mixUps ?? {}, again: again ?? [], short, ...subtle }; // it always lists both
            return desksIn(setupIn(content, { seed, flightNumber, practice: practised }), content);
          }),
        ),
      );
      const meanOf = (of: (report: (typeof reports)[number]) => number | null) =>
        mean(reports.map((report) => of(report) ?? Number.NaN));
      const told = {
        call: meanOf(({ callTableTitles }) => callTableTitles),
        titles: meanOf(({ titles }) => titles),
        loudest: meanOf(({ loudest }) => loudest),
        oneCard: meanOf(({ carefulOneCard }) => carefulOneCard),
      };
      expect(told.call, JSON.stringify(told)).toBeLessThanOrEqual(
        0.45 +
          (company === 'agency' && subtle.subtlety === 0 ? AGENCY_BETWEEN_TOLERANCE : PRACTISED_TOLERANCE),
      );
      expect(told.titles).toBeLessThanOrEqual(0.45 + PRACTISED_TOLERANCE);
      expect(told.loudest).toBeLessThanOrEqual(0.5 + PRACTISED_TOLERANCE);
      expect(told.oneCard).toBeLessThanOrEqual(0.7 + PRACTISED_TOLERANCE);
      expect(meanOf(({ careful }) => careful)).toBeGreaterThanOrEqual(0.9);
      expect(meanOf(({ measuredRight }) => measuredRight)).toBeGreaterThanOrEqual(0.95);
    },
  );
});
