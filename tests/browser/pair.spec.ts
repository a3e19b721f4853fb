// Two people, two pages without a connection: they take, work, say and turn, and put right what was keyed wrongly.

import type { Browser, Page } from '@playwright/test';
import { openCrisis, type Seat, type Strip } from '../../src/flight/index.ts';
import { violationsOf } from './axe.ts';
import { flightOf, inPhase } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { mouse } from './hands.ts';
import { expectNoFaults, TIGHT } from './layouts.ts';
import { Pilot } from './pilot.ts';
import { keep, openTitle } from './saves.ts';
import { raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The two are at pages in two languages. */
const LANGUAGES = { cockpit: 'nb', tower: 'en' } as const;

async function takeOff(page: Page, seat: Seat): Promise<void> {
  const language = LANGUAGES[seat];
  await openTitle(page, `lng=${language}&seed=2026&school=0&speed=50&crew=${seat}`);
  await page.keyboard.press('Enter');
  await inPhase(page, 'pre-flight');
  await expect(page.locator('.pair-sits')).toHaveText(raw(language, `crew:before.you.${seat}`));
  const other = seat === 'tower' ? 'cockpit' : 'tower';
  await expect(page.locator('.pair-link-text')).toContainText(`crew=${other}`);
  await page.keyboard.press('Enter');
  await inPhase(page, 'flying');
  expect((await flightOf(page)).seat).toBe(seat);
}

const codeOn = (page: Page) =>
  page.locator('.said-letter b').evaluateAll((all) => all.map((one) => one.textContent).join(''));

/** Their text alone: long words stand below each other where a page is narrower or its language longer. */
const words = (page: Page) => page.locator('.two-words').textContent();

/** What only the turn of two shows is looked at here: it is no state of one flight. */
async function expectWhole(page: Page, what: string): Promise<void> {
  expect.soft(await violationsOf(page), what).toEqual([]);
  await expectNoFaults(page, what, false, TIGHT);
}

/** Both open the turn, and each keys what the other says. */
async function exchange(pages: readonly [Page, Page], said = (code: string) => code): Promise<void> {
  const [a, b] = pages;
  for (const page of pages) {
    await page.keyboard.press('n');
    await expect(page.locator('.said-code')).toBeVisible();
  }
  await a.locator('.said-field').fill(said(await codeOn(b)));
  await b.locator('.said-field').fill(await codeOn(a));
}

async function turnBoth(pages: readonly [Page, Page]): Promise<void> {
  for (const page of pages) await page.locator('.week-turn .commit').click();
  for (const page of pages) await expect(page.locator('.two-words')).toBeVisible();
}

async function sameWords(pages: readonly [Page, Page]): Promise<void> {
  const [a, b] = pages;
  expect(await words(a)).toBe(await words(b));
  for (const page of pages) await page.locator('.week-turn .commit').click();
}

/** Says mine or yours on a page, and keys what the other said. */
async function claim(page: Page, strip: Strip, mine: boolean, theirs: boolean): Promise<void> {
  await page.locator(`[data-strip="${strip.id}"]`).click();
  if (mine) await page.keyboard.press('a');
  await page
    .locator('.claim-side')
    .nth(mine ? 0 : 1)
    .click();
  await expect(page.locator('.claim-aloud')).toBeVisible();
  await page
    .locator('.claim-side')
    .nth(theirs ? 0 : 1)
    .click();
}

/** The first call of the week that both may take. */
async function call(page: Page): Promise<Strip | undefined> {
  const { strips } = await flightOf(page);
  return strips.find(({ storm, stamps, status }) => !storm && stamps.length === 0 && status === 'arrived');
}

/** What the week asks of the pilot before it can turn. */
async function answerQuestions(pilot: Pilot): Promise<void> {
  const state = await pilot.state();
  const crisis = openCrisis(state);
  if (state.friday?.chosen === null) await pilot.do(state, { kind: 'choose-friday', option: 0 });
  if (crisis !== null) await pilot.do(state, { kind: 'let-wait', strip: crisis.matters[0].strip });
}

/** Each at a machine of their own. */
async function seated(browser: Browser, page: Page): Promise<readonly [Page, Page]> {
  const other = await (await browser.newContext()).newPage();
  for (const one of [page, other]) await keep(one, { settings: { tier: 'words' } });
  await takeOff(page, 'cockpit');
  await takeOff(other, 'tower');
  return [page, other];
}

test('two pages fly the same quarter, and find out where they do not', async ({ page, browser }) => {
  const pages = await seated(browser, page);
  const [cockpit, tower] = pages;
  await expect(cockpit.locator('.door')).toHaveCount(0);
  await cockpit.keyboard.press('q');
  expect((await flightOf(cockpit)).seat).toBe('cockpit');

  let strip = await call(cockpit);
  while (strip === undefined) {
    await exchange(pages);
    await turnBoth(pages);
    await sameWords(pages);
    strip = await call(cockpit);
  }

  // The tower took it; the pilot heard that it had not.
  await claim(tower, strip, true, false);
  await expect(tower.locator('.dock [data-step*="verdict"]')).toBeVisible();
  await claim(cockpit, strip, false, false);
  await expect(cockpit.locator('.claim-told h3')).toHaveText('Ingen tok den');
  const week = (await flightOf(cockpit)).week;

  // A letter that is wrong is refused at once.
  await exchange(pages, (code) => `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`);
  await expect(cockpit.locator('.week-turn .refused')).toContainText('Koden stemmer ikke');
  await expect(cockpit.locator('.week-turn .commit')).toBeDisabled();
  await expectWhole(cockpit, 'of two: the turn, with a wrong letter');
  await cockpit.locator('.said-field').fill(await codeOn(tower));
  await expect(cockpit.locator('.said-tower li').first()).toBeVisible();
  await turnBoth(pages);
  expect(await words(cockpit)).not.toBe(await words(tower));
  await expectWhole(tower, 'of two: the two words');

  // The week is read aloud, opened again on the pilot's page, and agreed on anew.
  for (const one of pages) {
    await one.locator('.week-turn .quiet').click();
    const language = one === cockpit ? LANGUAGES.cockpit : LANGUAGES.tower;
    await expect(one.locator('.week-turn h2')).toHaveText(raw(language, 'crew:differ.title'));
  }
  await expect(cockpit.locator('.said-both li')).toHaveCount(0);
  await expectWhole(tower, 'of two: the week is read aloud');
  await expect(tower.locator('.said-both .said-tower li')).not.toHaveCount(0);
  await cockpit.locator('.week-turn .commit').click();
  expect((await flightOf(cockpit)).week).toBe(week);
  await cockpit.locator('.week-turn summary').click();
  await cockpit.locator('.said-claims .button').click();
  await cockpit.keyboard.press('Escape');
  await claim(cockpit, strip, false, true);
  await expect(cockpit.locator('.seat-answer')).toHaveText('Tårnet tok den denne uka.');
  await cockpit.keyboard.press('n');
  await cockpit.locator('.said-field').fill(await codeOn(tower));
  await cockpit.locator('.week-turn .commit').click();
  await tower.locator('.week-turn .quiet').click();
  await sameWords(pages);

  // Who sat in the cockpit sits in the tower after week 4.
  while ((await flightOf(cockpit)).week <= 4) {
    await exchange(pages);
    await turnBoth(pages);
    if ((await flightOf(cockpit)).week === 5)
      await expect(cockpit.locator('.swap')).toContainText('Nå sitter du i tårnet');
    await sameWords(pages);
  }
  expect([(await flightOf(cockpit)).seat, (await flightOf(tower)).seat]).toEqual(['tower', 'cockpit']);

  // A page that is loaded again has the same words.
  await openTitle(cockpit, 'lng=nb&seed=2026&school=0&speed=50&crew=cockpit');
  await cockpit.keyboard.press('r');
  await inPhase(cockpit, 'flying');
  await expect(cockpit.locator('.words-chip span').last()).toHaveText(
    await tower.locator('.words-chip span').last().innerText(),
  );

  // On to the landing, with nobody at the calls; both have their debrief, and one code.
  const pilot = new Pilot(tower, mouse());
  // A verdict that lies open keeps the week's questions back.
  await tower.keyboard.press('Escape');
  await expect(tower.locator('.dock .card')).toHaveCount(0);
  while ((await flightOf(tower)).phase === 'flying') {
    await answerQuestions(pilot);
    await exchange(pages);
    await turnBoth(pages);
    await sameWords(pages);
  }
  const codes: string[] = [];
  for (const one of pages) {
    await inPhase(one, 'landed');
    await one.keyboard.press('Enter');
    await expect(one.locator('#timeline')).toBeVisible();
    const language = one === cockpit ? LANGUAGES.cockpit : LANGUAGES.tower;
    await one.getByRole('button', { name: raw(language, 'debrief:code.show') }).click();
    codes.push(await one.locator('.class-code').innerText());
  }
  expect(codes[0]).toBe(codes[1]);
});
