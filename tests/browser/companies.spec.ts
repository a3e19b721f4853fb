// Every company is flown whole, by keyboard and in both languages, and its longest call and the desk behind it fit in every window and writing.

import type { Page } from '@playwright/test';
import { companyIds } from '../../scripts/content-files.ts';
import type { Content } from '../../src/content/index.ts';
import {
  type Command,
  type FlightSetup,
  type FlightState,
  type Strip,
  newFlight,
  nextCommand,
  perform,
  setupIn,
} from '../../src/flight/index.ts';
import { contentOfFlight } from '../builders/flight.ts';
import { violationsOf } from './axe.ts';
import { expectSameInNode, flightOf, inPhase } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { keyboard, mouse } from './hands.ts';
import { DESK_SIZE, expectNoFaults } from './layouts.ts';
import { asks } from './moments.ts';
import { Pilot } from './pilot.ts';
import { keep, openTitle, resumeHere, resumeIn } from './saves.ts';

/** The startup is flown by keyboard-flight.spec.ts. */
const COMPANIES = companyIds().filter((id) => id !== 'startup');
const LANGUAGES = ['nb', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
/** The flights in which the longest call is looked for: those with three lines of log. */
const SEARCHED = { seeds: [1, 2, 3, 4, 5, 6], flights: [2, 3, 4] } as const;

type Kept = { readonly setup: FlightSetup; readonly commands: readonly Command[] };

/** A call: the flight up to its arrival, and up to the work behind it. */
interface Found {
  readonly strip: string;
  readonly call: Kept;
  readonly work: Kept;
}

/** How many letters a call has, its figures not filled in. */
async function callLengths(content: Content, language: Language): Promise<ReadonlyMap<string, number>> {
  const lengths = new Map<string, number>();
  for (const { id } of content.scenarios) {
    const [house, own] = id.includes('/') ? id.split('/') : [content.id, id];
    const texts = contentOfFlight({ company: house ?? '' }).texts[language];
    const tree = await texts?.();
    const words = tree?.[own ?? ''];
    lengths.set(
      id,
      typeof words === 'object' && typeof words['call'] === 'string' ? words['call'].length : 0,
    );
  }
  return lengths;
}

/** The flights in which a company's longest calls are looked for, before take-off: to lay their desks out takes a second or two. */
const searched = new Map<string, readonly FlightState[]>();

function flightsSearched(content: Content): readonly FlightState[] {
  const flights =
    searched.get(content.id) ??
    SEARCHED.seeds.flatMap((seed) =>
      SEARCHED.flights.map((flightNumber) => newFlight(setupIn(content, { seed, flightNumber }), content)),
    );
  searched.set(content.id, flights);
  return flights;
}

/** Flies by the policy right until a strip for which `wanted` is largest arrives; of all flights searched, the one with the largest. */
async function longestCall(content: Content, language: Language, cause: 'known' | 'hidden'): Promise<Found> {
  const lengths = await callLengths(content, language);
  let best: { readonly length: number; readonly flight: FlightState; readonly scenario: string } | null =
    null;
  for (const flight of flightsSearched(content)) {
    for (const { scenario, slot, log } of flight.planned) {
      if (slot === 'storm' || content.scenario(scenario).cause !== cause) continue;
      const length = (lengths.get(scenario) ?? 0) + 60 * log.length; // a line of the log is about so long
      if (best === null || length > best.length) best = { length, flight, scenario };
    }
  }
  if (best === null) throw new Error(`${content.id} has no call`);
  const { flight, scenario } = best;
  const { setup } = flight;
  const commands: Command[] = [];
  let state = flight;
  const flyUntil = (found: (strip: Strip) => boolean): { readonly strip: string; readonly moment: Kept } => {
    for (;;) {
      const strip = state.strips.find((one) => one.scenario === scenario && found(one));
      // A question of the week comes before any call.
      if (strip !== undefined && !asks(state))
        return { strip: strip.id, moment: { setup, commands: [...commands] } };
      const command = nextCommand(state, content, 'right');
      const outcome = command === null ? null : perform(state, command, content, { grading: false });
      if (command === null || outcome === null || outcome.rejected !== undefined)
        throw new Error(`${scenario} never calls`);
      commands.push(command);
      ({ state } = outcome);
    }
  };
  const { strip, moment } = flyUntil(({ called, stamps }) => called && stamps.length === 0);
  return { strip, call: moment, work: flyUntil(({ job }) => job !== null).moment };
}

/** Shows the pre-flight of a company's flight, in words, in which axe finds nothing. @returns the address of the flight */
async function preFlight(page: Page, company: string, language: Language): Promise<string> {
  const query = `lng=${language}&company=${company}&seed=5`;
  await keep(page, { settings: { pace: 'relaxed', tier: 'words' }, flightsFlown: 3 });
  await openTitle(page, query);
  await page.keyboard.press('Enter');
  await inPhase(page, 'pre-flight');
  expect(await violationsOf(page)).toEqual([]);
  return query;
}

/** Expects a landed flight of the company, the same in Node. */
async function expectLanded(page: Page, { setup, strips }: FlightState, company: string): Promise<void> {
  expect(setup.company).toBe(company);
  expect(strips.filter((strip) => strip.stamps.length > 0).length).toBeGreaterThan(10);
  await expectSameInNode(page);
}

/** Expects a debrief without a text that is missing: such a text shows its key. */
async function expectTold(page: Page): Promise<void> {
  await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('main').innerText()).not.toMatch(/\b(company-|flight:|debrief:)|\{\{/);
}

for (const company of COMPANIES) {
  test(`${company}, nb: from the title to the landing by keyboard alone`, async ({ page }) => {
    test.setTimeout(240_000);
    await preFlight(page, company, 'nb');
    await expectLanded(page, await new Pilot(page, keyboard(page)).fly('right'), company);
    await page.keyboard.press('Enter');
    await expectTold(page);
  });

  // No panel asks for the language, so the keys go the same way in both: keyboard-flight.spec.ts flies by them in English. What differs are
  // the texts, and these come in a flight that flies by itself, too.
  test(`${company}, en: from the title to the landing by itself`, async ({ page }) => {
    test.setTimeout(240_000);
    const query = await preFlight(page, company, 'en');
    await page.goto(`./?debug&speed=200&${query}&autopilot=right`);
    await inPhase(page, 'landed', 90_000);
    await expectLanded(page, await flightOf(page), company);
    await expect(page.locator('#timeline')).toBeVisible();
    await expectTold(page);
  });

  test.describe(`${company}: the longest calls`, () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: DESK_SIZE });
    for (const lng of LANGUAGES) {
      test(`${lng}: are whole in any window, with the work behind them, and without a violation`, async ({
        page,
      }) => {
        test.setTimeout(240_000);
        const content = contentOfFlight({ company });
        let loaded = false;
        for (const cause of ['known', 'hidden'] as const) {
          const { strip, ...moments } = await longestCall(content, lng, cause);
          for (const [name, flight] of Object.entries(moments)) {
            if (loaded) await resumeHere(page, flight);
            else await resumeIn(page, { flight, settings: { tier: 'words' } }, `lng=${lng}`);
            loaded = true;
            await new Pilot(page, mouse()).open(strip);
            expect(await violationsOf(page)).toEqual([]);
            await expectNoFaults(page, `${company} ${cause} ${name} ${lng}`);
          }
        }
      });
    }
  });
}
