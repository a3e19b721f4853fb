// The stops of the route: each company once, with one that is next.

import { describe, expect, it } from 'vitest';
import { companies } from '../../../src/app/content.ts';
import { standingOf } from '../../../src/app/route.ts';
import { DEFAULT_PROGRESS } from '../../../src/keep/records.ts';
import { bestOf, stopsOf } from '../../../src/panels/frame/RouteMap.tsx';
import { recordOf } from '../../builders/record.ts';

describe('the stops of the route', () => {
  const stops = (landed: readonly string[], going: string | null = null, progress = DEFAULT_PROGRESS) => {
    const history = landed.map((company) => recordOf(company));
    const standing = (id: string) => standingOf(id, { history, progress });
    const found = stopsOf({ companies, records: history, standing, schooled: false, going });
    return found.map(({ company, state }) => `${company ?? 'ground'} ${state}`);
  };

  it('are each company once, with one that is next', () => {
    expect(stops([])).toEqual([
      'ground next',
      'startup next',
      'consulting open',
      'agency open',
      'storm closed',
    ]);
    expect(stops(['consulting'])).toEqual([
      'ground open',
      'startup next',
      'consulting flown',
      'agency open',
      'storm closed',
    ]);
    expect(stops(['agency', 'consulting', 'startup']).at(-1)).toBe('storm next');
    // A class may have flown it without its being open.
    expect(stops(['storm']).at(-1)).toBe('storm flown');
  });

  it('have the one that is about to be flown as the next, also where a link leads there', () => {
    expect(stops([], 'agency')).toEqual([
      'ground open',
      'startup open',
      'consulting open',
      'agency next',
      'storm closed',
    ]);
    expect(stops([], 'storm').at(-1)).toBe('storm next');
  });

  it('are coming while a company has no stories', () => {
    const bare = companies.map((one) => ({ ...one, id: `${one.id}-to-come` }));
    const standing = (id: string) => standingOf(id, { history: [], progress: DEFAULT_PROGRESS });
    const found = stopsOf({ companies: bare, records: [], standing, schooled: true, going: null });
    expect(found.map(({ state }) => state)).toEqual(['flown', 'coming', 'coming', 'coming', 'coming']);
    expect(bestOf([recordOf('agency', 'a')], 'startup')).toBeNull();
  });
});
