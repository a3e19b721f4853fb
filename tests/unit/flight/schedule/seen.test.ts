// Stories that were told wait until the others of their company have been told, so that two flights in a row hardly share any.
// `npm run fly -- --stories` measures the same over more flights.

import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../../scripts/content-files.ts';
import { sharesOf } from '../../../../scripts/story-report.ts';
import {
  drawPlan,
  LAST_NUMBER,
  MOST_STORIES,
  newFlight,
  plannedStories,
  SCHEDULES,
  seenIn,
  setupIn,
  storiesOf,
  seenWith,
} from '../../../../src/flight/index.ts';
import { flight, setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const COMPANIES = ['startup', 'consulting', 'agency'] as const;
const contents = new Map([...COMPANIES, 'storm'].map((id) => [id, contentOf(id)]));
const content = (id: string) => contents.get(id) ?? expect.fail(id);

describe('two flights in a row', () => {
  it.each(COMPANIES)('of %s share at most a tenth of their stories', (company) => {
    const { steps } = sharesOf(content(company), seeds(12), LAST_NUMBER + 1);
    expect(steps.map(({ step }) => step)).toEqual(['1→2', '2→3', '3→4', '4→5']);
    for (const { mean, over, step } of steps) {
      expect(mean, step).toBeLessThanOrEqual(0.03);
      // The startup has nine short strips with a known cause, and ten may be wanted in two flights; in one pair of some hundred an alarm
      // of two comes with them.
      expect(over, step).toBeLessThanOrEqual(1);
    }
  });

  it('of the storm route share hardly any', () => {
    const { steps } = sharesOf(content('storm'), seeds(3), 4);
    for (const { mean, step } of steps) expect(mean, step).toBeLessThanOrEqual(0.1);
  });

  it('would share a third and more if nothing were remembered', () => {
    const { steps } = sharesOf(startup, seeds(8), 4, false);
    expect(steps.at(-1)?.mean).toBeGreaterThan(0.3);
  });
});

describe('what was told', () => {
  const flown = (told: readonly string[], n: number, company = 'startup') =>
    setupIn(content(company), { seed: 7 * n, flightNumber: n, seenBefore: seenIn(told, content(company)) });

  it('changes no plan where nothing was told', () => {
    for (const flightNumber of [1, 2, 4])
      for (const seed of seeds(5)) {
        const plan = (seenBefore: readonly string[]) =>
          drawPlan(setup({ seed, flightNumber, seenBefore }), startup);
        expect(plan(['no-such-story'])).toEqual(plan([]));
      }
  });

  it('comes again only when all others of its sort have been told', () => {
    const requests = startup.scenarios.flatMap((s) => (!s.storm && s.handoff === 'request' ? [s.id] : []));
    const [one = '', other = ''] = requests;
    expect(requests).toHaveLength(2);
    const drawn = (seenBefore: readonly string[]) =>
      seeds(8).map(
        (seed) =>
          drawPlan(setup({ seed, flightNumber: 2, seenBefore }), startup).planned.find(({ scenario }) =>
            requests.includes(scenario),
          )?.scenario,
      );
    expect(new Set(drawn([]))).toEqual(new Set(requests));
    expect(new Set(drawn([one]))).toEqual(new Set([other]));
    // Where both were told, the one told longest ago.
    expect(new Set(drawn([one, other]))).toEqual(new Set([one]));
    expect(new Set(drawn([other, one]))).toEqual(new Set([other]));
  });

  it('gives way to a missed row only with another story of it', () => {
    const row = startup.scenario('usage-logs').responsibility[0] ?? expect.fail();
    const ofRow = startup.scenarios.filter((s) => s.responsibility.includes(row)).map(({ id }) => id);
    expect(ofRow.length).toBeGreaterThan(1);
    const met = (seenBefore: readonly string[]) =>
      seeds(20).map((seed) =>
        drawPlan(setup({ seed, missedBefore: [row], seenBefore }), startup)
          .planned.map(({ scenario }) => scenario)
          .filter((id) => ofRow.includes(id)),
      );
    for (const stories of met(['fair-stand'])) expect(stories).not.toEqual([]);
    for (const stories of met(['usage-logs'])) expect(stories).not.toContain('usage-logs');
    // Where every story of the row was told, it waits: an answer that is remembered practises nothing.
    const full = ofRow.filter((id) => !startup.scenario(id).storm);
    for (const stories of met(full)) for (const id of full) expect(stories).not.toContain(id);
  });

  it('lays out a flight of its own for each list, and the same again for the same', () => {
    const first = newFlight(flown([], 2), startup);
    const told = seenWith([], plannedStories(first.setup, startup), startup);
    const again = newFlight({ ...first.setup, seenBefore: seenIn(told, startup) }, startup);
    expect(again.planned.map(({ scenario }) => scenario)).not.toEqual(
      first.planned.map(({ scenario }) => scenario),
    );
    expect(newFlight(first.setup, startup).planned).toEqual(first.planned);
    expect(newFlight(again.setup, startup).planned).toEqual(again.planned);
  });

  it('are the stories that came, and those that the first officer stamped', () => {
    const { state } = flight({ flightNumber: 3, seed: 2 }).reach(99, 'right');
    const stories = storiesOf(state);
    expect(stories).toHaveLength(new Set(stories).size);
    expect(new Set(stories)).toEqual(new Set(plannedStories(state.setup, startup)));
    expect(storiesOf(flight().reach(1).state)).toHaveLength(1);
  });

  it('is in order, the last told last, and begins anew when a company has been told whole', () => {
    const ids = startup.scenarios.map(({ id }) => id);
    const [a = '', b = '', c = ''] = ids;
    expect(seenWith([], [a, b], startup)).toEqual([`startup/${a}`, `startup/${b}`]);
    expect(seenWith([`startup/${a}`, `startup/${b}`], [a], startup)).toEqual([
      `startup/${b}`,
      `startup/${a}`,
    ]);
    const others = ['agency/fruit-basket', 'consulting/cloakroom'];
    const nearly = [...others, ...ids.slice(1).map((id) => `startup/${id}`)];
    expect(seenWith(nearly, [b], startup)).toHaveLength(nearly.length);
    expect(seenWith(nearly, [c, a], startup)).toEqual([...others, `startup/${c}`, `startup/${a}`]);
  });

  it('counts for a company also when the storm route has told it, and the other way round', () => {
    const storm = content('storm');
    const told = seenWith([], ['agency/fruit-basket', 'startup/fair-stand'], storm);
    expect(seenIn(told, content('agency'))).toEqual(['fruit-basket']);
    expect(seenIn(told, startup)).toEqual(['fair-stand']);
    const more = seenWith(told, ['cloakroom'], content('consulting'));
    expect(seenIn(more, storm)).toEqual([
      'agency/fruit-basket',
      'startup/fair-stand',
      'consulting/cloakroom',
    ]);
    expect(seenIn(['gone/for-good', 'startup/no-such'], startup)).toEqual([]);
  });

  it('is never more in one flight than the drawing reckons with', () => {
    for (const [id, own] of contents)
      for (const { id: schedule, joined } of SCHEDULES)
        if (joined === (own.parts !== null))
          expect(plannedStories(setupIn(own, { seed: 3, schedule }), own).length, id).toBeLessThanOrEqual(
            MOST_STORIES,
          );
  });
});
