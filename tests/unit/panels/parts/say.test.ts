// A story in one line, as short strips and the first officer's stamps tell it.

import { beforeAll, expect, it } from 'vitest';
import { factsOf, newFlight } from '../../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { shortLine } from '../../../../src/panels/parts/say.ts';
import { setup, startup } from '../../../builders/flight.ts';

beforeAll(async () => {
  await loadTexts('flight');
  await setCompany(startup);
});

it.each(['nb', 'en'] as const)(
  'every story has a line in %s, a full one that with which it comes back',
  async (language) => {
    await setLanguage(language);
    const state = newFlight(setup({ seed: 3 }), startup);
    const facts = factsOf(state.quarter, 0, state.fuel);
    for (const { id: scenario } of startup.scenarios)
      expect(shortLine({ scenario, facts }), scenario).not.toMatch(/company-|\.line|\.echo|\{\{/);
  },
);
