// A demo that was tried is what is offered first; of any other is said what it may do, wherever it is opened.

import { beforeAll, describe, expect, it } from 'vitest';
import { demoStrips, meantBy, newDemo, TESTED_DEMOS } from '../../../src/classroom/index.ts';
import { newFlight, setupIn } from '../../../src/flight/index.ts';
import { loadTexts, setLanguage, t } from '../../../src/language/index.ts';
import { Join } from '../../../src/panels/demo/Ends.tsx';
import { changeWish } from '../../../src/panels/trainer/class-link.ts';
import { DemoStart } from '../../../src/panels/trainer/DemoStart.tsx';
import { eventually } from '../../builders/eventually.ts';
import { startup } from '../../builders/flight.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';
import { visit } from '../../builders/visit.ts';

const draw = simulatedPage();
const UNTESTED = { company: 'startup', seed: 2026 };

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('trainer', 'demo');
});

describe('the way to a demo', () => {
  it('has the class’s quarter apart, and says what it may do once it is chosen', async () => {
    changeWish({ seed: UNTESTED.seed });
    const { store } = await visit();
    const page = draw(<DemoStart game={store} />);
    const [tested, untested] = page.querySelectorAll('optgroup');
    expect(tested?.querySelectorAll('option')).toHaveLength(TESTED_DEMOS.length);
    expect(untested?.label).toBe('Ikke prøvd');
    expect(page.querySelector('.demo-untested')).toBeNull();
    const select = page.querySelector('select') ?? expect.fail();
    expect(select.value).toBe('0');
    select.value = untested?.querySelector('option')?.value ?? expect.fail();
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => expect(page.querySelector('.demo-untested')?.textContent).toContain('2026'));
  });

  it('offers the class’s quarter with the tested ones where it is one of them', async () => {
    changeWish({ seed: 77 });
    const { store } = await visit();
    const page = draw(<DemoStart game={store} />);
    expect(page.querySelectorAll('optgroup')).toHaveLength(1);
  });

  it('leads to a tested quarter where nothing is said of one', () => {
    for (const { company } of TESTED_DEMOS)
      expect(TESTED_DEMOS).toContainEqual(expect.objectContaining(meantBy({ company, seed: null })));
  });
});

describe('the wall, opened by an address', () => {
  const wall = {
    state: { value: newDemo(4) },
    perform: () => undefined,
  } as unknown as Parameters<typeof Join>[0]['wall'];

  it('says of an untested quarter that it is none, and of a tested one nothing', () => {
    const joined = (quarter: { company: string; seed: number }) =>
      draw(<Join wall={wall} strips={4} quarter={quarter} />).querySelector('.demo-untested');
    expect(joined(UNTESTED)?.textContent).toContain(t('trainer:demo.untestedIs', UNTESTED));
    expect(joined({ company: 'agency', seed: 39 })).toBeNull();
  });
});

it('the demo of a quarter has four calls of its first flight, as is said of it', () => {
  for (const seed of [1, 5, 2026]) {
    const flown = newFlight(setupIn(startup, { seed, flightNumber: 1 }), startup).planned;
    const met = new Set(flown.map(({ scenario }) => scenario));
    const shown = demoStrips(startup, seed).map(({ strip }) => strip.scenario);
    expect([shown.length, shown.filter((story) => met.has(story)).length]).toEqual([4, 4]);
  }
});
